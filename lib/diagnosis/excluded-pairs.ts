import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';
import type { Finding } from '@/lib/encounter/precheck';
import type { Proposal } from './proposal';
import { tabular } from './rule';

/** Drops the unspecified half of a pair that an Excludes1 note forbids; a pair of two firm codes is reported instead. */
export function withoutExcluded(
  proposals: readonly Proposal[],
  icd: IcdSet,
  date: string,
): { kept: Proposal[]; findings: Finding[] } {
  const dropped = new Set<Proposal>();
  const findings: Finding[] = [];
  for (const [index, one] of proposals.entries()) {
    for (const other of proposals.slice(index + 1)) {
      if (dropped.has(one) || dropped.has(other) || !excludes(icd, one.code, other.code, date)) continue;
      const loser = one.weak && !other.weak ? one : other.weak && !one.weak ? other : weaker(one, other);
      if (loser) {
        dropped.add(loser);
        continue;
      }
      findings.push({
        id: 'CHART-07',
        severity: 'warning',
        message: `${one.code} and ${other.code} exclude each other in the tabular list (Excludes1), unless they are two unrelated conditions.`,
        fix: 'Keep the one that the chart supports better, or make sure the two are unrelated.',
        field: 'diagnoses',
        cms1500: '21',
        x12: '2300 HI',
        likelyDenial: ['CO-16 M76'],
        source: tabular('Excludes1 notes; guidelines I.A.12.a'),
      });
    }
  }
  return { kept: proposals.filter((one) => !dropped.has(one)), findings };
}

/** A symptom or a general lesion yields to a disease. */
function weaker(one: Proposal, other: Proposal): Proposal | null {
  const rank = (proposal: Proposal) => (proposal.role === 'symptom' || proposal.role === 'lesion' ? 1 : 0);
  return rank(one) === rank(other) ? null : rank(one) > rank(other) ? one : other;
}

function excludes(icd: IcdSet, one: string, other: string, date: string): boolean {
  return (
    named(icd, one, date).some((code) => other.startsWith(code)) || named(icd, other, date).some((code) => one.startsWith(code))
  );
}

/** Codes that the Excludes1 notes of a code and of its headers name. */
function named(icd: IcdSet, code: string, date: string): string[] {
  const headers = Array.from({ length: Math.max(0, code.length - 2) }, (_, index) => code.slice(0, code.length - index)).filter(
    (header) => !header.endsWith('.'),
  );
  return headers
    .flatMap((header) => icd.get(header, date)?.excludes1 ?? [])
    .flatMap((note) => note.match(/\b[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?/g) ?? [])
    .filter((excluded) => !code.startsWith(excluded));
}
