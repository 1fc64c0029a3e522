import type { MedicalCode, MedicalPack } from '@/lib/codes/medical/medical-code';
import type { Candidate, ProcedureResult } from '@/lib/encounter/precheck';
import type { Chart } from '@/lib/notes/chart';

/**
 * What the lines of one visit make of each other: an evaluation beside an operation needs 25 or 57, the same code at another site 59 or XS;
 * several operations are explained. Codes stay as they are.
 */
export function withVisitModifiers(chart: Chart, procedures: readonly ProcedureResult[], pack: MedicalPack): ProcedureResult[] {
  const codeOf = (candidate: Candidate | undefined) =>
    candidate && candidate.system !== 'CDT' ? pack.byCode(candidate.code) : null;
  const leading = procedures.map((procedure) => ({ procedure, code: codeOf(procedure.candidates[0]) }));
  const operations = leading.filter(({ code }) => code && isOperation(code));
  const seen = new Map<string, ProcedureResult[]>();
  return procedures.map((procedure) => {
    const first = codeOf(procedure.candidates[0]);
    const earlier = first ? (seen.get(first.key) ?? []) : [];
    if (first) seen.set(first.key, [...earlier, procedure]);
    return {
      ...procedure,
      candidates: procedure.candidates.map((candidate) => {
        const code = codeOf(candidate);
        if (!code) return candidate;
        if (isEvaluation(code) && operations.length > 0)
          return besideOperation(
            candidate,
            operations.some((one) => one.code?.globalDays === 90),
          );
        if (code === first && earlier.length > 0) return repeated(chart, candidate, code, procedure, earlier);
        if (code === first && isOperation(code) && operations.length > 1 && operations[0]?.procedure !== procedure) {
          return withWhy(candidate, 'Some payers want modifier 51 on the second operation of a day; Medicare adds it itself.');
        }
        return candidate;
      }),
    };
  });
}

const isEvaluation = (code: MedicalCode): boolean => /^(visit|consult|emergency|inpatient|home-visit)-/.test(code.key);
const isOperation = (code: MedicalCode): boolean => code.globalDays !== null && !isEvaluation(code);

function besideOperation(candidate: Candidate, major: boolean): Candidate {
  const modifier = major ? '57' : '25';
  if (candidate.modifiers.includes(modifier)) return candidate;
  const reason = major
    ? 'Modifier 57: at this visit the operation with 90 days of follow-up was decided on.'
    : 'Modifier 25: a separate evaluation beside an operation of the same day.';
  return {
    ...candidate,
    modifiers: [...candidate.modifiers, modifier],
    why: [...candidate.why, reason],
    whyNot: [...candidate.whyNot, 'Only where the evaluation went beyond what the operation itself includes.'],
  };
}

function repeated(
  chart: Chart,
  candidate: Candidate,
  code: MedicalCode,
  procedure: ProcedureResult,
  earlier: readonly ProcedureResult[],
): Candidate {
  const place = (id: string) => {
    const one = chart.visit.encounter.procedures.find((item) => item.id === id);
    return `${one?.tooth ?? ''}|${one?.area ?? ''}`;
  };
  if (code.needsReport || code.unit === 'tooth' || code.unit === 'quadrant') {
    return withWhy(candidate, 'The same code stands on another line of this visit: the tooth or area tells them apart.');
  }
  const apart = place(procedure.id) !== '|' && earlier.every((one) => place(one.id) !== place(procedure.id));
  if (!apart || !isOperation(code)) {
    return {
      ...candidate,
      whyNot: [...candidate.whyNot, 'The same code stands on another line; without a separate site it is reported once.'],
    };
  }
  const modifier = chart.visit.payerClass === 'medicare' ? 'XS' : '59';
  return {
    ...withWhy(candidate, `Modifier ${modifier}: another site than the line before.`),
    modifiers: [...candidate.modifiers, modifier],
  };
}

const withWhy = (candidate: Candidate, why: string): Candidate => ({ ...candidate, why: [...candidate.why, why] });
