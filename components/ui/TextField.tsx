import { type ComponentProps, useId } from 'react';
import { Field } from './Field';

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'className'> & {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  hideLabel?: boolean | undefined;
  onChange: (value: string) => void;
};

export function TextField({ label, hint, error, hideLabel, onChange, ...rest }: Props) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} hideLabel={hideLabel}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={id}
        className="input"
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}-more` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
