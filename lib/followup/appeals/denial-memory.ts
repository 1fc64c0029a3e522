import type { Appeal } from './appeal';

export interface DenialCount {
  readonly payer: string;
  readonly code: string;
  readonly reason: string;
  /** Denials of the office's own past: one denial counts once, whatever levels it went through. */
  readonly denied: number;
  readonly appealed: number;
  readonly overturned: number;
  readonly upheld: number;
}

/** What this office has seen of each payer, code and reason, most frequent first. Counts alone: they foretell nothing. */
export function countDenials(appeals: readonly Appeal[]): DenialCount[] {
  const denials = new Map<string, Appeal[]>();
  for (const appeal of appeals) {
    const key = [appeal.payer, appeal.claim, appeal.code, appeal.reason].join('\0');
    denials.set(key, [...(denials.get(key) ?? []), appeal]);
  }
  const counts = new Map<string, DenialCount>();
  for (const levels of denials.values()) {
    const last = levels.reduce((a, b) => (b.level >= a.level ? b : a));
    const key = [last.payer.trim().toLowerCase(), last.code, last.reason].join('\0');
    const known = counts.get(key) ?? {
      payer: last.payer,
      code: last.code,
      reason: last.reason,
      denied: 0,
      appealed: 0,
      overturned: 0,
      upheld: 0,
    };
    counts.set(key, {
      ...known,
      denied: known.denied + 1,
      appealed: known.appealed + (levels.some(({ status }) => status === 'sent' || status === 'decided') ? 1 : 0),
      overturned: known.overturned + (last.outcome === 'overturned' || last.outcome === 'partly' ? 1 : 0),
      upheld: known.upheld + (last.outcome === 'upheld' ? 1 : 0),
    });
  }
  return [...counts.values()].sort((a, b) => b.denied - a.denied || a.payer.localeCompare(b.payer));
}

/** The count of one payer, code and reason; null when the office has not seen it. */
export const denialsOf = (appeals: readonly Appeal[], payer: string, code: string, reason: string): DenialCount | null =>
  countDenials(appeals).find(
    (one) => one.payer.trim().toLowerCase() === payer.trim().toLowerCase() && one.code === code && one.reason === reason,
  ) ?? null;
