import type { ReactNode } from 'react';
import { StateIcon } from './StateIcon';
import type { StateName } from './state-name';

type Props = { state: StateName; words: string; children?: ReactNode; size?: 'large' | 'small' | undefined };

/** The one answer of a view: the largest state on it, on its own ground. */
export function Verdict({ state, words, children, size = 'large' }: Props) {
  return (
    <section className={`verdict ${state} ${size}`}>
      <StateIcon state={state} />
      <div>
        <h2 className="verdict-words">{words}</h2>
        {children && <p className="verdict-more">{children}</p>}
      </div>
    </section>
  );
}
