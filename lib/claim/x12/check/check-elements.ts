import type { ParsedSegment } from '@/lib/x12/parse-x12';
import { isNpi } from '../../edits/check-npi';
import { elementRules } from './element-rules';
import type { FileProblem } from './problem';

type Test = (text: string) => string;

const rules = new Map<string, { position: number; required: boolean; tests: Test[] }[]>();
for (const rule of elementRules) {
  const [head = '', kinds = ''] = rule.split(': ');
  const [id = '', position = '1'] = head.split(' ');
  const words = kinds.split(' ').filter((word) => word && word !== 'R');
  const list = rules.get(id) ?? [];
  list.push({ position: Number(position), required: kinds.startsWith('R'), tests: words.map(testOf) });
  rules.set(id, list);
}

function testOf(kind: string): Test {
  const range = /^(\d+)-(\d+)$/.exec(kind);
  if (range) {
    const [least, most] = [Number(range[1]), Number(range[2])];
    return (text) => (text.length < least || text.length > most ? `has ${text.length} characters, ${least} to ${most} fit` : '');
  }
  if (kind === 'd8') return (text) => (isDay(text) ? '' : 'is not a date CCYYMMDD');
  if (kind === 't4') return (text) => (/^([01]\d|2[0-3])[0-5]\d(\d\d)?$/.test(text) ? '' : 'is not a time HHMM');
  if (kind === 'num')
    return (text) => (/^-?\d{1,15}(\.\d{1,2})?$/.test(text) && !/^-?0\d/.test(text) ? '' : 'is not a plain number');
  const codes = new Set(kind.split('|'));
  return (text) => (codes.has(text) ? '' : 'is not one of its codes');
}

/** Elements of every segment: required ones, lengths, dates, numbers, code sets, characters. */
export function checkElements(segments: readonly ParsedSegment[]): FileProblem[] {
  return segments.flatMap((segment, i) => [
    ...(rules.get(segment.id) ?? []).flatMap(({ position, required, tests }) => {
      const text = segment.at(position);
      const name = `${segment.id}${String(position).padStart(2, '0')}`;
      const sentence =
        text === ''
          ? required
            ? `${name} is missing.`
            : ''
          : tests
              .map((test) => test(text))
              .filter(Boolean)
              .map((what) => `${name} ${what}.`)[0];
      return sentence ? [{ rule: 'X12-03' as const, segment: i + 1, sentence }] : [];
    }),
    ...characters(segment, i),
    ...special(segment).map((sentence) => ({ rule: 'X12-03' as const, segment: i + 1, sentence })),
  ]);
}

/** Basic character set: capitals, digits, blank and the marks that are no delimiters. No blank at an element's ends, no empty last element. */
function characters(segment: ParsedSegment, i: number): FileProblem[] {
  if (segment.id === 'ISA') return [];
  const problems: FileProblem[] = [];
  for (let at = 1; at <= segment.length; at++) {
    const text = segment.at(at);
    if (!/^[A-Z0-9 !"&'()+,\-./;?=:]*$/.test(text))
      problems.push({
        rule: 'DOC-07',
        segment: i + 1,
        sentence: `${segment.id}${String(at).padStart(2, '0')} holds a character outside the basic set.`,
      });
    if (text !== text.trim())
      problems.push({
        rule: 'DOC-07',
        segment: i + 1,
        sentence: `${segment.id}${String(at).padStart(2, '0')} begins or ends with a blank.`,
      });
  }
  if (segment.length === 0 || segment.at(segment.length) === '')
    problems.push({ rule: 'X12-03', segment: i + 1, sentence: `${segment.id} ends with an empty element.` });
  return problems;
}

/** Pairs that go together, and composites. */
function special(segment: ParsedSegment): string[] {
  const said: string[] = [];
  if (segment.id === 'NM1' && (segment.at(8) === '') !== (segment.at(9) === '')) said.push('NM108 and NM109 go together.');
  if (segment.id === 'NM1' && segment.at(1) !== '87' && segment.at(3) === '') said.push('NM103 is missing.');
  if (segment.id === 'NM1' && segment.at(8) === 'XX' && !isNpi(segment.at(9))) said.push('NM109 is not an NPI.');
  if (segment.id === 'REF' && /^(EI|SY)$/.test(segment.at(1)) && !/^\d{9}$/.test(segment.at(2)))
    said.push('REF02 is not a tax number of nine digits.');
  if (segment.id === 'PER' && segment.at(3) === 'TE' && !/^\d{10}$/.test(segment.at(4)))
    said.push('PER04 is not a phone number of ten digits.');
  if (segment.id === 'PWK' && segment.at(2) !== 'AA' && segment.at(6) === '') said.push('PWK06 is missing.');
  if (segment.id === 'SVD' && (segment.part(3, 1) !== 'HC' || !/^[0-9A-Z]{5}$/.test(segment.part(3, 2))))
    said.push('SVD03 names no code.');
  if (segment.id === 'SVD' && !(Number(segment.at(5)) > 0)) said.push('SVD05 is not above zero.');
  if (segment.id === 'NM1' && segment.at(2) === '2' && segment.at(4) !== '') said.push('An organization has no first name.');
  if (segment.id === 'PWK' && (segment.at(5) === '') !== (segment.at(6) === '')) said.push('PWK05 and PWK06 go together.');
  if (segment.id === 'CLM') {
    if (!/^\d\d$/.test(segment.part(5, 1)) || segment.part(5, 2) !== 'B' || !/^[178]$/.test(segment.part(5, 3)))
      said.push('CLM05 is not place, B and frequency.');
    const causes = [segment.part(11, 1), segment.part(11, 2)].filter(Boolean);
    if (causes.some((cause) => !/^(AA|EM|OA)$/.test(cause))) said.push('CLM11 holds an unknown cause.');
    if (causes.includes('AA') && !/^[A-Z]{2}$/.test(segment.part(11, 4)))
      said.push('CLM11 says a car accident without its state.');
  }
  if (segment.id === 'DTP') {
    const days = segment.at(2) === 'RD8' ? segment.at(3).split('-') : [segment.at(3)];
    if (days.length !== (segment.at(2) === 'RD8' ? 2 : 1) || !days.every(isDay) || (days[1] ?? '9') < (days[0] ?? ''))
      said.push('DTP03 is not what DTP02 says.');
  }
  if (segment.id === 'SV1') {
    if (segment.part(1, 1) !== 'HC' || !/^[0-9A-Z]{5}$/.test(segment.part(1, 2))) said.push('SV101 names no code.');
    for (const i of [3, 4, 5, 6])
      if (!/^([0-9A-Z]{2})?$/.test(segment.part(1, i))) said.push('SV101 holds a modifier that is not two characters.');
    if (segment.part(1, 7).length > 80) said.push('SV101-7 is longer than 80 characters.');
  }
  if (segment.id === 'HI')
    for (let i = 1; i <= segment.length; i++)
      if (!/^AB[KF]$/.test(segment.part(i, 1)) || !/^[A-Z]\d[0-9A-Z]{1,5}$/.test(segment.part(i, 2)))
        said.push(`HI${String(i).padStart(2, '0')} is no ICD-10-CM code.`);
  return said;
}

function isDay(text: string): boolean {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return false;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return day.toISOString().slice(0, 10).replace(/-/g, '') === text;
}
