import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/locale';
import type { Option } from '../ui/Select';

type Props = {
  name: string;
  options: readonly Option<string>[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Which of the filters the F key opens. */
  filterKey?: boolean | undefined;
};

/** A filter of many values. The button says what it narrows to. */
export function ChoiceFilter({ name, options, chosen, onChange, filterKey }: Props) {
  const t = useText();
  const first = options.find(({ value }) => value === chosen[0])?.label ?? chosen[0];
  const words = chosen.length > 1 ? `${first} +${chosen.length - 1}` : first;
  return (
    <DialogTrigger>
      <Button className={`btn filter-button${chosen.length > 0 ? ' on' : ''}`} data-filter-key={filterKey || undefined}>
        {name}
        {words && <b>{words}</b>}
        <ChevronDown className="i" />
      </Button>
      <Popover className="popover filter-popover" placement="bottom start">
        <Dialog aria-label={name}>
          <CheckboxGroup aria-label={name} className="filter-list" value={[...chosen]} onChange={onChange}>
            {options.map(({ value, label }) => (
              <Checkbox key={value} value={value}>
                {label}
              </Checkbox>
            ))}
          </CheckboxGroup>
          {options.length === 0 && <p className="soft small">{t('worklist_filter_none')}</p>}
          {chosen.length > 0 && (
            <button type="button" className="link" onClick={() => onChange([])}>
              {t('worklist_filter_clear')}
            </button>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
