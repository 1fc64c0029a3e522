import { Search, SearchX } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { type EntryFilter, entryFilters, findEntries } from '@/lib/shadow/find-entries';
import { DataLine } from '../ui/DataLine';
import { EmptyState } from '../ui/EmptyState';
import { type MessageKey, useText } from '../ui/locale';
import { Select } from '../ui/Select';
import { ShadowCounts } from './ShadowCounts';
import { ShadowList } from './ShadowList';
import type { ShadowState } from './shadow-state';

export const filterNames: Readonly<Record<EntryFilter, MessageKey>> = {
  all: 'shadow_filter_all',
  foreseen: 'shadow_filter_foreseen',
  missed: 'shadow_filter_missed',
  false: 'shadow_filter_false',
  other: 'shadow_filter_other',
  unbilled: 'shadow_filter_unbilled',
  possible: 'shadow_filter_possible',
  undecided: 'shadow_filter_undecided',
  bad: 'shadow_filter_bad',
};

/** Counts first, the list behind them. While a run goes on the counts are those so far. */
export function ShadowResult({ state, children }: { state: ShadowState; children?: ReactNode }) {
  const t = useText();
  const [filter, setFilter] = useState<EntryFilter>('all');
  const [search, setSearch] = useState('');
  const words = useDeferredValue(search);
  const found = useMemo(() => findEntries(state.entries, filter, words), [state.entries, filter, words]);
  const { counts } = state.totals;
  const number = (n: number) => <span className="num">{n.toLocaleString('en-US')}</span>;
  const rows: readonly (readonly [MessageKey, number])[] = [
    ['shadow_count_claims', counts.claims],
    ['shadow_count_foreseen', counts.warnedDenials],
    ['shadow_count_missed', counts.missedDenials],
    ['shadow_count_true', counts.trueWarnings],
    ['shadow_count_false', counts.falseWarnings],
    ['shadow_count_other', counts.otherWarnings],
    ['shadow_count_unbilled', counts.unbilled],
    ['shadow_count_possible', counts.possiblyUnbilled],
    ['shadow_count_undecided', counts.undecided],
    ['shadow_count_bad', counts.bad],
  ];
  return (
    <>
      <section className="panel-block" aria-labelledby="shadow-counts">
        <h2 id="shadow-counts">
          {t(state.phase === 'judging' ? 'shadow_so_far' : state.phase === 'stopped' ? 'shadow_until' : 'shadow_result')}
        </h2>
        <dl className="data-lines shadow-numbers">
          {rows.map(([key, count]) => (
            <DataLine key={key} label={t(key)}>
              {number(count)}
            </DataLine>
          ))}
        </dl>
        {counts.charted < counts.claims && (
          <p className="small soft measure">
            {t('shadow_without_note', { n: (counts.claims - counts.charted).toLocaleString('en-US') })}
          </p>
        )}
        {children}
      </section>
      {state.phase !== 'judging' && (
        <>
          <ShadowCounts totals={state.totals} />
          <div className="panel-block">
            <h2>{t('shadow_list')}</h2>
            <div className="shadow-filter">
              <Select
                label={t('shadow_show')}
                value={filter}
                options={entryFilters.map((value) => ({ value, label: t(filterNames[value]) }))}
                onChange={setFilter}
              />
              <label className="search">
                <Search className="i" />
                <span className="sr">{t('shadow_search')}</span>
                <input
                  type="search"
                  placeholder={t('shadow_search')}
                  value={search}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(event) => setSearch(event.currentTarget.value)}
                />
              </label>
              <span className="small soft num" role="status">
                {t('shadow_found', { n: found.length.toLocaleString('en-US'), of: state.entries.length.toLocaleString('en-US') })}
              </span>
            </div>
            {found.length === 0 ? (
              <EmptyState icon={<SearchX />} title={t('shadow_none_found')} />
            ) : (
              <ShadowList entries={found} />
            )}
          </div>
        </>
      )}
    </>
  );
}
