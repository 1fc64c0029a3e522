import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

type Props = {
  title: ReactNode;
  /** At the end of the line, outside the button's own words. */
  end?: ReactNode;
  /** Given together, the caller holds the state. */
  isOpen?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  level?: 2 | 3 | 4 | undefined;
  children: ReactNode;
};

/** A heading that opens what stands below it. What is closed is not rendered. */
export function Disclosure({ title, end, isOpen, onToggle, level = 3, children }: Props) {
  const [own, setOwn] = useState(false);
  const open = isOpen ?? own;
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="disclosure">
      <Heading className="disclosure-head">
        <button
          type="button"
          className="disclosure-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => (onToggle ?? setOwn)(!open)}
        >
          <ChevronRight className="i turn" />
          <span className="grow">{title}</span>
          {end}
        </button>
      </Heading>
      {open && (
        <div id={id} className="disclosure-body">
          {children}
        </div>
      )}
    </section>
  );
}
