// biome-ignore-all lint/a11y: a list of which only a part exists; lists of HTML cannot be cut into blocks.
import { Search, Users } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { fold } from '@/lib/worklist/fold';
import type { PatientLine } from '@/lib/worklist/patients';
import { EmptyState } from '../ui/EmptyState';
import { useLocale, useText } from '../ui/locale';
import { usDate } from '../ui/us-format';
import { useRowBlocks } from '../ui/use-row-blocks';

/** Everyone whose visit was checked, by name. */
export function Patients({ patients, loading }: { patients: readonly PatientLine[]; loading: boolean }) {
  const t = useText();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const words = useDeferredValue(fold(query));
  const found = useMemo(
    () => patients.filter(({ text }) => words.split(' ').every((word) => text.includes(word))),
    [patients, words],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const { height, measure, blocks } = useRowBlocks(found.length, 48, scroller);
  return (
    <div className="worklist">
      <header className="bar">
        <h1>{t('patients_title')}</h1>
        <label className="search">
          <Search className="i" />
          <span className="sr">{t('patients_search')}</span>
          <input
            type="search"
            placeholder={t('patients_search')}
            value={query}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      </header>
      {patients.length === 0 && !loading ? (
        <EmptyState icon={<Users />} title={t('patients_empty')}>
          <p>{t('worklist_empty_how')}</p>
        </EmptyState>
      ) : (
        <div className="visit-scroller" ref={scroller}>
          <div className="patient-list" role="list" style={{ height }}>
            {blocks.map(({ index, from, to, start }) => (
              <div
                key={index}
                className="visit-block"
                role="none"
                data-index={index}
                ref={measure}
                style={{ transform: `translateY(${start}px)` }}
              >
                {found.slice(from, to).map((patient, i) => (
                  <div key={patient.patient} role="listitem" aria-setsize={found.length} aria-posinset={from + i + 1}>
                    <a className="patient-row" href={`#/patient/${encodeURIComponent(patient.patient)}`}>
                      <span className="medium grow">{patient.name || t('worklist_no_name')}</span>
                      <span className="soft num">{usDate(patient.birthDate, locale)}</span>
                      <span className="soft num">{patient.chartNumber}</span>
                      <span className="num">{t('patients_visits', { n: patient.visits })}</span>
                      <span className="soft num">
                        {patient.open > 0 ? t('patients_open', { n: patient.open }) : t('worklist_nothing_open')}
                      </span>
                    </a>
                  </div>
                ))}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
