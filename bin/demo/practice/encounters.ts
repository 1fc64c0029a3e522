import type { Encounter, NoteKind, PayerClass } from '@/lib/encounter/encounter';
import { patients } from './patients.mjs';

type Row = {
  cdt: string;
  description: string;
  fee: number;
  tooth?: string;
  area?: string;
  surfaces?: string;
  quantity?: number;
  minutes?: number;
  status?: string;
};
type Visit = { date: string; procedures: Row[]; notes: { author: string; kind: string; text: string; date?: string }[] };
type Person = {
  id: string;
  last: string;
  first: string;
  birthDate: string;
  sex: string;
  medical?: Plan;
  dental?: Plan;
  visits: Visit[];
};
type Plan = { payer: string; memberId: string; group?: string; relationship?: string; payerClass?: string };

/** The latest visit of every invented patient, as a reader of their charts should bring it. */
export const demoEncounters: readonly Encounter[] = (patients as Person[]).map((patient) => {
  const visit = patient.visits[0];
  const plan = (kind: 'medical' | 'dental', order: number, held: Plan | undefined) =>
    held
      ? [
          {
            kind,
            order,
            payerName: held.payer,
            memberId: held.memberId,
            relationship: (held.relationship ?? 'self') as 'self' | 'child',
            ...(held.group && { groupNumber: held.group }),
            ...(held.payerClass && { payerClass: held.payerClass as PayerClass }),
          },
        ]
      : [];
  return {
    schema: 'crossbite.encounter/1',
    dateOfService: visit?.date,
    patient: {
      name: { last: patient.last, first: patient.first },
      birthDate: patient.birthDate,
      sex: patient.sex as 'F' | 'M',
      chartNumber: patient.id,
    },
    coverage: [...plan('medical', 1, patient.medical), ...plan('dental', 2, patient.dental)],
    procedures: (visit?.procedures ?? []).map(({ status, ...procedure }, index) => ({
      ...procedure,
      id: `p${index + 1}`,
      date: visit?.date,
      status: status === 'TP' ? 'planned' : 'completed',
    })),
    notes: (visit?.notes ?? []).map((note, index) => ({
      id: `n${index + 1}`,
      date: note.date ?? visit?.date,
      author: note.author,
      kind: note.kind as NoteKind,
      text: note.text,
    })),
  };
});
