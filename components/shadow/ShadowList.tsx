import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { JudgedClaim } from '@/lib/shadow/judge-claim';
import type { ShadowEntry } from '@/lib/shadow/totals';
import { useLocale, useText } from '../ui/locale';
import { StateWord } from '../ui/state/StateWord';
import { usDate } from '../ui/us-format';

/** The entries of a run, in the order of the files; only the rows in view exist. */
export function ShadowList({ entries }: { entries: readonly ShadowEntry[] }) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    overscan: 8,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className="shadow-scroller" ref={scroller} tabIndex={0} aria-label={t('shadow_list')}>
      <ul className="shadow-list" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index];
          return (
            entry && (
              <li
                key={index}
                data-index={index}
                ref={rows.measureElement}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={entries.length}
                aria-posinset={index + 1}
                className="shadow-entry"
              >
                {'error' in entry ? <Fault entry={entry} /> : <Claim entry={entry} />}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function Fault({ entry }: { entry: Extract<ShadowEntry, { error: string }> }) {
  const t = useText();
  return (
    <>
      <div className="shadow-line">
        <span className="medium">{t('shadow_place', { file: entry.file, n: entry.at })}</span>
        <StateWord state="cannot-tell" word={t('shadow_unread')} />
      </div>
      <p className="small">{entry.error}</p>
    </>
  );
}

function Claim({ entry }: { entry: JudgedClaim }) {
  const t = useText();
  const locale = useLocale();
  const { denials, warnings, unbilled, outcome } = entry;
  const missed = denials.some(({ warned }) => warned.length === 0);
  const late = warnings.filter((one) => one.outcome === 'false' || one.outcome === 'other' || one.outcome === 'undecided');
  return (
    <>
      <div className="shadow-line">
        <span className="medium num">{entry.claim || t('shadow_place', { file: entry.file, n: entry.at })}</span>
        <span className="soft num">{usDate(entry.date, locale)}</span>
        <span className="num">{[...new Set(entry.codes)].join(' ')}</span>
        <StateWord
          state={outcome === 'denied' ? (missed ? 'missing' : 'blocked') : outcome === 'paid' ? 'supported' : 'cannot-tell'}
          word={t(
            outcome === 'denied'
              ? missed
                ? 'shadow_denied_missed'
                : 'shadow_denied_foreseen'
              : outcome === 'paid'
                ? 'shadow_paid'
                : 'shadow_no_remittance',
          )}
        />
      </div>
      {denials.map(({ code, reason, remarks, meaning, warned }) => (
        <p key={`${code}${reason}${remarks.join()}`} className="small">
          <b className="num">{[reason, ...remarks].join(' ')}</b> {meaning}
          {warned.length > 0 && <span className="soft"> {t('shadow_warned_by', { ids: warned.join(', ') })}</span>}
        </p>
      ))}
      {late.map(({ id, says, outcome: came }) => (
        <p key={id} className="small">
          <b className="num">{id}</b> {says}{' '}
          <span className="soft">
            {t(came === 'false' ? 'shadow_was_false' : came === 'other' ? 'shadow_was_other' : 'shadow_was_open')}
          </span>
        </p>
      ))}
      {unbilled && (
        <p className="small">
          <b>{t(unbilled.standing === 'supported' ? 'shadow_unbilled' : 'shadow_maybe_unbilled')}</b>{' '}
          {unbilled.procedures.map(({ cdt, codes }) => `${cdt} → ${codes.join(' / ')}`).join(', ')}
          {unbilled.diagnoses.length > 0 && ` · ${unbilled.diagnoses.join(', ')}`}
        </p>
      )}
    </>
  );
}
