import type { Remitted } from '../kept/remitted';
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

type Denial = Pick<Appeal, 'payer' | 'claim' | 'payerControl' | 'code' | 'reason'>;

/**
 * What this office has seen of each payer, code and reason, most frequent first: from every decision that was imported, appealed or not.
 * An appeal of a decision that is no longer kept counts by itself. Counts alone: they foretell nothing.
 */
export function countDenials(decisions: readonly Remitted[], appeals: readonly Appeal[]): DenialCount[] {
  const denials = new Map<string, { denial: Denial; levels: Appeal[] }>();
  const denialOf = (denial: Denial) => {
    const key = [plainPayer(denial.payer), denial.claim, denial.payerControl, denial.code, denial.reason].join('\0');
    const known = denials.get(key) ?? { denial, levels: [] };
    denials.set(key, known);
    return known;
  };
  for (const denial of decisions.flatMap(denialsIn)) denialOf(denial);
  for (const appeal of appeals) denialOf(appeal).levels.push(appeal);
  const counts = new Map<string, DenialCount>();
  for (const { denial, levels } of denials.values()) {
    const key = [plainPayer(denial.payer), denial.code, denial.reason].join('\0');
    const known = counts.get(key) ?? { ...nothing, payer: denial.payer, code: denial.code, reason: denial.reason };
    const last = levels.reduce<Appeal | null>((a, b) => (a && a.level > b.level ? a : b), null)?.outcome ?? '';
    counts.set(key, {
      ...known,
      denied: known.denied + 1,
      appealed: known.appealed + (levels.some(({ status }) => status === 'sent' || status === 'decided') ? 1 : 0),
      overturned: known.overturned + (last === 'overturned' || last === 'partly' ? 1 : 0),
      upheld: known.upheld + (last === 'upheld' ? 1 : 0),
    });
  }
  return [...counts.values()].sort((a, b) => b.denied - a.denied || a.payer.localeCompare(b.payer));
}

const nothing = { denied: 0, appealed: 0, overturned: 0, upheld: 0 };

/** The counts that speak of one of these payers and one of these codes, most frequent first. */
export function denialsOf(counts: readonly DenialCount[], payers: readonly string[], codes: readonly string[]): DenialCount[] {
  const asked = new Set(payers.map(plainPayer).filter(Boolean));
  return counts.filter(({ payer, code }) => asked.has(plainPayer(payer)) && codes.includes(code));
}

/** What a decision refused. An adjustment that asks for nothing (a discount, the patient's share) is none; nor is a decision that was taken back. */
function denialsIn(decision: Remitted): Denial[] {
  const { payer, account: claim, payerControl, status, adjustments, lines } = decision;
  if (status === 'reversed' || status === 'predetermination') return [];
  return lines.flatMap(({ code, adjustments: own }) =>
    [...own, ...adjustments]
      .filter(({ route }) => route !== 'stop' && route !== 'patient')
      .map(({ reason }) => ({ payer, claim, payerControl, code, reason })),
  );
}

/** A payer's name as cards, charts and files write it alike: without case, marks and the form of its company. */
const plainPayer = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:inc|llc|corp|corporation|co|company|the|of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
