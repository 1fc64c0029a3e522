import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'button'>, 'aria-label' | 'children' | 'className'> & {
  /** What it does: its name, and the tip that pointer and focus bring up. */
  label: string;
  keys?: string | undefined;
  /** Where the tip would leave the window. */
  tip?: 'start' | 'center' | 'end' | undefined;
  children: ReactNode;
};

/** A button that is a picture; its words come up on hover and on focus. */
export function IconButton({ label, keys, tip = 'center', children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={`icon-btn tip-${tip}`}
      aria-label={label}
      aria-keyshortcuts={keys}
      data-tip={keys ? `${label} (${keys})` : label}
    >
      {children}
    </button>
  );
}
