import type { ParsedSegment } from '@/lib/x12/parse-x12';
import type { FileProblem } from './problem';

type Said = Pick<FileProblem, 'rule' | 'sentence'>;
interface Decision {
  readonly payer: string;
  readonly paid: number;
  readonly adjusted: number;
  readonly dated: boolean;
}

const cents = (text: string) => Math.round(Number(text || '0') * 100);

/**
 * 2320 and 2430 of one claim. By line: SVD02 and its adjustments make SV102. By plan: AMT D is what the lines were paid less the claim's own adjustments;
 * without lines it makes CLM02 with them. The day of the decision stands in 2330B or in 2430, not in both. Each plan has a rank of its own.
 */
export function checkOtherPlans(claim: readonly ParsedSegment[], total: number): Said[] {
  const said: Said[] = [];
  const say = (rule: FileProblem['rule'], sentence: string) => said.push({ rule, sentence });
  const lines = linesOf(claim);
  const plans = plansOf(claim);
  for (const { charge, decisions } of lines) {
    for (const { payer, paid, adjusted, dated } of decisions) {
      if (paid + adjusted !== charge) say('PRC-13', 'What a plan paid and adjusted on a line does not make its charge.');
      if (!plans.some((plan) => plan.payer === payer)) say('X12-02', 'SVD01 is no other payer of the claim.');
      if (!dated) say('X12-02', 'A decision on a line has no DTP 573.');
    }
    const payers = decisions.map(({ payer }) => payer);
    if (new Set(payers).size < payers.length) say('X12-02', 'A payer decides twice on one line.');
  }
  for (const { payer, paid, adjusted, dated } of plans) {
    const own = lines.flatMap(({ decisions }) => decisions.filter((one) => one.payer === payer));
    if (own.length && dated) say('X12-02', 'The day of a decision stands at the plan and at its lines.');
    if (own.length && own.length < lines.length) say('X12-02', 'A plan decided on some lines only.');
    if (own.length && paid === null) say('X12-02', 'A plan decided on lines, but its AMT D is missing.');
    if (paid === null) continue;
    if (!own.length && !dated) say('X12-02', 'A plan paid, but the day of its decision is missing.');
    const right = own.length ? own.reduce((sum, one) => sum + one.paid, 0) - adjusted : total - adjusted;
    if (paid !== right) say('PRC-13', 'Another plan\u2019s payment and adjustments do not make the charge.');
  }
  const ranks = plans.map(({ rank }) => rank);
  if (new Set(ranks).size < ranks.length) say('X12-02', 'Two other plans have the same rank.');
  return said;
}

function linesOf(claim: readonly ParsedSegment[]): { charge: number; decisions: Decision[] }[] {
  return parts(claim, 'LX').map((line) => ({
    charge: cents(line.find(({ id }) => id === 'SV1')?.at(2) ?? ''),
    decisions: parts(line, 'SVD').map((decision) => ({
      payer: decision[0]?.at(1) ?? '',
      paid: cents(decision[0]?.at(2) ?? ''),
      adjusted: adjustedIn(decision),
      dated: decision.some(isDecisionDate),
    })),
  }));
}

function plansOf(claim: readonly ParsedSegment[]) {
  const first = claim.findIndex(({ id }) => id === 'LX');
  return parts(first < 0 ? claim : claim.slice(0, first), 'SBR').map((plan) => {
    const amount = plan.find((one) => one.id === 'AMT' && one.at(1) === 'D');
    return {
      rank: plan[0]?.at(1) ?? '',
      payer: plan.find((one) => one.id === 'NM1' && one.at(1) === 'PR')?.at(9) ?? '',
      paid: amount ? cents(amount.at(2)) : null,
      adjusted: adjustedIn(plan),
      dated: plan.some(isDecisionDate),
    };
  });
}

/** Runs of segments that begin with this one. */
function parts(segments: readonly ParsedSegment[], begin: string): ParsedSegment[][] {
  const found: ParsedSegment[][] = [];
  for (const segment of segments) {
    if (segment.id === begin) found.push([segment]);
    else found.at(-1)?.push(segment);
  }
  return found;
}

const isDecisionDate = (one: ParsedSegment) => one.id === 'DTP' && one.at(1) === '573';

function adjustedIn(segments: readonly ParsedSegment[]): number {
  let sum = 0;
  for (const one of segments.filter(({ id }) => id === 'CAS')) for (let k = 3; k <= one.length; k += 3) sum += cents(one.at(k));
  return sum;
}
