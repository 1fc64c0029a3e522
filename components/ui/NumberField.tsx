import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';

type Props = {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** Dollars, written with sign and cents. */
  money?: boolean | undefined;
};

/** A number with its steps; arrow keys count. Null is an empty field. */
export function NumberField({ label, value, onChange, min, max, step, money }: Props) {
  return (
    <AriaNumberField
      className="field"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
      {...(step !== undefined && { step })}
      {...(money && { formatOptions: { style: 'currency', currency: 'USD' } })}
    >
      <Label className="label">{label}</Label>
      <Group className="number">
        <Input className="input num" />
        <Button slot="decrement" className="icon-btn">
          −
        </Button>
        <Button slot="increment" className="icon-btn">
          +
        </Button>
      </Group>
    </AriaNumberField>
  );
}
