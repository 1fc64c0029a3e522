import type { ParsedSegment } from '@/lib/x12/parse-x12';
import type { FileProblem } from './problem';

const cents = (text: string) => Math.round(Number(text || '0') * 100);

/** What must agree between segments of a claim: its total, pointers, line numbers, other plans' balance, what a self-insured patient needs. */
export function checkSums(segments: readonly ParsedSegment[]): FileProblem[] {
  const problems: FileProblem[] = [];
  const starts = segments.flatMap(({ id }, i) => (id === 'CLM' ? [i] : []));
  const accounts = starts.map((i) => segments[i]?.at(1));
  for (const start of starts) {
    const rest = segments.slice(start + 1);
    const length = rest.findIndex(({ id }) => id === 'CLM' || id === 'HL' || id === 'SE');
    const claim = [segments[start] as ParsedSegment, ...rest.slice(0, length < 0 ? undefined : length)];
    const say = (rule: FileProblem['rule'], sentence: string, at = start) => problems.push({ rule, segment: at + 1, sentence });
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
    if (/^[78]$/.test(claim[0]?.part(5, 3) ?? '') && !claim.some((one) => one.id === 'REF' && one.at(1) === 'F8'))
      say('X12-02', 'A replacement or void has no REF F8.');
    if (/AA|OA/.test(claim[0]?.at(11) ?? '') && !claim.some((one) => one.id === 'DTP' && one.at(1) === '439'))
      say('X12-02', 'An accident has no DTP 439.');
    for (const [sentence, rule] of balances(claim, total)) say(rule, sentence);
  }
  return [...problems, ...subscribers(segments)];
}

/** 2320: what a plan paid and adjusted makes the charge. */
function balances(claim: readonly ParsedSegment[], total: number): [string, FileProblem['rule']][] {
  const said: [string, FileProblem['rule']][] = [];
  claim.forEach((one, i) => {
    if (one.id !== 'SBR') return;
    const next = claim.slice(i + 1).findIndex(({ id }) => id === 'SBR' || id === 'LX');
    const plan = claim.slice(i, next < 0 ? undefined : i + 1 + next);
    const paid = plan.find((each) => each.id === 'AMT' && each.at(1) === 'D');
    if (!paid) return;
    let adjusted = 0;
    for (const each of plan.filter(({ id }) => id === 'CAS'))
      for (let k = 3; k <= each.length; k += 3) adjusted += cents(each.at(k));
    if (cents(paid.at(2)) + adjusted !== total)
      said.push(['Another plan’s payment and adjustments do not make the charge.', 'PRC-13']);
  });
  return said;
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
