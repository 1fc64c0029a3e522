import { ageOn } from './age';
import type { Coverage, Encounter, PayerClass, Procedure } from './encounter';

/** An encounter with what every judgement asks of it first. Nothing here is guessed: what is unknown is '' or null. */
export interface Visit {
  readonly encounter: Encounter;
  /** ISO date of the visit: its own, else the only date its procedures share, else ''. */
  readonly dateOfService: string;
  /** Plans in their order. */
  readonly medical: readonly Coverage[];
  readonly dental: readonly Coverage[];
  /** Class of the first medical plan; '' when there is none or it cannot be told. */
  readonly payerClass: PayerClass | '';
  /** Age on the date of service. */
  readonly age: { years: number; months: number; days: number } | null;
  /** Procedures that count: neither existing nor referred. */
  readonly procedures: readonly Procedure[];
}

export function visitOf(encounter: Encounter): Visit {
  const byOrder = (a: Coverage, b: Coverage) => (a.order ?? 99) - (b.order ?? 99);
  const coverage = [...(encounter.coverage ?? [])].sort(byOrder);
  const medical = coverage.filter((plan) => plan.kind === 'medical');
  const dateOfService = encounter.dateOfService || sharedDate(encounter.procedures);
  return {
    encounter,
    dateOfService,
    medical,
    dental: coverage.filter((plan) => plan.kind === 'dental'),
    payerClass: medical[0] ? payerClassOf(medical[0]) : '',
    age: ageOn(encounter.patient?.birthDate, dateOfService),
    procedures: encounter.procedures.filter((procedure) => procedure.status !== 'existing' && procedure.status !== 'referred'),
  };
}

/** The class as given, else the one that the payer's name says outright. */
export function payerClassOf(plan: Coverage): PayerClass | '' {
  if (plan.payerClass) return plan.payerClass;
  const words = `${plan.payerName ?? ''} ${plan.planType ?? ''}`.toLowerCase();
  if (/medicare advantage|\bmapd\b|\bmedicare (hmo|ppo)\b/.test(words)) return 'medicare-advantage';
  if (/\bmedicare\b/.test(words)) return 'medicare';
  if (/\bmedicaid\b|\bchip\b/.test(words)) return 'medicaid';
  if (/\btricare\b/.test(words)) return 'tricare';
  if (/\bfehb\b|federal employee/.test(words)) return 'fehb';
  if (/workers'? comp/.test(words)) return 'workers-comp';
  if (/\bauto (insurance|mobile)|\bno.fault\b/.test(words)) return 'auto';
  return '';
}

function sharedDate(procedures: readonly Procedure[]): string {
  const dates = new Set(procedures.map((procedure) => procedure.date).filter((date) => date));
  return dates.size === 1 ? ([...dates][0] ?? '') : '';
}
