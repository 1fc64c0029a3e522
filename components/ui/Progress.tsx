import { useId } from 'react';

type Props = {
  label: string;
  /** Without it the work has no known end. */
  done?: number | undefined;
  total?: number | undefined;
};

/** How far a long work is; said aloud as it goes. */
export function Progress({ label, done, total }: Props) {
  const id = useId();
  const known = done !== undefined && total !== undefined && total > 0;
  return (
    <div className="progress" role="status">
      <span className="progress-words" id={id}>
        <span>{label}</span>
        {known && (
          <span className="num soft">
            {done.toLocaleString('en-US')} / {total.toLocaleString('en-US')}
          </span>
        )}
      </span>
      <progress aria-labelledby={id} {...(known && { value: done, max: total })} />
    </div>
  );
}
