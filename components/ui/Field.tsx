import type { ReactNode } from 'react';
import { StateIcon } from './state/StateIcon';

type Props = {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  hideLabel?: boolean | undefined;
  children: ReactNode;
};

/** Label above, control, then what is expected of it; an error says what would be right and takes the place of the hint. */
export function Field({ id, label, hint, error, hideLabel, children }: Props) {
  return (
    <div className="field">
      <label className={hideLabel ? 'sr' : 'label'} htmlFor={id}>
        {label}
      </label>
      {children}
      {error ? (
        <p className="field-error blocked" id={`${id}-more`}>
          <StateIcon state="blocked" />
          {error}
        </p>
      ) : (
        hint && (
          <p className="small soft" id={`${id}-more`}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}
