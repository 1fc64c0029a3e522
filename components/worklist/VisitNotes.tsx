import { useEffect, useRef } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import { type Evidence, isQuote, type Quote } from '@/lib/encounter/evidence';
import type { PreCheck } from '@/lib/encounter/precheck';
import { splitNote } from '../precheck/model/split-note';
import { useLocale, useText } from '../ui/locale';
import { usDate } from '../ui/us-format';

type Props = { encounter: Encounter; precheck: PreCheck; active: Quote | null };

/** The notes as they were read. The words that the check rests on are marked; those at hand stronger, and brought into view. */
export function VisitNotes({ encounter, precheck, active }: Props) {
  const t = useText();
  const locale = useLocale();
  const at = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active) at.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const marked = evidenceOf(precheck).filter(isQuote);
  return (
    <section className="visit-notes" aria-label={t('worklist_notes')}>
      <h2 className="label">{t('worklist_notes')}</h2>
      {encounter.notes.length === 0 && <p className="soft">{t('worklist_no_notes')}</p>}
      {encounter.notes.map((note) => {
        const own = marked.filter((quote) => quote.note === note.id);
        const quotes = active?.note === note.id ? [active, ...own.filter((quote) => !overlap(quote, active))] : own;
        return (
          <article key={note.id}>
            <p className="small soft num">{[note.author, usDate(note.date, locale)].filter(Boolean).join(' · ')}</p>
            {/* A long note scrolls, by keyboard too. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable */}
            <p className="note-text" tabIndex={0}>
              {splitNote(note.text, quotes).map((part) =>
                part.quote === null ? (
                  part.text
                ) : part.quote === active ? (
                  <mark key={part.at} ref={at} className="active">
                    {part.text}
                  </mark>
                ) : (
                  <mark key={part.at}>{part.text}</mark>
                ),
              )}
            </p>
          </article>
        );
      })}
    </section>
  );
}

const overlap = (a: Quote, b: Quote): boolean => a.start < b.end && b.start < a.end;

const evidenceOf = ({ diagnoses, procedures }: PreCheck): Evidence[] => [
  ...diagnoses.flatMap(({ evidence }) => evidence),
  ...procedures.flatMap(({ candidates }) => candidates[0]?.evidence ?? []),
];
