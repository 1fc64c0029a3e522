import { cdtCode, parseCdt } from '@/lib/codes/cdt/cdt';
import { inForceOn } from '@/lib/codes/in-force';
import type { MedicalPack } from '@/lib/codes/medical/medical-code';
import type { Procedure } from '@/lib/encounter/encounter';
import type { Candidate, CandidateStanding, Missing, ProcedureResult } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import type { Chart } from '@/lib/notes/chart';
import { circumstanceModifiers } from './circumstances';
import { crossLine } from './cross-line';
import type { Modifier, Proposal } from './family';
import { lineOf } from './line';
import { type OfficeRow, officeProposals } from './office-rows';
import { familyOf } from './registry';
import { withVisitModifiers } from './same-visit';
import { customary, medicareLinked } from './sources';

/**
 * Every procedure of a chart crossed over to medical codes, in the order of the encounter, with the questions that stay open.
 * Without a pack that holds a family's keys, the procedure has no candidates and `none` says why. Office rows stand first and are marked.
 */
export function crossVisit(
  chart: Chart,
  pack: MedicalPack,
  officeRows: readonly OfficeRow[] = [],
): { procedures: ProcedureResult[]; missing: Missing[] } {
  const answered = new Set(
    (chart.visit.encounter.answers ?? []).filter((answer) => answer.value.trim()).map((answer) => answer.missing),
  );
  const missing = new Map<string, Missing>();
  const procedures = chart.visit.encounter.procedures.map((procedure): ProcedureResult => {
    const cdt = parseCdt(procedure.cdt ?? '') ?? (procedure.cdt ?? '').trim().toUpperCase();
    const label = cdtCode(cdt)?.label ?? '';
    if (!chart.visit.procedures.includes(procedure)) {
      return { id: procedure.id, cdt, label, candidates: [], none: `Recorded as ${procedure.status}: not part of this visit.` };
    }
    const crossing = crossLine(chart, procedure);
    const own = officeProposals(officeRows, procedure);
    for (const item of crossing.missing) {
      if (answered.has(item.id)) continue;
      const known = missing.get(item.id);
      missing.set(item.id, known ? { ...known, for: [...new Set([...known.for, ...item.for])] } : item);
    }
    const open = new Set(missing.keys());
    const proposals = [...own, ...crossing.proposals];
    const candidates = namedCandidates(chart, procedure, proposals, pack, open);
    const none = proposals.length > 0 ? unnamed(chart, procedure, proposals, pack) : crossing.none;
    return { id: procedure.id, cdt, label, candidates, none: candidates.length > 0 ? '' : none };
  });
  return { procedures: withVisitModifiers(chart, procedures, pack), missing: [...missing.values()] };
}

/** Why no proposal of a procedure has a number: those of its date have changed, or this build holds none. */
function unnamed(chart: Chart, procedure: Procedure, proposals: readonly Proposal[], pack: MedicalPack): string {
  const known = proposals.map((proposal) => (proposal.cdt ? cdtCode(proposal.key) : pack.get(proposal.key)));
  const [old] = known.flatMap((code) => (code && !inForceOn(code, dateOf(chart, procedure)) ? [code] : []));
  if (!old) return 'A medical code fits, but this build holds no number for it: load a licensed code file in the settings.';
  const successors = 'successors' in old ? old.successors.join(', ') : '';
  return old.validTo
    ? `${old.code} ended on ${old.validTo}${successors && `; in its place came ${successors}`}.`
    : `${old.code} began on ${old.validFrom}: it is no number of this date of service.`;
}

const dateOf = (chart: Chart, procedure: Procedure): string => procedure.date || chart.visit.dateOfService;

const order: Record<CandidateStanding, number> = { supported: 0, possible: 1, 'needs-answer': 2 };

function namedCandidates(
  chart: Chart,
  procedure: Procedure,
  proposals: readonly (Proposal & { source?: Source })[],
  pack: MedicalPack,
  open: ReadonlySet<string>,
): Candidate[] {
  const line = lineOf(chart, procedure);
  const circumstances = circumstanceModifiers(line);
  const source = familyOf(line.cdt)?.source ?? customary;
  const named: Candidate[] = [];
  for (const proposal of proposals) {
    const code = proposal.cdt ? null : pack.get(proposal.key);
    const dental = proposal.cdt ? cdtCode(proposal.key) : null;
    const known = code ?? dental;
    if (!known || !inForceOn(known, dateOf(chart, procedure))) continue;
    if (named.some((one) => one.code === known.code)) continue;
    const modifiers: readonly Modifier[] = [
      ...(proposal.modifiers ?? []),
      ...(code && code.globalDays !== null ? circumstances : []),
    ];
    named.push({
      system: code?.system ?? 'CDT',
      code: known.code,
      label: known.label,
      modifiers: modifiers.map((modifier) => modifier.code),
      units: proposal.units ?? 1,
      minutes: proposal.minutes ?? null,
      rank: 0,
      standing: proposal.standing,
      why: [...proposal.why, ...modifiers.map((modifier) => `Modifier ${modifier.code}: ${modifier.reason}.`)],
      whyNot: [...(proposal.whyNot ?? [])],
      asks: (proposal.asks ?? []).filter((ask) => open.has(ask)),
      evidence: [...(proposal.evidence ?? [])],
      source: proposal.source ?? (proposal.cdt && proposal.modifiers?.some((one) => one.code === 'KX') ? medicareLinked : source),
    });
  }
  return named
    .sort((a, b) => order[a.standing] - order[b.standing])
    .map((candidate, index) => ({ ...candidate, rank: index + 1 }));
}
