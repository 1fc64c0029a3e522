import { excludesOneAnother } from '@/lib/codes/icd10cm/excludes1';
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
      if (dropped.has(one) || dropped.has(other) || !excludesOneAnother(icd, one.code, other.code, date)) continue;
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
