import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';
import type { Diagnosis, Finding, Missing } from '@/lib/encounter/precheck';
import type { Chart } from '@/lib/notes/chart';
import { circumstancesOf } from './circumstances';
import { findContradictions } from './contradictions';
import { withoutExcluded } from './excluded-pairs';
import { inForce } from './in-force';
import { inOrder } from './order';
import { withoutOutdone } from './outdone';
import { proposeProblems } from './problem-list';
import { type Proposal, sharesTooth } from './proposal';
import { propose } from './propose';
import { questionFor } from './questions';
import { tabular } from './rule';
import { supportedBy } from './supports';
import { surroundingsOf } from './surroundings';

/**
 * ICD-10-CM codes that a chart supports on its date of service, the reason for the visit first, each with its words. What is denied, suspected,
 * planned or somebody else's is never among them (guidelines IV.H); where only an unspecified code fits, a question goes with it.
 */
export function codeDiagnoses(chart: Chart, icd: IcdSet): { diagnoses: Diagnosis[]; findings: Finding[]; missing: Missing[] } {
  const date = chart.visit.dateOfService;
  const around = surroundingsOf(chart);
  const circumstances = circumstancesOf(chart, around);
  const problems = proposeProblems(chart, icd, circumstances);
  const said = propose(chart, around, circumstances).flatMap((proposal) => {
    const entry = inForce(icd, proposal.code, date);
    return entry ? [{ ...proposal, code: entry.code }] : [];
  });
  const listed = problems.proposals.filter(
    (problem) =>
      !said.some(
        (one) => one.code.slice(0, 3) === problem.code.slice(0, 3) && one.code !== problem.code && sharesTooth(one, problem),
      ),
  );
  const { kept, findings } = withoutExcluded(withoutOutdone(merged([...said, ...listed])), icd, date);
  const placed = kept
    .map((proposal) => ({ ...proposal, for: supportedBy(proposal, chart.visit.procedures) }))
    .filter((proposal) => chart.visit.procedures.length === 0 || proposal.for.length > 0);
  const missing = new Map<string, Missing>();
  const diagnoses = inOrder(placed, chart.visit.procedures).map((proposal, index): Diagnosis => {
    const label = icd.get(proposal.code, date)?.label ?? '';
    const surgical = proposal.for.filter((id) =>
      /^D(?!1|2)/i.test(chart.visit.procedures.find((procedure) => procedure.id === id)?.cdt ?? ''),
    );
    const question = proposal.weak ? questionFor(proposal, label, surgical) : null;
    if (question && !missing.has(question.id)) missing.set(question.id, question);
    return {
      code: proposal.code,
      label,
      rank: index + 1,
      billable: true,
      for: [...proposal.for],
      standing: 'supported',
      evidence: proposal.evidence.slice(0, 6),
    };
  });
  return {
    diagnoses,
    findings: [...findings, ...findContradictions(chart), ...problemFindings(problems.denied, problems.unknown)],
    missing: [...missing.values()],
  };
}

/** One proposal per code: the same code may come from notes, from a divided code and from the problem list. */
function merged(proposals: readonly Proposal[]): Proposal[] {
  const byCode = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const known = byCode.get(proposal.code);
    byCode.set(
      proposal.code,
      known
        ? {
            ...known,
            weak: known.weak && proposal.weak,
            facts: [...known.facts, ...proposal.facts],
            evidence: [...known.evidence, ...proposal.evidence],
            teeth: [...new Set([...known.teeth, ...proposal.teeth])],
          }
        : proposal,
    );
  }
  return [...byCode.values()];
}

function problemFindings(denied: readonly number[], unknown: readonly number[]): Finding[] {
  const finding = (index: number, id: string, message: string, fix: string): Finding => ({
    id,
    severity: 'warning',
    message,
    fix,
    field: `problems[${index}]`,
    cms1500: '21',
    x12: '2300 HI',
    likelyDenial: [],
    source: tabular('guidelines IV.I and IV.J'),
  });
  return [
    ...denied.map((index) =>
      finding(
        index,
        'CHART-05',
        'The problem list holds a condition that the note of this visit denies.',
        'Correct the one that is wrong; it is not coded here.',
      ),
    ),
    ...unknown.map((index) =>
      finding(
        index,
        'CHART-06',
        'An entry of the problem list is no billable code on the date of service.',
        'Replace it by the code in force; it is not used here.',
      ),
    ),
  ];
}
