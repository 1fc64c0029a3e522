import { fold } from './fold';
import type { VisitLine } from './visit-line';

/** One patient with how many visits were checked and how many of them are not closed. `text` is what a search looks through, folded. */
export type PatientLine = {
  patient: string;
  name: string;
  birthDate: string;
  chartNumber: string;
  visits: number;
  open: number;
  text: string;
};

/** Rows → patients, by name. What a later visit says of the patient stands. */
export function patientsOf(lines: readonly VisitLine[]): PatientLine[] {
  const byPatient = new Map<string, PatientLine & { at: string }>();
  for (const { summary } of lines) {
    const known = byPatient.get(summary.patient);
    const newer = !known || summary.checkedAt > known.at;
    const { name, birthDate, chartNumber } = newer ? summary : known;
    byPatient.set(summary.patient, {
      patient: summary.patient,
      name,
      birthDate,
      chartNumber,
      visits: (known?.visits ?? 0) + 1,
      open: (known?.open ?? 0) + (summary.status === 'closed' ? 0 : 1),
      text: newer ? fold(`${name} ${chartNumber}`) : known.text,
      at: newer ? summary.checkedAt : known.at,
    });
  }
  const key = ({ text, patient }: PatientLine) => `${text || '\uffff'} ${patient}`;
  return [...byPatient.values()].map(({ at: _, ...line }) => line).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
