import type { Missing, Route } from '@/lib/encounter/precheck';
import { payerClassOf } from '@/lib/encounter/visit';
import type { Chart } from '@/lib/notes/chart';
import type { BillingRemark } from './billing-remarks';
import { crossLine } from './cross-line';
import { coordination, customary } from './sources';

/** What has to be asked of the plans before these routes hold: one question for a thing, naming every procedure that it concerns. */
export function coverageQuestions(chart: Chart, routes: readonly Route[], remarks: readonly BillingRemark[]): Missing[] {
  const { visit } = chart;
  const found: Missing[] = [];
  const ask = (
    topic: string,
    procedures: readonly string[],
    words: string,
    why: string,
    severity: Missing['severity'],
    source = customary,
  ) => {
    if (procedures.length > 0)
      found.push({ id: `coverage:${topic}:visit`, for: [...procedures], ask: words, why, kind: 'coverage', severity, source });
  };
  const ids = (where: (route: Route) => boolean) => routes.filter(where).map((route) => route.procedure);
  const medical = ids((route) => route.to === 'medical' || route.to === 'medicare-dental');
  if (visit.medical.length === 0) {
    ask(
      'medical-plan',
      ids((route) => route.to === 'medical' || route.to === 'ask'),
      'Which medical plan does the patient have (payer, member ID, relationship)?',
      'A medical claim needs its payer.',
      'blocks',
    );
  }
  const byPlan = visit.procedures.filter((one) => crossLine(chart, one).nature === 'plan').map((one) => one.id);
  if (visit.medical.length > 0) {
    ask(
      'benefit',
      ids((route) => (route.to === 'medical' || route.to === 'ask') && byPlan.includes(route.procedure)),
      'Does the medical plan cover this service when an oral surgeon or dentist provides it, and is it excluded as dental?',
      'Plans differ: some cover it, some leave it to dental.',
      'weakens',
    );
  }
  const held = visit.encounter.authorization;
  const settled = held?.status === 'not-needed' || held?.status === 'denied' || (held?.wanted ?? []).length > 0;
  if (!visit.encounter.priorAuthorization && held?.status === 'requested') {
    ask(
      'authorization',
      medical,
      'What is the status of the prior authorization (number, dates, services)?',
      held.asked
        ? `It was asked for on ${held.asked}, and no answer is recorded.`
        : 'It was asked for, and no answer is recorded.',
      'blocks',
    );
  } else if (!visit.encounter.priorAuthorization && !settled) {
    const open = remarks.some((remark) => remark.kind === 'authorization-open');
    const planned = /^D(60|61|78|794|795|92[24]|923[^0]|9947)/;
    const wanted = visit.procedures.filter((one) => planned.test(one.cdt ?? '') && medical.includes(one.id)).map((one) => one.id);
    if (open) {
      ask(
        'authorization',
        medical,
        'What is the status of the prior authorization (number, dates, services)?',
        'A note says that the authorization is open.',
        'blocks',
      );
    } else if (visit.payerClass !== 'medicare') {
      ask(
        'authorization',
        wanted,
        'Does the plan want prior authorization for this service, and is there one on file?',
        'Without it such services are often denied.',
        'weakens',
      );
    }
  }
  if (remarks.some((remark) => remark.kind === 'inactive')) {
    ask(
      'eligibility',
      medical,
      'Was the medical plan active on the date of service?',
      'A note says that the coverage ended.',
      'blocks',
    );
  }
  if (visit.payerClass === 'tricare') {
    ask(
      'adjunctive',
      medical.filter((id) => byPlan.includes(id)),
      'Has TRICARE authorized this as adjunctive dental care?',
      'TRICARE takes dental care only where it belongs to the treatment of a medical condition, with authorization before.',
      'weakens',
    );
  }
  if (visit.encounter.accident?.kind === 'other' && visit.medical.length > 0) {
    const repaired = visit.procedures
      .filter((one) => /^D[2356]/.test(one.cdt ?? '') && !medical.includes(one.id))
      .map((one) => one.id);
    ask(
      'accident-benefit',
      repaired,
      'Does the medical plan have a benefit for accidental injury to sound teeth, and within which time?',
      'Some medical plans pay for the repair of teeth after an accident, within a time limit.',
      'weakens',
    );
  }
  accident(chart, medical, ask);

  return found;
}

function accident(
  chart: Chart,
  medical: readonly string[],
  ask: (
    topic: string,
    procedures: readonly string[],
    words: string,
    why: string,
    severity: Missing['severity'],
    source?: typeof coordination,
  ) => void,
) {
  const { visit, facts } = chart;
  const kind = visit.encounter.accident?.kind;
  if (kind === 'work' || kind === 'auto') {
    const wanted = kind === 'work' ? 'workers-comp' : 'auto';
    if (![...visit.medical, ...visit.dental].some((plan) => payerClassOf(plan) === wanted)) {
      ask(
        'liable-carrier',
        visit.procedures.map((one) => one.id),
        kind === 'work'
          ? 'Which workers’ compensation carrier is it, with claim number and adjuster?'
          : 'Which auto carrier is it, with claim number and adjuster?',
        'That carrier pays first for the injury.',
        'blocks',
        coordination,
      );
    }
    return;
  }
  if (kind) return;
  const onTheRoad = facts.present(['motor vehicle collision', 'motorcycle accident', 'pedestrian struck']).length > 0;
  const atWork = facts.present('work injury').length > 0;
  if (onTheRoad || atWork) {
    ask(
      'accident',
      medical,
      'Was the injury from work, from a car accident or from another accident, on which date and in which state?',
      'Workers’ compensation and auto carriers pay before a health plan.',
      'blocks',
      coordination,
    );
  }
}
