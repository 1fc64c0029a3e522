import { daysBetween } from '@/lib/encounter/age';
import { MissingKind } from '@/lib/encounter/precheck';
import type { VisitSummary } from './visit-summary';

/** Visits with at least one procedure that belongs on a medical claim, by the month (YYYY-MM) of the visit. Counts, never amounts. */
export type Opportunities = { month: string; open: number; accepted: number; closed: number };

/** Months in order; a month without such a visit between two others is there with zeros. */
export function countOpportunities(summaries: readonly VisitSummary[]): Opportunities[] {
  const byMonth = new Map<string, Opportunities>();
  for (const { dateOfService, procedures, status } of summaries) {
    if (!dateOfService || !procedures.some(({ to }) => to === 'medical' || to === 'medicare-dental')) continue;
    const month = dateOfService.slice(0, 7);
    const row = byMonth.get(month) ?? { month, open: 0, accepted: 0, closed: 0 };
    row[status === 'unaccepted' ? 'open' : status]++;
    byMonth.set(month, row);
  }
  const months = [...byMonth.keys()].sort();
  const all: Opportunities[] = [];
  for (let month = months[0]; month !== undefined && month <= (months.at(-1) ?? ''); month = after(month)) {
    all.push(byMonth.get(month) ?? { month, open: 0, accepted: 0, closed: 0 });
  }
  return all;
}

/** Missing items of one kind: those that block and those that weaken. */
export type MissingCount = { kind: MissingKind; blocks: number; weakens: number };

export function countMissing(summaries: readonly VisitSummary[]): MissingCount[] {
  const counts = MissingKind.options.map((kind) => ({ kind, blocks: 0, weakens: 0 }));
  for (const { missing } of summaries) {
    for (const { kind, blocks } of missing) {
      const row = counts.find((count) => count.kind === kind);
      if (row) row[blocks ? 'blocks' : 'weakens']++;
    }
  }
  return counts;
}

/** Missing items of the visits of one provider, by kind. A visit of two providers counts for both: the list asks who to speak with. */
export type ProviderMissing = { provider: string; visits: number } & Record<MissingKind, number>;

/** Providers in the order of their names; visits that name none stand under ''. */
export function countMissingByProvider(summaries: readonly VisitSummary[]): ProviderMissing[] {
  const byProvider = new Map<string, ProviderMissing>();
  for (const { procedures, missing } of summaries) {
    const named = new Set(procedures.map(({ provider }) => provider).filter(Boolean));
    for (const provider of named.size > 0 ? named : ['']) {
      const row = byProvider.get(provider) ?? { provider, visits: 0, documentation: 0, attachment: 0, answer: 0, coverage: 0 };
      row.visits++;
      for (const { kind } of missing) row[kind]++;
      byProvider.set(provider, row);
    }
  }
  return [...byProvider.values()].sort((a, b) => (a.provider < b.provider ? -1 : 1));
}

/** A decided claim as far as figures need it. `reasons` of a denial, none of a payment; whole days from the visit to payment, null while unpaid. */
export type DecidedClaim = { reasons: readonly string[]; daysToPayment: number | null };

/** What payers decided, out of the visits that say so. An adjustment on a paid claim is a price, not a denial. */
export function decidedClaims(summaries: readonly VisitSummary[]): DecidedClaim[] {
  return summaries.flatMap(({ decided, dateOfService }) =>
    decided.map(({ reasons, paid, date }) => {
      const days = daysBetween(dateOfService, date);
      return paid ? { reasons: [], daysToPayment: days !== null && days >= 0 ? days : null } : { reasons, daysToPayment: null };
    }),
  );
}

type Adjusted = { readonly group: string; readonly reason: string };
/** A claim of a remittance as far as figures need it; dates are ISO. `visit` is '' where it was matched to none. */
export type RemittedClaim = {
  readonly visit: string;
  readonly date: string;
  readonly paid: number;
  readonly adjustments: readonly Adjusted[];
  readonly lines: readonly { readonly date: string; readonly adjustments: readonly Adjusted[] }[];
};

// What the patient owes by the plan, and the plan's price: neither says that a claim was denied.
const prices = new Set(['1', '2', '3', '45']);

/** Claims of remittances, and what the visits say themselves where no remittance came in for them: nothing is counted twice. */
export function claimsOfOffice(summaries: readonly VisitSummary[], remitted: readonly RemittedClaim[]): DecidedClaim[] {
  const days = new Map(summaries.map(({ id, dateOfService }) => [id, dateOfService]));
  const matched = new Set(remitted.map(({ visit }) => visit));
  const fromFiles = remitted.map(({ visit, date, paid, adjustments, lines }): DecidedClaim => {
    const served =
      days.get(visit) ??
      lines
        .map((line) => line.date)
        .filter(Boolean)
        .sort()[0] ??
      '';
    const waited = daysBetween(served, date);
    if (paid > 0) return { reasons: [], daysToPayment: waited !== null && waited >= 0 ? waited : null };
    const all = [...adjustments, ...lines.flatMap((line) => line.adjustments)].filter(({ reason }) => !prices.has(reason));
    return { reasons: [...new Set(all.map(({ group, reason }) => `${group}-${reason}`))], daysToPayment: null };
  });
  return [...fromFiles, ...decidedClaims(summaries.filter(({ id }) => !matched.has(id)))];
}

/** How often each reason stood on a denial, commonest first. */
export function countReasons(claims: readonly DecidedClaim[]): { reason: string; times: number }[] {
  const counts = new Map<string, number>();
  for (const { reasons } of claims) for (const reason of new Set(reasons)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, times]) => ({ reason, times }))
    .sort((a, b) => b.times - a.times || (a.reason < b.reason ? -1 : 1));
}

/** Upper ends of the spans in which days to payment are counted; the last is open. */
const SPANS = [15, 30, 45, 60, 90] as const;

/** Paid claims by how long the payment took, and the middle one of all; null where nothing was paid yet. */
export function countDaysToPayment(claims: readonly DecidedClaim[]): {
  spans: { from: number; to: number | null; claims: number }[];
  median: number | null;
} {
  const days = claims.flatMap(({ daysToPayment }) => (daysToPayment === null ? [] : [daysToPayment])).sort((a, b) => a - b);
  const ends: (number | null)[] = [...SPANS, null];
  const spans = ends.map((to, i) => {
    const from = i === 0 ? 0 : (SPANS[i - 1] ?? 0) + 1;
    return { from, to, claims: days.filter((day) => day >= from && (to === null || day <= to)).length };
  });
  return { spans, median: days[Math.floor((days.length - 1) / 2)] ?? null };
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
