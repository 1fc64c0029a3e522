import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { Option } from './Select';

type Props = {
  label: string;
  hint?: string | undefined;
  placeholder?: string | undefined;
  /** Found for `query` by the caller, best first. */
  options: readonly Option<string>[];
  query: string;
  onQuery: (query: string) => void;
  onPick: (value: string) => void;
  /** Words where nothing fits the query. */
  none: string;
};

/** Type to search, arrows to choose. The caller searches; nothing is filtered again here. */
export function ComboBox({ label, hint, placeholder, options, query, onQuery, onPick, none }: Props) {
  return (
    <AriaComboBox
      className="field"
      items={options.map((option) => ({ ...option, id: option.value }))}
      inputValue={query}
      onInputChange={onQuery}
      onChange={(key) => key !== null && onPick(String(key))}
      value={null}
      menuTrigger="input"
      allowsEmptyCollection={query !== ''}
      allowsCustomValue
    >
      <Label className="label">{label}</Label>
      <div className="combo">
        <Input className="input" placeholder={placeholder} />
        <Button className="icon-btn">
          <ChevronDown className="i" />
        </Button>
      </div>
      {hint && <p className="small soft">{hint}</p>}
      <Popover className="popover menu">
        <ListBox renderEmptyState={() => <p className="menu-none soft">{none}</p>}>
          {(option: Option<string> & { id: string }) => (
            <ListBoxItem className="menu-item" textValue={`${option.value} ${option.label}`}>
              <span className="code">{option.value}</span>
              <span className="grow">
                {option.label}
                {option.hint && <span className="small soft block">{option.hint}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
