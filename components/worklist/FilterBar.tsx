import { everything, type VisitFilter } from '@/lib/worklist/find-lines';
import type { SortOrder } from '@/lib/worklist/sort-lines';
import { type VisitState, visitStates } from '@/lib/worklist/visit-state';
import { useLocale, useText } from '../ui/locale';
import { ChoiceFilter } from './ChoiceFilter';
import { SaveView } from './SaveView';
import { monthName } from './short-date';
import { stateWords } from './state-words';
import { columns } from './VisitGrid';

type Props = {
  filter: VisitFilter;
  onFilter: (filter: VisitFilter) => void;
  choices: { payers: readonly string[]; providers: readonly string[]; months: readonly string[] };
  sort: SortOrder;
  onSave: (name: string) => void;
};

export function FilterBar({ filter, onFilter, choices, sort, onSave }: Props) {
  const t = useText();
  const locale = useLocale();
  const own = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  const column = columns.find(({ id }) => id === sort.by);
  const narrowed =
    filter.search !== '' || filter.month !== '' || filter.states.length + filter.payers.length + filter.providers.length > 0;
  return (
    <fieldset className="filter-bar">
      <legend className="sr">{t('worklist_filters')}</legend>
      <ChoiceFilter
        name={t('worklist_col_state')}
        options={visitStates.map((value) => ({ value, label: t(stateWords[value]) }))}
        chosen={filter.states}
        onChange={(states) => onFilter({ ...filter, states: states as VisitState[] })}
        filterKey
      />
      <ChoiceFilter
        name={t('worklist_col_payer')}
        options={own(choices.payers)}
        chosen={filter.payers}
        onChange={(payers) => onFilter({ ...filter, payers })}
      />
      <ChoiceFilter
        name={t('worklist_provider')}
        options={own(choices.providers)}
        chosen={filter.providers}
        onChange={(providers) => onFilter({ ...filter, providers })}
      />
      <ChoiceFilter
        name={t('worklist_month')}
        options={choices.months.map((value) => ({ value, label: monthName(value, locale) }))}
        chosen={filter.month ? [filter.month] : []}
        onChange={(months) => onFilter({ ...filter, month: months.at(-1) ?? '' })}
      />
      {narrowed && (
        <>
          <SaveView onSave={onSave} />
          <button
            type="button"
            className="btn quiet filter-button"
            onClick={() => onFilter({ ...everything, view: filter.view })}
          >
            {t('worklist_filter_clear')}
          </button>
        </>
      )}
      <span className="sorted small soft">{column && t('worklist_sorted', { column: t(column.name).toLowerCase() })}</span>
    </fieldset>
  );
}
