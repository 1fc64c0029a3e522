import type { Source } from '@/lib/encounter/source';
import { appealRoutes, rulesOfFiling } from '../appeals/plan-rules';
import type { RemitAdjustment, RemitClaim, Remittance } from './parse-835';
import type { Reason, RemitRoute } from './reason';
import { reasonOf } from './reasons';

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
}

export interface ExplainedClaim {
  readonly claim: string;
  readonly status: 'paid' | 'partly-paid' | 'denied' | 'reversed' | 'forwarded';
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
  return remittance.claims.map((claim) => ({
    claim: claim.account,
    status: statusOf(claim),
    payerControl: claim.payerControl,
    charged: claim.charged / 100,
    paid: claim.paid / 100,
    patientOwes: claim.patientOwes / 100,
    adjustments: claim.adjustments.map((adjustment) => explainAdjustment(adjustment, claim.remarks, claim.filing)),
    lines: claim.lines.map((line) => ({
      code: line.code,
      modifiers: line.modifiers,
      date: line.date,
      charged: line.charged / 100,
      paid: line.paid / 100,
      // Remarks of the claim (MOA) speak of its lines too.
      adjustments: line.adjustments.map((adjustment) =>
        explainAdjustment(adjustment, [...line.remarks, ...claim.remarks], claim.filing),
      ),
    })),
  }));
}

/** One reason code with its remarks, as it stands in a file or as somebody typed it. `filing` is CLP06, '' when unknown. */
export function explainAdjustment(adjustment: RemitAdjustment, remarks: readonly string[], filing: string): ExplainedAdjustment {
  const reason = reasonOf.get(adjustment.reason);
  const said = remarks.flatMap((code) => reason?.remarks?.[code] ?? []);
  const route = routeOf(adjustment, reason, said);
  return {
    group: adjustment.group,
    reason: adjustment.reason,
    amount: adjustment.amount / 100,
    remarks,
    meaning: reason
      ? [reason.meaning, ...said.map(({ says }) => says)].join(' ')
      : `Reason ${adjustment.reason} is not in our list: read its text on the explanation of benefits.`,
    fix: reason?.fix ?? 'Look the code up on the explanation of benefits, or ask the payer.',
    route,
    whose: adjustment.group === 'PR' ? 'patient' : (reason?.whose ?? 'nobody'),
    deadline: deadlineOf(route, filing),
  };
}

function routeOf(adjustment: RemitAdjustment, reason: Reason | undefined, said: readonly { route?: RemitRoute }[]): RemitRoute {
  const told = said.find(({ route }) => route)?.route;
  if (told) return told;
  if (!reason) return adjustment.group === 'PR' ? 'patient' : 'stop';
  return reason.route;
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

function statusOf(claim: RemitClaim): ExplainedClaim['status'] {
  if (claim.statusCode === '22') return 'reversed';
  if (claim.statusCode === '19' || claim.statusCode === '20' || claim.statusCode === '21' || claim.statusCode === '23')
    return 'forwarded';
  if (claim.statusCode === '4' || (claim.paid === 0 && claim.patientOwes === 0 && claim.charged > 0)) return 'denied';
  return claim.lines.some((line) => line.paid === 0 && line.charged > 0 && line.adjustments.every(({ group }) => group !== 'PR'))
    ? 'partly-paid'
    : 'paid';
}
