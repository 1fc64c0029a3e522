import type { Procedure } from '@/lib/encounter/encounter';
import type { Finding, Missing, Necessity, ProcedureResult, Route } from '@/lib/encounter/precheck';
import { payerClassOf } from '@/lib/encounter/visit';
import type { Chart } from '@/lib/notes/chart';
import { billingFindings } from './billing-findings';
import { type BillingRemark, billingRemarks } from './billing-remarks';
import { coverageQuestions } from './coverage-questions';
import { crossLine } from './cross-line';
import { injuryWords } from './injury';
import { type Line, lineOf } from './line';
import { linkedService } from './linked-service';
import { isMedicare } from './medicare';
import { planExclusion } from './plan-exclusions';
import { coordination, customary, medicareExclusion, medicareLinked } from './sources';

/**
 * Where each procedure belongs and who pays before, in the order of the encounter, with what the notes say about billing and what must be
 * asked of the plan. Decided before any code: by the nature of the service, the plans, the accident, and what the policies judged.
 */
export function routeVisit(
  chart: Chart,
  crossed: readonly ProcedureResult[],
  necessity: readonly Necessity[],
): { route: Route[]; findings: Finding[]; missing: Missing[] } {
  const remarks = billingRemarks(chart.visit.encounter);
  const route = chart.visit.procedures.map((procedure) =>
    withAccident(lineOf(chart, procedure), routeOf(chart, procedure, crossed, necessity, remarks)),
  );
  return { route, findings: billingFindings(chart.visit, remarks, route), missing: coverageQuestions(chart, route, remarks) };
}

function routeOf(
  chart: Chart,
  procedure: Procedure,
  crossed: readonly ProcedureResult[],
  necessity: readonly Necessity[],
  remarks: readonly BillingRemark[],
): Route {
  const line = lineOf(chart, procedure);
  const crossing = crossLine(chart, procedure);
  const result = crossed.find((one) => one.id === procedure.id);
  const candidates = result?.candidates ?? [];
  const medicalPlan = chart.visit.medical[0];
  const payer = medicalPlan?.payerName ?? '';
  const base = { procedure: procedure.id, first: '' as const, source: customary };
  const judged = necessity.filter((one) => one.procedures.includes(procedure.id));
  if (crossing.nature === 'unknown') return { ...base, to: 'ask', payer: '', reason: crossing.none };
  if (crossing.joins) {
    const leader = chart.visit.procedures.find((one) => one.id === crossing.joins);
    if (leader) {
      const led = routeOf(chart, leader, crossed, necessity, remarks);
      return { ...led, procedure: procedure.id, reason: crossing.none };
    }
  }
  if (isMedicare(line)) {
    const dentalCode = candidates.find((candidate) => candidate.system === 'CDT');
    const linkedPolicy = judged.find(
      (one) => /medicare|linked/i.test(`${one.policy} ${one.title}`) && !/applian|sleep|apnea/i.test(one.policy),
    );
    if (
      dentalCode &&
      linkedService(chart, line.cdt) &&
      linkedPolicy?.verdict !== 'not-met' &&
      !dentalCode.modifiers.includes('GY')
    ) {
      return {
        ...base,
        to: 'medicare-dental',
        payer,
        reason:
          'Dental care that belongs to a covered medical service: the dental code with KX and the diagnosis, on the Medicare claim.',
        source: medicareLinked,
      };
    }
    if (dentalCode || crossing.nature !== 'medical') {
      return notMedical(
        line,
        crossing.none || 'Medicare excludes dental care by law unless it belongs to a covered medical service on its list.',
        medicareExclusion,
      );
    }
  }
  const excluded = planExclusion(line, remarks);
  if (excluded && crossing.nature !== 'dental') return notMedical(line, excluded.reason, excluded.source);
  if (candidates.length === 0 && crossing.proposals.length === 0) {
    const owed = medicalPlan && /^D[25678]/.test(line.cdt) && line.says(congenital).length > 0;
    return owed
      ? {
          ...base,
          to: 'ask',
          payer,
          reason:
            'No medical code describes it, but plans in some states owe dental care for a congenital condition: ask the plan.',
        }
      : notMedical(line, crossing.none, customary);
  }
  if (crossing.proposals.length === 0) {
    // The office's own row names a code, and nothing else does: it may remind, never decide.
    const reason = `Only the office’s own row names a medical code. ${crossing.none}`;
    return medicalPlan
      ? { ...base, to: 'ask', payer, reason: `${reason} Ask the plan, or leave it to dental.` }
      : notMedical(line, reason, customary);
  }
  const refused = judged.find((one) => one.verdict === 'not-met');
  if (refused && judged.every((one) => one.verdict !== 'met')) {
    return notMedical(line, `The criteria of “${refused.title}” are not met by what the chart says.`, coordination);
  }
  if (!medicalPlan) {
    if (crossing.nature === 'plan' && chart.visit.dental.length > 0) {
      return {
        ...base,
        to: 'dental',
        payer: chart.visit.dental[0]?.payerName ?? '',
        reason: 'No medical plan is known; the dental plan takes this service.',
      };
    }
    return chart.visit.dental.length > 0
      ? { ...base, to: 'ask', payer: '', reason: 'A medical service, but no medical plan is known.' }
      : { ...base, to: 'medical', payer: '', reason: 'A medical service; no plan is known yet.' };
  }
  const strong =
    candidates.some((candidate) => candidate.standing === 'supported') || judged.some((one) => one.verdict === 'met');
  if (crossing.nature === 'plan' && !strong) {
    return {
      ...base,
      to: 'ask',
      payer,
      reason: 'Medical under some plans only, and the note supports it weakly: ask the plan, or leave it to dental.',
    };
  }
  const reason =
    crossing.nature === 'plan'
      ? 'Medical under some plans: the benefit of this plan decides.'
      : 'A medical service by its nature: disease, injury or condition of mouth and jaws rather than care of teeth.';
  return {
    ...base,
    to: 'medical',
    payer,
    reason: `${reason}${fehb(line) ? ' The FEHB plan pays before the FEDVIP dental plan.' : ''}`,
  };
}

/** Congenital conditions for which states oblige plans to dental care. */
const congenital = [
  'cleft',
  'ectodermal dysplasia',
  'amelogenesis imperfecta',
  'dentinogenesis imperfecta',
  'cleidocranial dysplasia',
  'tooth agenesis',
];

const fehb = (line: Line): boolean =>
  line.visit.medical.some((plan) => payerClassOf(plan) === 'fehb') && line.visit.dental.length > 0;

/** To the dental plan where there is one; for Medicare and for what is no dental benefit either, do not bill. */
function notMedical(line: Line, reason: string, source: Route['source']): Route {
  const plan = line.visit.dental[0];
  const base = { procedure: line.procedure.id, reason, source };
  if (plan) {
    return fehb(line)
      ? {
          ...base,
          to: 'dental',
          payer: plan.payerName ?? '',
          first: 'medical',
          reason: `${reason} Where the FEHB plan has a dental benefit, it pays before the FEDVIP plan.`,
        }
      : { ...base, to: 'dental', payer: plan.payerName ?? '', first: '' };
  }
  const medicaid = line.visit.payerClass === 'medicaid' ? (line.visit.medical[0]?.payerName ?? '') : '';
  const nobody = line.visit.medical.length > 0 && !medicaid;
  return nobody
    ? { ...base, to: 'do-not-bill', payer: '', first: '', reason: `${reason} No dental plan is on file.` }
    : { ...base, to: 'dental', payer: medicaid, first: '' };
}

/** Workers' compensation and auto carriers pay for the injury before any health or dental plan. */
function withAccident(line: Line, route: Route): Route {
  const kind = line.visit.encounter.accident?.kind;
  if (kind !== 'work' && kind !== 'auto') return route;
  const payerClass = kind === 'work' ? 'workers-comp' : 'auto';
  const words = kind === 'work' ? 'Workers’ compensation' : 'The auto carrier';
  const plan = [...line.visit.medical, ...line.visit.dental].find((one) => payerClassOf(one) === payerClass);
  const injury = route.to !== 'ask' || injuryWords(line).length > 0;
  if (!injury) return route;
  const to = route.to === 'do-not-bill' || route.to === 'ask' ? 'medical' : route.to;
  if (plan)
    return {
      ...route,
      to: 'medical',
      payer: plan.payerName ?? '',
      first: '',
      reason: `${words} pays first for the injury, before health and dental plans. ${route.reason}`,
      source: coordination,
    };
  return {
    ...route,
    to,
    first: payerClass,
    reason: `${words} pays first for the injury; the plan here comes after it. ${route.reason}`,
    source: coordination,
  };
}
