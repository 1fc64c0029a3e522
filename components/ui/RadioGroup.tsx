import { Label } from 'react-aria-components/Label';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';

export type RadioOption<V extends string> = { value: V; label: string; hint?: string | undefined };

type Props<V extends string> = {
  label: string;
  hideLabel?: boolean | undefined;
  options: readonly RadioOption<V>[];
  value: V | null;
  onChange: (value: V) => void;
};

/** Few choices, all in view; arrow keys move among them. */
export function RadioGroup<V extends string>({ label, hideLabel, options, value, onChange }: Props<V>) {
  return (
    <AriaRadioGroup className="field" value={value} onChange={(next) => onChange(next as V)}>
      <Label className={hideLabel ? 'sr' : 'label'}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="choice">
          <span className="choice-box round" aria-hidden="true" />
          <span>
            {option.label}
            {option.hint && <span className="small soft block">{option.hint}</span>}
          </span>
        </Radio>
      ))}
    </AriaRadioGroup>
  );
}
