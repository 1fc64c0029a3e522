import type { ReactNode } from 'react';
import { StateIcon } from './StateIcon';
import type { StateName } from './state-name';

type Props = {
  /** Without one it is a plain remark. */
  state?: StateName | undefined;
  title?: string | undefined;
  children?: ReactNode;
  actions?: ReactNode;
  /** Said aloud when it appears. */
  live?: boolean | undefined;
};

/** A whole statement beside the work: what is so, and what to do about it. */
export function Callout({ state, title, children, actions, live }: Props) {
  return (
    <div className={`callout ${state ?? ''}`} role={live ? 'status' : undefined}>
      {state && <StateIcon state={state} />}
      <div className="callout-words">
        {title && <p className="callout-title">{title}</p>}
        {children}
        {actions && <div className="actions">{actions}</div>}
      </div>
    </div>
  );
}
