import * as z from 'zod/mini';
import { type Encounter, PayerClass } from '@/lib/encounter/encounter';
import { MissingKind, type PreCheck, RouteTo } from '@/lib/encounter/precheck';
import { visitOf } from '@/lib/encounter/visit';
import { visitState, visitStates } from './visit-state';

/** What a list shows of a visit, and what figures are counted from: small enough that twenty thousand of them open in seconds. */
export const VisitSummary = z.object({
  id: z.string(),
  /** Keyed hash of the patient. */
  patient: z.string(),
  status: z.enum(['unaccepted', 'accepted', 'closed']),
  state: z.enum(visitStates),
  /** ISO 8601; `closedAt` is '' while open. */
  checkedAt: z.string(),
  closedAt: z.string(),
  /** `Last, First`, '' where the page did not say. */
  name: z.string(),
  chartNumber: z.string(),
  birthDate: z.string(),
  /** ISO date, '' where it was not read. */
  dateOfService: z.string(),
  procedures: z.array(z.object({ label: z.string(), cdt: z.string(), tooth: z.string(), provider: z.string(), to: RouteTo })),
  /** The first medical plan. */
  payer: z.string(),
  payerId: z.string(),
  payerClass: z.union([PayerClass, z.literal('')]),
  /** What is open: how many of each kind, how many errors on the claim, and the first thing to do in its own words. */
  missing: z.array(z.object({ kind: MissingKind, blocks: z.boolean() })),
  errors: z.number(),
  /** What payers decided so far: reasons such as `CO-197`, whether anything was paid, and when (ISO date or ''). */
  decided: z.array(z.object({ reasons: z.array(z.string()), paid: z.boolean(), date: z.string() })),
  first: z.string(),
});
export type VisitSummary = z.infer<typeof VisitSummary>;

type Summarized = Pick<VisitSummary, 'id' | 'patient' | 'status' | 'checkedAt'> & {
  readonly closedAt?: string | undefined;
  readonly encounter: Encounter;
  readonly precheck: PreCheck;
};

/** A kept visit → its line in a list. */
export function summarizeVisit({ id, patient, status, checkedAt, closedAt, encounter, precheck }: Summarized): VisitSummary {
  const visit = visitOf(encounter);
  const plan = visit.medical[0];
  const { name, chartNumber, birthDate } = encounter.patient ?? {};
  const error = precheck.findings.find(({ severity }) => severity === 'error');
  const open = precheck.missing.find(({ severity }) => severity === 'blocks') ?? precheck.missing[0];
  return {
    id,
    patient,
    status,
    state: visitState(precheck),
    checkedAt,
    closedAt: closedAt ?? '',
    name: [name?.last, name?.first].filter(Boolean).join(', '),
    chartNumber: chartNumber ?? '',
    birthDate: birthDate ?? '',
    dateOfService: visit.dateOfService,
    procedures: visit.procedures.map((procedure) => ({
      label: precheck.procedures.find((result) => result.id === procedure.id)?.label ?? '',
      cdt: procedure.cdt ?? '',
      tooth: procedure.tooth ?? '',
      provider: procedure.provider ?? '',
      to: precheck.route.find((route) => route.procedure === procedure.id)?.to ?? 'ask',
    })),
    payer: plan?.payerName ?? '',
    payerId: plan?.payerId ?? '',
    payerClass: visit.payerClass,
    missing: precheck.missing.map(({ kind, severity }) => ({ kind, blocks: severity === 'blocks' })),
    errors: precheck.findings.filter(({ severity }) => severity === 'error').length,
    decided: (encounter.coverage ?? []).flatMap(({ adjudication }) =>
      adjudication
        ? [
            {
              reasons: (adjudication.adjustments ?? []).map(({ group, reason }) => `${group}-${reason}`),
              paid: (adjudication.paid ?? 0) > 0,
              date: adjudication.date ?? '',
            },
          ]
        : [],
    ),
    first: error?.fix ?? open?.ask ?? '',
  };
}
