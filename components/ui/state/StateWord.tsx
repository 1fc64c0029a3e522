import type { ReactNode } from 'react';
import { StateIcon } from './StateIcon';
import type { StateName } from './state-name';

/** Shape and word of a state, in its colour. */
export function StateWord({ state, word }: { state: StateName; word: ReactNode }) {
  return (
    <span className={`state ${state}`}>
      <StateIcon state={state} />
      {word}
    </span>
  );
}
