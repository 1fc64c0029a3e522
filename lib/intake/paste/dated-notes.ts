import { parseDate } from '@/lib/cells/parse-date';
import type { Note } from '@/lib/encounter/encounter';

/** A line that opens an entry of a chart: a date, and at the most a time, an author or the kind of note behind it. */
const heading =
  /^[ \t]*((?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})|\d{4}-\d{2}-\d{2})(?:[ \t]+\d{1,2}:\d{2}(?:[ \t]?[ap]m)?)?[ \t]*[-–—:|]?[ \t]*((?:progress|clinical|chart|op|operative|consult(?:ation)?|exam)(?:[ \t]note)?|dr\.?[ \t][^\n]{1,40}|[^\n]{1,40},?[ \t](?:DDS|DMD|MD|RDH)\.?)?[ \t]*:?[ \t]*$/gim;

/**
 * Entries of a pasted chart, newest date known for each; one note where fewer than two dated headings stand in it. `kept` is the text with
 * rows blanked; each note is a piece of it, whole.
 */
export function splitNotes(text: string, kept: string): Note[] {
  const heads = [...text.slice(0, 1_000_000).matchAll(heading)].flatMap((match) => {
    const date = parseDate(match[1] ?? '');
    return date && kept.slice(match.index, match.index + match[0].length).trim() !== ''
      ? [{ at: match.index, date, author: authorOf(match[2]) }]
      : [];
  });
  if (new Set(heads.map(({ date }) => date)).size < 2)
    return [{ id: 'n1', text: kept.trimEnd() === text.trimEnd() ? kept : kept.trimEnd() }];
  const pieces = heads.map(({ at, date, author }, i) => ({ date, author, text: kept.slice(at, heads[i + 1]?.at).trimEnd() }));
  const lead = kept.slice(0, heads[0]?.at);
  const all = lead.trim() ? [{ date: '', author: '', text: lead.trimEnd() }, ...pieces] : pieces;
  return all.map(({ date, author, text: own }, i) => ({
    id: `n${i + 1}`,
    ...(date && { date }),
    ...(author && { author }),
    text: own,
  }));
}

const authorOf = (words = ''): string =>
  /^(?:progress|clinical|chart|op|operative|consult|exam)/i.test(words) ? '' : words.trim();
