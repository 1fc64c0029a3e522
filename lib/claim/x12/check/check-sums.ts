import type { ParsedSegment } from '@/lib/x12/parse-x12';
import { checkOtherPlans } from './check-other-plans';
import { checkParties } from './check-parties';
import type { FileProblem } from './problem';

const cents = (text: string) => Math.round(Number(text || '0') * 100);

/** What must agree between segments of a claim: its total, pointers, line numbers, dates, parties, other plans, what a self-insured patient needs. */
export function checkSums(segments: readonly ParsedSegment[]): FileProblem[] {
  const problems: FileProblem[] = [];
  const starts = segments.flatMap(({ id }, i) => (id === 'CLM' ? [i] : []));
  const accounts = starts.map((i) => segments[i]?.at(1));
  for (const start of starts) {
    const rest = segments.slice(start + 1);
    const length = rest.findIndex(({ id }) => id === 'CLM' || id === 'HL' || id === 'SE');
    const claim = [segments[start] as ParsedSegment, ...rest.slice(0, length < 0 ? undefined : length)];
    const say = (rule: FileProblem['rule'], sentence: string, at = start) => problems.push({ rule, segment: at + 1, sentence });
    const billing = segments.slice(0, start).findLast((one) => one.id === 'NM1' && one.at(1) === '85');
    const lines = claim.filter(({ id }) => id === 'SV1');
    const total = cents(claim[0]?.at(2) ?? '');
    const sum = lines.reduce((all, one) => all + cents(one.at(2)), 0);
    if (total !== sum) say('PRC-13', `CLM02 is ${(total / 100).toFixed(2)}, its lines sum to ${(sum / 100).toFixed(2)}.`);
    const codes = claim.filter(({ id }) => id === 'HI').reduce((all, one) => all + one.length, 0);
    if (codes > 12) say('X12-03', 'More than twelve diagnoses.');
    for (const one of lines) {
      const pointers = one.at(7).split(':').map(Number);
      if (pointers.length > 4 || pointers.some((p) => !(p >= 1 && p <= codes)))
        say('X12-02', 'SV107 points outside the diagnoses.');
      if (Number(one.at(4)) <= 0) say('X12-03', 'SV104 is not above zero.');
    }
    claim
      .filter(({ id }) => id === 'LX')
      .forEach((one, n) => {
        if (one.at(1) !== String(n + 1)) say('X12-02', `LX01 is ${one.at(1)}, ${n + 1} is next.`);
      });
    const controls = claim.filter((one) => one.id === 'REF' && one.at(1) === '6R').map((one) => one.at(2));
    if (new Set(controls).size < controls.length) say('X12-01', 'Two lines have the same control number.');
    if (
      accounts.filter((account) => account === claim[0]?.at(1)).length > 1 &&
      starts[accounts.indexOf(claim[0]?.at(1))] !== start
    )
      say('X12-01', 'Two claims of the file have the same CLM01.');
    const corrects = /^[78]$/.test(claim[0]?.part(5, 3) ?? '');
    const reference = claim.some((one) => one.id === 'REF' && one.at(1) === 'F8');
    if (corrects && !reference) say('X12-02', 'A replacement or void has no REF F8.');
    if (!corrects && reference) say('X12-02', 'A first claim has a REF F8.');
    const paid = claim.find((one) => one.id === 'AMT' && one.at(1) === 'F5');
    if (paid && cents(paid.at(2)) > total) say('PRC-13', 'AMT F5 is more than CLM02.');
    const written = segments.find(({ id }) => id === 'BHT')?.at(4) ?? '';
    const days = claim.filter((one) => one.id === 'DTP' && one.at(1) === '472').flatMap((one) => one.at(3).split('-'));
    if (written && days.some((one) => one > written)) say('X12-02', 'A service lies after the day of the file.');
    const accident = claim.find((one) => one.id === 'DTP' && one.at(1) === '439')?.at(3) ?? '';
    if (days.some((one) => one < accident)) say('X12-02', 'The accident lies after the service.');
    const places = claim
      .filter(({ id }) => id === 'HI')
      .flatMap((one) => Array.from({ length: one.length }, (_, n) => one.part(n + 1, 2)));
    if (new Set(places).size < places.length) say('X12-02', 'A diagnosis stands twice.');
    if (/^[V-Y]/.test(places[0] ?? '')) say('X12-02', 'An external cause stands first.');
    if (/AA|OA/.test(claim[0]?.at(11) ?? '') && !claim.some((one) => one.id === 'DTP' && one.at(1) === '439'))
      say('X12-02', 'An accident has no DTP 439.');
    for (const { rule, sentence } of checkOtherPlans(claim, total)) say(rule, sentence);
    for (const sentence of checkParties(claim, billing)) say('X12-02', sentence);
  }
  return [...problems, ...subscribers(segments)];
}

/** SBR02 18 says that the insured is the patient: address, birth date and sex then stand with the insured, and no 2000C follows. */
function subscribers(segments: readonly ParsedSegment[]): FileProblem[] {
  return segments.flatMap((segment, i) => {
    if (segment.id !== 'HL' || segment.at(3) !== '22') return [];
    const end = segments.slice(i + 1).findIndex(({ id }) => id === 'HL' || id === 'CLM' || id === 'SE');
    const loop = segments.slice(i, end < 0 ? undefined : i + 1 + end);
    const self = loop.find(({ id }) => id === 'SBR')?.at(2) === '18';
    const say = (sentence: string): FileProblem[] => [{ rule: 'X12-02', segment: i + 1, sentence }];
    if (self && segment.at(4) !== '0') return say('The insured is the patient, but a patient level follows.');
    if (!self && segment.at(4) !== '1') return say('The insured is not the patient, but no patient level follows.');
    const insured = loop.slice(
      0,
      loop.findIndex((one) => one.id === 'NM1' && one.at(1) === 'PR'),
    );
    return self && ['N3', 'N4', 'DMG'].some((id) => !insured.some((one) => one.id === id))
      ? say('An insured who is the patient lacks N3, N4 or DMG.')
      : [];
  });
}
