import type { ClaimDraft, ClaimLine } from '../draft/claim-draft';

/** Supplies and devices (HCPCS A, E, K, L), imaging and laboratory: what somebody orders. */
const isOrdered = (code: string): boolean => /^[AEKL]\d{4}$/.test(code) || /^[78]\d{3}[0-9A-Z]$/.test(code);

/**
 * Whether a line names the ordering provider (2420E): where it is a thing that is ordered, and somebody else than its rendering provider did. On a
 * claim without such a line the order is about every line.
 */
export function namesOrdering(line: ClaimLine, { referring, lines }: ClaimDraft): boolean {
  if (referring?.role !== 'DK') return false;
  if (referring.npi !== '' && referring.npi === line.rendering?.npi) return false;
  return isOrdered(line.code) || !lines.some(({ code }) => isOrdered(code));
}
