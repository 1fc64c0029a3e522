import * as z from 'zod/mini';
import type { PreCheck } from '@/lib/encounter/precheck';
import { reasonOf } from '@/lib/followup/remittance/reasons';
import type { Decision, ShadowClaim } from './shadow-claim';
import { foresaw, type Warning, warningsOf } from './warnings';

/** `true`: a denial came that it warned of. `false`: nothing was denied. `other`: denied, for something else. `undecided`: no remittance. */
export const WarningOutcome = z.enum(['true', 'false', 'other', 'undecided']);
export type WarningOutcome = z.infer<typeof WarningOutcome>;

/** One claim of last year beside what the engine would have said before it was sent. No names, no amounts. */
export const JudgedClaim = z.object({
  file: z.string(),
  at: z.number(),
  claim: z.string(),
  date: z.string(),
  kind: z.enum(['medical', 'dental']),
  codes: z.array(z.string()),
  outcome: z.enum(['paid', 'denied', 'undecided']),
  charted: z.boolean(),
  /** `reason` as `CO-16`; `warned`: ids of the warnings that foresaw it, none where it was missed. */
  denials: z.array(
    z.object({
      code: z.string(),
      reason: z.string(),
      remarks: z.array(z.string()),
      meaning: z.string(),
      warned: z.array(z.string()),
    }),
  ),
  warnings: z.array(z.object({ id: z.string(), says: z.string(), outcome: WarningOutcome })),
  /**
   * A dental claim with services that belong on a medical one, which the files do not have; null where there is none. `supported`: codes and
   * a diagnosis stand on the note. `possible`: the note, or a person, has to say more.
   */
  unbilled: z.nullable(
    z.object({
      standing: z.enum(['supported', 'possible']),
      procedures: z.array(z.object({ cdt: z.string(), codes: z.array(z.string()), reason: z.string() })),
      diagnoses: z.array(z.string()),
    }),
  ),
});
export type JudgedClaim = z.infer<typeof JudgedClaim>;

type Place = { readonly file: string; readonly medicalBilled: boolean };

/** A claim, what the engine says of it, and what payers decided → how the two compare. */
export function judgeClaim(claim: ShadowClaim, check: PreCheck, decisions: readonly Decision[], place: Place): JudgedClaim {
  const all = claim.decided ? [...decisions, claim.decided] : decisions;
  const refused = all.flatMap(({ denials }) => denials);
  const warnings = warningsOf(claim, check);
  const outcomeOf = (warning: Warning): WarningOutcome => {
    if (all.length === 0) return 'undecided';
    if (refused.some((denial) => foresaw(warning, denial))) return 'true';
    return refused.length > 0 ? 'other' : 'false';
  };
  return {
    file: place.file,
    at: claim.at,
    claim: claim.account,
    date: claim.encounter.dateOfService ?? claim.known.lines[0]?.date ?? '',
    kind: claim.kind,
    codes: claim.known.lines.map(({ code }) => code).filter(Boolean),
    outcome: all.length === 0 ? 'undecided' : refused.length > 0 ? 'denied' : 'paid',
    charted: claim.charted,
    denials: refused.map((denial) => ({
      code: denial.code,
      reason: [denial.group, denial.reason].filter(Boolean).join('-'),
      remarks: [...denial.remarks],
      meaning: reasonOf.get(denial.reason)?.meaning ?? '',
      warned: warnings.filter((warning) => foresaw(warning, denial)).map(({ id }) => id),
    })),
    warnings: warnings.map((warning) => ({ id: warning.id, says: warning.says, outcome: outcomeOf(warning) })),
    unbilled: place.medicalBilled ? null : unbilledOf(claim, check),
  };
}

function unbilledOf({ kind }: ShadowClaim, check: PreCheck): JudgedClaim['unbilled'] {
  if (kind === 'medical') return null;
  const procedures = check.route
    .filter(({ to }) => to === 'medical' || to === 'medicare-dental')
    .flatMap(({ procedure, reason }) => {
      const result = check.procedures.find(({ id }) => id === procedure);
      return result && result.candidates.length > 0 ? [{ result, reason }] : [];
    });
  if (procedures.length === 0) return null;
  const supported = procedures.some(
    ({ result }) =>
      result.candidates.some(({ standing }) => standing === 'supported') &&
      check.diagnoses.some((one) => one.standing === 'supported' && one.for.includes(result.id)),
  );
  return {
    standing: supported && check.verdict !== 'blocked' ? 'supported' : 'possible',
    procedures: procedures.map(({ result, reason }) => ({
      cdt: result.cdt,
      codes: [...new Set(result.candidates.map(({ code }) => code))],
      reason,
    })),
    diagnoses: check.diagnoses.filter(({ standing }) => standing === 'supported').map(({ code }) => code),
  };
}
