export interface ParsedSegment {
  readonly id: string;
  /** 1-based as the guides count: `at(1)` is the first element; '' when there is none. */
  at(position: number): string;
  /** Component of an element, both 1-based. */
  part(position: number, component: number): string;
  readonly length: number;
}

export type ParsedX12 = { ok: true; segments: ParsedSegment[]; transaction: string } | { ok: false; error: string };

/**
 * Any X12 interchange → segments, with the delimiters its own header declares. `transaction` is ST01 ('837', '835', '271', '999', '277').
 * Fails with one sentence.
 */
export function parseX12(text: string): ParsedX12 {
  const body = text.replace(/^\ufeff?\s*/, '');
  if (!body.startsWith('ISA') || body.length < 106)
    return { ok: false, error: 'This is not an X12 file: it does not begin with an ISA segment.' };
  const element = body[3] ?? '*';
  const component = body[104] ?? ':';
  const terminator = body[105] ?? '~';
  if (/[A-Za-z0-9 ]/.test(element) || /[A-Za-z0-9 ]/.test(terminator)) {
    return { ok: false, error: 'This X12 file is damaged: its ISA segment does not have the fixed length.' };
  }
  const segments = body
    .split(terminator)
    .map((raw) => raw.replace(/^[\r\n\s]+|[\r\n]+$/g, ''))
    .filter((raw) => raw !== '')
    .map((raw) => parsedSegment(raw.split(element), component));
  const transaction = segments.find(({ id }) => id === 'ST')?.at(1) ?? '';
  if (!transaction) return { ok: false, error: 'This X12 file is damaged: it has no ST segment.' };
  if (segments.at(-1)?.id !== 'IEA') return { ok: false, error: 'This X12 file is cut off: its IEA segment is missing.' };
  return { ok: true, segments, transaction };
}

/** Elements of one segment, the id first → the segment. */
export function parsedSegment(fields: readonly string[], component: string): ParsedSegment {
  return {
    id: fields[0] ?? '',
    at: (position) => fields[position] ?? '',
    part: (position, index) => (fields[position] ?? '').split(component)[index - 1] ?? '',
    length: fields.length - 1,
  };
}
