import { useText } from '@/components/ui/locale';
import type { Quote } from '@/lib/encounter/evidence';
import { useQuotes } from './quotes-context';

/** Words of the note. Pressed, they are shown where they stand: in the page, or else in the note. */
export function QuoteButton({ quote }: { quote: Quote }) {
  const t = useText();
  const { active, show, hover } = useQuotes();
  const isActive = active?.note === quote.note && active.start === quote.start;
  return (
    <button
      type="button"
      className="quote"
      title={t('quote_show')}
      onClick={() => show(quote)}
      onPointerEnter={() => hover(quote)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(quote)}
      onBlur={() => hover(null)}
    >
      <span>
        <mark className={isActive ? 'active' : undefined}>{quote.quote}</mark>
      </span>
    </button>
  );
}
