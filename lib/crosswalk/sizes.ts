import type { Evidence } from '@/lib/encounter/evidence';
import { quoteOf } from '@/lib/notes/fact-set';
import type { Line } from './line';
import { quoteIn, sentencesOf } from './sentences';

const size =
  /(\d+(?:\.\d+)?)\s*(?:(mm|cm)?\s*[x×]\s*(\d+(?:\.\d+)?)\s*(?:(mm|cm)?\s*[x×]\s*(\d+(?:\.\d+)?)\s*)?)?(mm|cm)\b(?!\s*(?:margin|opening|pocket|incision|increments))/gi;

/**
 * The largest extent in cm of the anchors of a line, read beside them; null when the note gives none. With `site`, words of the place that is
 * meant, the extent nearest to them, where a sentence names several.
 */
export function extentOf(line: Line, anchors: readonly string[], site?: RegExp): { cm: number; evidence: Evidence[] } | null {
  const answer = Number.parseFloat(line.answer('size'));
  if (Number.isFinite(answer) && answer > 0) return { cm: /mm/.test(line.answer('size')) ? answer / 10 : answer, evidence: [] };
  let best: { cm: number; evidence: Evidence[] } | null = null;
  const facts = line.says(anchors);
  for (const note of line.visit.encounter.notes) {
    for (const sentence of sentencesOf(note)) {
      const anchor = facts.find((fact) => fact.note === note.id && fact.start >= sentence.start && fact.start < sentence.end);
      if (!anchor) continue;
      const place = site && new RegExp(site.source, 'i').exec(sentence.text);
      if (site && !place) continue;
      const said = [...sentence.text.matchAll(new RegExp(size.source, 'gi'))];
      const nearest = place && said.sort((a, b) => Math.abs(a.index - place.index) - Math.abs(b.index - place.index)).slice(0, 1);
      for (const match of nearest ?? said) {
        const unit = (match[6] ?? 'cm').toLowerCase();
        const parts = [match[1], match[3], match[5]].filter((part) => part !== undefined).map(Number);
        const cm = Math.max(...parts) / (unit === 'mm' ? 10 : 1);
        if (cm > 0 && cm < 30 && (!best || cm > best.cm)) best = { cm, evidence: [quoteOf(anchor), quoteIn(sentence, match)] };
      }
    }
  }
  return best;
}
