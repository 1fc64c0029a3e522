import type { Source } from '@/lib/encounter/source';
import { appealRoutes, rulesOfFiling } from '../appeals/plan-rules';
import type { RemitAdjustment, RemitClaim, Remittance } from './parse-835';
import type { EobLine } from './parse-eob';
import type { Reason, RemarkMeaning, RemitRoute } from './reason';
import { reasonOf, remarkOf } from './reasons';

export interface Deadline {
  readonly days: number | null;
  readonly from: string;
  readonly source: Source | null;
}

/** An adjustment in plain words. Amounts in dollars. */
export interface ExplainedAdjustment {
  readonly group: string;
  readonly reason: string;
  readonly amount: number;
  readonly remarks: readonly string[];
  readonly meaning: string;
  readonly fix: string;
  readonly route: RemitRoute;
  readonly whose: Reason['whose'];
  readonly deadline: Deadline;
  /** Where the meaning of the reason comes from; null for a reason that is not known. */
  readonly source: Source | null;
}

export interface ExplainedClaim {
  readonly claim: string;
  /** `patient-owes`: nothing paid, the patient's share took it; `nothing-due`: an earlier payer or the contract left nothing. */
  readonly status:
    | 'paid'
    | 'partly-paid'
    | 'denied'
    | 'patient-owes'
    | 'nothing-due'
    | 'reversed'
    | 'forwarded'
    | 'predetermination';
  readonly payerControl: string;
  readonly charged: number;
  readonly paid: number;
  readonly patientOwes: number;
  /** Adjustments of the whole claim, where the payer gave them there. */
  readonly adjustments: readonly ExplainedAdjustment[];
  readonly lines: readonly {
    readonly code: string;
    readonly modifiers: readonly string[];
    readonly date: string;
    readonly charged: number;
    readonly paid: number;
    readonly adjustments: readonly ExplainedAdjustment[];
  }[];
}

/** What happened to each claim of a remittance, what to do, and by when. */
export function explainRemittance(remittance: Remittance): ExplainedClaim[] {
  return remittance.claims.map((claim) => {
    const explain = (adjustment: RemitAdjustment, remarks: readonly string[]) => {
      const explained = explainAdjustment(adjustment, remarks, claim.filing);
      return claim.statusCode === '22' ? takenBack(explained) : explained;
    };
    const explained = {
      adjustments: claim.adjustments.map((adjustment) => explain(adjustment, claim.remarks)),
      lines: claim.lines.map((line) => ({
        code: line.code,
        modifiers: line.modifiers,
        date: line.date,
        charged: line.charged / 100,
        paid: line.paid / 100,
        // Remarks of the claim (MOA) speak of its lines too.
        adjustments: line.adjustments.map((adjustment) => explain(adjustment, [...new Set([...line.remarks, ...claim.remarks])])),
      })),
    };
    return {
      claim: claim.account,
      status: statusOf(claim, explained.adjustments, explained.lines),
      payerControl: claim.payerControl,
      charged: claim.charged / 100,
      paid: claim.paid / 100,
      patientOwes: claim.patientOwes / 100,
      ...explained,
    };
  });
}

/** A reversal repeats the old reasons with their signs turned: nothing of them is to be done again. */
const takenBack = (explained: ExplainedAdjustment): ExplainedAdjustment => ({
  ...explained,
  fix: 'This takes back an earlier decision. The new one stands under the same claim number; act on that.',
  route: 'stop',
  whose: 'nobody',
  deadline: noDeadline,
});

/** One reason code with its remarks, as it stands in a file or as somebody typed it. `filing` is CLP06, '' when unknown. */
export function explainAdjustment(adjustment: RemitAdjustment, remarks: readonly string[], filing: string): ExplainedAdjustment {
  const reason = reasonOf.get(adjustment.reason);
  const said = remarks.flatMap((code) => reason?.remarks?.[code] ?? remarkOf.get(code) ?? []);
  const route = routeOf(adjustment, reason, said);
  // A write-off or a deductible needs no word about what the payer missed.
  const nearer = reason && (reason.route === 'stop' || reason.route === 'patient') ? [] : said;
  return {
    group: adjustment.group,
    reason: adjustment.reason,
    amount: adjustment.amount / 100,
    remarks,
    meaning: [
      reason?.meaning ?? `Reason ${adjustment.reason} is not in our list: read its text on the explanation of benefits.`,
      ...nearer.map(({ says }) => says),
    ].join(' '),
    fix:
      route === 'new-claim' ? newClaimFix : (reason?.fix ?? 'Look the code up on the explanation of benefits, or ask the payer.'),
    route,
    whose: adjustment.group === 'PR' ? 'patient' : (reason?.whose ?? 'nobody'),
    deadline: said.some(({ noClock }) => noClock) ? noDeadline : deadlineOf(route, filing),
    source: reason?.source ?? null,
  };
}

/** A line of a pasted explanation, or typed codes. Remark codes that stand alone are told by themselves: only a reason beside them says what to do. */
export function explainLine({ adjustments, remarks }: EobLine, filing: string): ExplainedAdjustment[] {
  if (adjustments.length > 0) return adjustments.map((adjustment) => explainAdjustment(adjustment, remarks, filing));
  const said = remarks.map((code) => remarkOf.get(code));
  const route = said.find((one) => one?.route)?.route ?? 'correct';
  return [
    {
      group: '',
      reason: '',
      amount: 0,
      remarks,
      meaning: remarks
        .map((code, i) => said[i]?.says ?? `Remark ${code} is not in our list: read its text on the explanation of benefits.`)
        .join(' '),
      fix:
        route === 'new-claim' ? newClaimFix : 'A remark names what was missed; the reason code beside it says what was decided.',
      route,
      whose: 'office',
      deadline: noDeadline,
      source: null,
    },
  ];
}

const newClaimFix =
  'Put right what the remarks name and send a new claim (frequency 1). A corrected claim or an appeal would be turned away.';
const noDeadline: Deadline = { days: null, from: '', source: null };

function routeOf(adjustment: RemitAdjustment, reason: Reason | undefined, said: readonly RemarkMeaning[]): RemitRoute {
  if (!reason) return said.find(({ route }) => route)?.route ?? (adjustment.group === 'PR' ? 'patient' : 'stop');
  if (reason.route === 'stop' || reason.route === 'patient') return reason.route;
  return said.find(({ route }) => route)?.route ?? reason.route;
}

/** Appeals run by the law of the plan; corrections by its filing limit, which only the contract or, for Medicare, the law tells. */
function deadlineOf(route: RemitRoute, filing: string): Deadline {
  const rules = rulesOfFiling(filing);
  const appeal = rules ? appealRoutes[rules] : null;
  const first = appeal?.levels[0];
  if (route === 'appeal' && appeal && first) return { days: first.days, from: first.from, source: appeal.source };
  if ((route === 'correct' || route === 'new-claim' || route === 'other-payer') && rules === 'medicare') {
    return {
      days: 365,
      from: 'the date of service',
      source: {
        title: 'Code of Federal Regulations',
        locator: '42 CFR 424.44',
        url: 'https://www.ecfr.gov',
        date: '2026-11-23',
        confidence: 'secondary',
      },
    };
  }
  return {
    days: null,
    from:
      route === 'appeal'
        ? 'the notice; the plan says how long'
        : route === 'stop' || route === 'patient'
          ? ''
          : 'the filing limit of the plan',
    source: null,
  };
}

function statusOf(
  claim: RemitClaim,
  whole: readonly ExplainedAdjustment[],
  lines: ExplainedClaim['lines'],
): ExplainedClaim['status'] {
  if (claim.statusCode === '22') return 'reversed';
  if (/^(?:19|20|21|23)$/.test(claim.statusCode)) return 'forwarded';
  if (claim.statusCode === '25') return 'predetermination';
  if (claim.statusCode === '4') return 'denied';
  if (claim.paid === 0 && claim.charged > 0) {
    const adjustments = [...whole, ...lines.flatMap((line) => line.adjustments)];
    if (adjustments.some(({ route }) => route !== 'stop' && route !== 'patient')) return 'denied';
    return claim.patientOwes > 0 ? 'patient-owes' : 'nothing-due';
  }
  const refused = (line: ExplainedClaim['lines'][number]) =>
    line.paid === 0 && line.charged > 0 && line.adjustments.some(({ route }) => route !== 'stop' && route !== 'patient');
  return lines.some(refused) ? 'partly-paid' : 'paid';
}
