import { type ParsedSegment, parsedSegment } from './parse-x12';

/** What a stream of X12 gives: segments in order, or the one sentence with which it ends early. */
export type StreamedSegment = { readonly segment: ParsedSegment } | { readonly fault: string };

/** Longest segment that is believed; a file without terminators would otherwise be held whole. */
const longestSegment = 200_000;

/**
 * X12 text in pieces → its segments, with the delimiters that each interchange header declares. Holds one piece and one segment. Ends with a
 * fault where the text is no X12 or is cut off.
 */
export async function* streamSegments(pieces: AsyncIterable<string>): AsyncGenerator<StreamedSegment> {
  let rest = '';
  let marks: { element: string; component: string; terminator: string } | null = null;
  let last = '';
  for await (const piece of pieces) {
    rest += piece;
    for (;;) {
      if (!marks) {
        rest = rest.replace(/^[\ufeff\s]+/, '');
        if (rest.length < 106) break;
        const header = marksOf(rest);
        if (!header) return yield { fault: last ? damaged : 'This is not an X12 file: it does not begin with an ISA segment.' };
        marks = header;
      }
      const end = rest.indexOf(marks.terminator);
      if (end < 0) break;
      const raw = rest.slice(0, end).replace(/^\s+|[\r\n]+$/g, '');
      rest = rest.slice(end + 1);
      if (raw === '') continue;
      const segment = parsedSegment(raw.split(marks.element), marks.component);
      yield { segment };
      last = segment.id;
      // The next interchange may be written with other delimiters.
      if (last === 'IEA') marks = null;
    }
    if (rest.length > longestSegment) return yield { fault: damaged };
  }
  if (rest.trim() !== '')
    yield { fault: last === '' ? 'This is not an X12 file: it does not begin with an ISA segment.' : cutOff };
  else if (last !== 'IEA') yield { fault: last === '' ? 'This file is empty.' : cutOff };
}

const damaged = 'This X12 file is damaged: a segment does not end where it must.';
const cutOff = 'This X12 file is cut off: its IEA segment is missing.';

function marksOf(header: string) {
  const [element = '', component = '', terminator = ''] = [header[3], header[104], header[105]];
  return header.startsWith('ISA') && !/[A-Za-z0-9 ]/.test(element) && !/[A-Za-z0-9 ]/.test(terminator)
    ? { element, component, terminator }
    : null;
}
