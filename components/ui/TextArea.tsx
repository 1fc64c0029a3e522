import { type ComponentProps, useId } from 'react';
import { Field } from './Field';

type Props = Omit<ComponentProps<'textarea'>, 'onChange' | 'className'> & {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  hideLabel?: boolean | undefined;
  onChange: (value: string) => void;
};

/** Several lines; grows with its text where the browser can. */
export function TextArea({ label, hint, error, hideLabel, onChange, ...rest }: Props) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} hideLabel={hideLabel}>
      <textarea
        rows={3}
        autoComplete="off"
        {...rest}
        id={id}
        className="input area"
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}-more` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
