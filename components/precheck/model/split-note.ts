import type { Quote } from '@/lib/encounter/evidence';

export type NotePart = { readonly at: number; readonly text: string; readonly quote: Quote | null };

/** A note cut into plain and quoted parts, in order. Only quotes whose words stand at their place count; of two that overlap the earlier. */
export function splitNote(text: string, quotes: readonly Quote[]): NotePart[] {
  const parts: NotePart[] = [];
  let at = 0;
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (quote.start < at || text.slice(quote.start, quote.end) !== quote.quote || quote.quote === '') continue;
    if (quote.start > at) parts.push({ at, text: text.slice(at, quote.start), quote: null });
    parts.push({ at: quote.start, text: quote.quote, quote });
    at = quote.end;
  }
  if (at < text.length) parts.push({ at, text: text.slice(at), quote: null });
  return parts;
}
