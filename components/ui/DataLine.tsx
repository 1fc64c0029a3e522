import type { ReactNode } from 'react';

type Props = { label: ReactNode; children: ReactNode; end?: ReactNode };

/** Name and value on one line, as a form or a receipt has them; stands in a `dl` of class `data-lines`. */
export function DataLine({ label, children, end }: Props) {
  return (
    <div className="data-line">
      <dt>{label}</dt>
      <dd>{children}</dd>
      {end && <dd className="data-line-end">{end}</dd>}
    </div>
  );
}
