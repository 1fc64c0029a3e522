import type { ParsedSegment } from '@/lib/x12/parse-x12';
import type { FileProblem } from './problem';

/** Counts and control numbers of ISA/IEA, GS/GE, ST/SE. `header` is the file's first 106 characters. */
export function checkEnvelope(segments: readonly ParsedSegment[], header: string): FileProblem[] {
  const problems: FileProblem[] = [];
  const say = (i: number, sentence: string) => problems.push({ rule: 'X12-01', segment: i + 1, sentence });
  const indexesOf = (id: string) => segments.flatMap((segment, i) => (segment.id === id ? [i] : []));
  const one = (id: string) => segments[indexesOf(id)[0] ?? -1];

  const widths = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];
  const fields = header
    .slice(0, 105)
    .split(header[3] ?? '*')
    .slice(1);
  if (fields.length !== widths.length || fields.some((field, i) => field.length !== widths[i]))
    say(0, 'ISA does not have its fixed widths.');
  if (!/^\d{9}$/.test(fields[12] ?? '')) say(0, 'ISA13 is not nine digits.');
  if (!/^[PT]$/.test(fields[14] ?? '')) say(0, 'ISA15 is neither P nor T.');
  if (new Set([header[3], header[82], header[104], header[105]]).size < 4) say(0, 'Two delimiters are the same character.');

  const counted = (open: string, close: string, control: number, count: number) => {
    const from = indexesOf(open);
    const to = indexesOf(close);
    if (from.length !== to.length) say(to[0] ?? 0, `${open} and ${close} do not pair.`);
    from.forEach((start, n) => {
      const end = to[n] ?? segments.length - 1;
      if (segments[end]?.at(2) !== segments[start]?.at(control)) say(end, `${close}02 is not the control number of ${open}.`);
      if (segments[end]?.at(1) !== String(count)) say(end, `${close}01 is ${segments[end]?.at(1)}, ${count} were sent.`);
    });
  };
  counted('ISA', 'IEA', 13, indexesOf('GS').length);
  counted('GS', 'GE', 6, indexesOf('ST').length);

  const sets = indexesOf('ST');
  sets.forEach((start, n) => {
    const end = indexesOf('SE')[n];
    if (end === undefined) {
      say(start, 'ST has no SE.');
      return;
    }
    if (segments[end]?.at(1) !== String(end - start + 1))
      say(end, `SE01 is ${segments[end]?.at(1)}, ${end - start + 1} segments were sent.`);
    if (segments[end]?.at(2) !== segments[start]?.at(2)) say(end, 'SE02 is not the control number of ST.');
  });
  const numbers = sets.map((i) => segments[i]?.at(2));
  if (new Set(numbers).size < numbers.length) say(sets[0] ?? 0, 'Two transaction sets have the same control number.');
  if (one('GS')?.at(1) !== 'HC' || one('GS')?.at(8) !== '005010X222A1')
    say(indexesOf('GS')[0] ?? 0, 'GS does not announce 005010X222A1.');
  if (one('ST')?.at(3) !== '005010X222A1') say(sets[0] ?? 0, 'ST03 does not name 005010X222A1.');
  return problems;
}
