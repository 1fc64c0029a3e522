import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';
import type { Chart } from '@/lib/notes/chart';
import type { Proposal } from './proposal';
import { allRules } from './registry';
import type { Circumstance, Role } from './rule';

/**
 * Entries of the problem list that this visit has to do with. The same circumstances hold as for the notes; what the notes deny is left out,
 * and `denied` names it.
 */
export function proposeProblems(
  chart: Chart,
  icd: IcdSet,
  circumstances: ReadonlySet<Circumstance>,
): { proposals: Proposal[]; denied: number[]; unknown: number[] } {
  const proposals: Proposal[] = [];
  const denied: number[] = [];
  const unknown: number[] = [];
  for (const [index, problem] of (chart.visit.encounter.problems ?? []).entries()) {
    if (problem.system && !/icd/i.test(problem.system)) continue;
    const entry = icd.get(problem.code, chart.visit.dateOfService);
    if (!entry?.billable) {
      unknown.push(index);
      continue;
    }
    const rules = allRules.filter((rule) =>
      rule.outcomes.some((outcome) => outcome.codes.some((code) => isSame(code, entry.code))),
    );
    const concepts = rules.map((rule) => rule.concept);
    if (concepts.length > 0 && chart.facts.absent(concepts).length > 0 && chart.facts.present(concepts).length === 0) {
      denied.push(index);
      continue;
    }
    const oral = /^(K0|K1[1-4]|M26|M27|M87\.180|S0[0-3]|Q3[5-8]|G47\.3|G50|C0|D16|L43)/.test(entry.code);
    const relevant = rules.some((rule) => rule.only.some((one) => circumstances.has(one)));
    if (!oral && !relevant) continue;
    if (/^G47/.test(entry.code) && !relevant) continue;
    proposals.push({
      code: entry.code,
      role: roleOf(entry.code, rules[0]?.role),
      weak: false,
      concept: concepts[0] ?? entry.code,
      facts: [],
      evidence: [{ problem: index }],
      teeth: [],
    });
  }
  return { proposals, denied, unknown };
}

const isSame = (pattern: string, code: string): boolean =>
  pattern === code ||
  (/[#%*~]/.test(pattern) && new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/[#%*~]/g, '.')}$`).test(code));

const roleOf = (code: string, role: Role | undefined): Role =>
  role ??
  (/^Z/.test(code) ? 'status' : /^S/.test(code) ? 'injury' : /^(K0|K1[1-4]|M2[67]|Q3)/.test(code) ? 'disease' : 'systemic');
