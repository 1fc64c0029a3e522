import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';

export type Option<V extends string> = { value: V; label: string; hint?: string | undefined };

type Props<V extends string> = {
  label: string;
  hideLabel?: boolean | undefined;
  placeholder?: string | undefined;
  options: readonly Option<V>[];
  value: V | null;
  onChange: (value: V) => void;
};

/** One of a known list; typing finds. */
export function Select<V extends string>({ label, hideLabel, placeholder, options, value, onChange }: Props<V>) {
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => onChange(key as V)}
      {...(placeholder !== undefined && { placeholder })}
    >
      <Label className={hideLabel ? 'sr' : 'label'}>{label}</Label>
      <Button className="btn plain select">
        <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <ChevronDown className="i" />
      </Button>
      <Popover className="popover menu">
        <ListBox items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem className="menu-item" textValue={option.label}>
              {({ isSelected }) => (
                <>
                  <span className="grow">
                    {option.label}
                    {option.hint && <span className="small soft block">{option.hint}</span>}
                  </span>
                  {isSelected && <Check className="i" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
