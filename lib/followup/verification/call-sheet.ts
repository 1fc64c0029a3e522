import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { visitOf } from '@/lib/encounter/visit';
import { type QuestionGroup, questionsFor, type ServiceQuestions, serviceQuestions } from './questions';

/** A field to fill on the phone. `codes`: asked once for each of them. */
export interface CallQuestion {
  readonly id: string;
  readonly group: QuestionGroup | 'service';
  readonly ask: string;
  /** Whether a 271 can answer it at all; what it cannot has to be asked. */
  readonly in271: boolean;
}

export interface CallSheet {
  readonly payer: string;
  readonly payerId: string;
  /** '' where it cannot be told. */
  readonly payerClass: string;
  readonly member: string;
  readonly group: string;
  readonly patient: string;
  readonly birthDate: string;
  readonly plannedDate: string;
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  readonly services: readonly ServiceQuestions[];
  readonly questions: readonly CallQuestion[];
}

/** What to ask this payer before this visit: codes as they would be billed, and questions that the services bring. Null without a medical plan. */
export function callSheet(encounter: Encounter, check: PreCheck): CallSheet | null {
  const visit = visitOf(encounter);
  const plan = visit.medical[0];
  if (!plan) return null;
  const codes = new Map<string, string>();
  for (const procedure of check.procedures) {
    for (const { code, label } of procedure.candidates) codes.set(code, label);
    if (procedure.candidates.length === 0 && procedure.cdt) codes.set(procedure.cdt, procedure.label);
  }
  const cdt = visit.procedures.flatMap(({ cdt: code }) => code ?? []);
  const services = serviceQuestions.filter(
    ({ codes: about, payer }) => cdt.some((code) => about.test(code)) && (!payer || payer.test(visit.payerClass)),
  );
  const { name, birthDate } = encounter.patient ?? {};
  return {
    payer: plan.payerName ?? '',
    payerId: plan.payerId ?? '',
    payerClass: visit.payerClass,
    member: plan.memberId ?? '',
    group: plan.groupNumber ?? '',
    patient: [name?.last, name?.first].filter(Boolean).join(', '),
    birthDate: birthDate ?? '',
    plannedDate: visit.dateOfService,
    codes: [...codes].map(([code, label]) => ({ code, label })),
    services,
    questions: questionsFor([...codes.keys()], services),
  };
}
