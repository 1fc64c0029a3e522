import * as z from 'zod/mini';
import { JudgedClaim, type WarningOutcome } from './judge-claim';

/** One entry of a run, in order: a claim, or what was wrong with its place. */
export const ShadowEntry = z.union([JudgedClaim, z.object({ file: z.string(), at: z.number(), error: z.string() })]);
export type ShadowEntry = z.infer<typeof ShadowEntry>;

type ReasonCount = { reason: string; meaning: string; denied: number; warned: number; missed: number };
type WarningCount = { id: string; says: string } & Record<WarningOutcome, number>;

/** Counts of a run. Everything is a number of claims, denials or warnings: nothing is an amount. */
export interface ShadowTotals {
  readonly counts: {
    claims: number;
    bad: number;
    medical: number;
    dental: number;
    charted: number;
    paid: number;
    denied: number;
    undecided: number;
    denials: number;
    warnedDenials: number;
    missedDenials: number;
    trueWarnings: number;
    falseWarnings: number;
    otherWarnings: number;
    undecidedWarnings: number;
    /** Dental visits with a medical case that the note supports, and those where something has to be asked first. */
    unbilled: number;
    possiblyUnbilled: number;
  };
  /** By reason with its remarks, most frequent first. */
  readonly denials: readonly ReasonCount[];
  /** By warning, most frequent first. */
  readonly warnings: readonly WarningCount[];
}

/** Adds entries one by one; `totals()` may be asked at any time. */
export function countEntries() {
  const counts: ShadowTotals['counts'] = {
    claims: 0,
    bad: 0,
    medical: 0,
    dental: 0,
    charted: 0,
    paid: 0,
    denied: 0,
    undecided: 0,
    denials: 0,
    warnedDenials: 0,
    missedDenials: 0,
    trueWarnings: 0,
    falseWarnings: 0,
    otherWarnings: 0,
    undecidedWarnings: 0,
    unbilled: 0,
    possiblyUnbilled: 0,
  };
  const byReason = new Map<string, ReasonCount>();
  const byWarning = new Map<string, WarningCount>();
  return {
    add(entry: ShadowEntry): void {
      if ('error' in entry) {
        counts.bad++;
        return;
      }
      counts.claims++;
      counts[entry.kind]++;
      counts[entry.outcome]++;
      if (entry.charted) counts.charted++;
      for (const { reason, remarks, meaning, warned } of entry.denials) {
        const name = [reason, ...remarks].join(' ');
        const row = byReason.get(name) ?? { reason: name, meaning, denied: 0, warned: 0, missed: 0 };
        byReason.set(name, row);
        const seen = warned.length > 0;
        row.denied++;
        row[seen ? 'warned' : 'missed']++;
        counts.denials++;
        counts[seen ? 'warnedDenials' : 'missedDenials']++;
      }
      for (const { id, says, outcome } of entry.warnings) {
        const row = byWarning.get(id) ?? { id, says, true: 0, false: 0, other: 0, undecided: 0 };
        byWarning.set(id, row);
        row[outcome]++;
        counts[`${outcome}Warnings`]++;
      }
      if (entry.unbilled) counts[entry.unbilled.standing === 'supported' ? 'unbilled' : 'possiblyUnbilled']++;
    },
    totals: (): ShadowTotals => ({
      counts: { ...counts },
      denials: [...byReason.values()].sort((a, b) => b.denied - a.denied || a.reason.localeCompare(b.reason)),
      warnings: [...byWarning.values()].sort((a, b) => sum(b) - sum(a) || a.id.localeCompare(b.id)),
    }),
  };
}

const sum = (row: WarningCount) => row.true + row.false + row.other + row.undecided;
