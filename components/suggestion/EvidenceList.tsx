import { type MessageKey, useText } from '@/components/ui/locale';
import { type Evidence, isQuote } from '@/lib/encounter/evidence';
import { fieldWords } from './field-words';
import { QuoteButton } from './QuoteButton';

/** What a statement rests on: words of the note, an entry of the problem list, a field of the chart. The same words once. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useText();
  const chartWords = (field: MessageKey | null) => (field ? t('evidence_field', { field: t(field) }) : t('evidence_chart'));
  const quotes = evidence
    .filter(isQuote)
    .filter((quote, i, all) => all.findIndex((one) => one.note === quote.note && one.start === quote.start) === i);
  const other = evidence.flatMap((one) =>
    isQuote(one) ? [] : ['problem' in one ? t('evidence_problem') : chartWords(fieldWords(one.field))],
  );
  return (
    <>
      {quotes.length > 0 && (
        <div className="quotes">
          {quotes.map((quote) => (
            <QuoteButton key={`${quote.note}:${quote.start}`} quote={quote} />
          ))}
        </div>
      )}
      {[...new Set(other)].map((words) => (
        <p key={words} className="small soft">
          {words}
        </p>
      ))}
    </>
  );
}
