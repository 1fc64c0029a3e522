import { StateIcon } from './StateIcon';
import type { StateName } from './state-name';

/** Shape and word of a state, in its colour. */
export function StateWord({ state, word }: { state: StateName; word: string }) {
  return (
    <span className={`state ${state}`}>
      <StateIcon state={state} />
      {word}
    </span>
  );
}
