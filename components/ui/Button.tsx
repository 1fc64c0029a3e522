import type { ComponentProps, ReactNode } from 'react';
import { type ButtonKind, buttonClass } from './button-class';
import { Kbd } from './Kbd';

type Props = Omit<ComponentProps<'button'>, 'disabled' | 'className'> & {
  kind?: ButtonKind | undefined;
  icon?: ReactNode;
  /** The key that does the same, shown on the button. */
  keys?: string | undefined;
  /** Off, and why; said by the button itself, which stays in the order of focus. */
  offBecause?: string | undefined;
  wide?: boolean | undefined;
  busy?: boolean | undefined;
};

/** A button of the browser: nothing that it lacks is needed here. One `primary` in a region. */
export function Button({ kind, icon, keys, offBecause, wide, busy, children, onClick, ...rest }: Props) {
  const off = offBecause !== undefined || busy === true;
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(kind, wide)}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      aria-keyshortcuts={keys}
      onClick={off ? undefined : onClick}
    >
      {icon}
      <span>{offBecause ?? children}</span>
      {keys && !off && <Kbd>{keys}</Kbd>}
    </button>
  );
}
