import { ageOn } from '@/lib/encounter/age';
import { contradiction, type FindContradiction } from './contradiction';

/** Age and sex that a note writes, against birth date and sex of the chart. */
export const findContradiction: FindContradiction = (chart) => {
  const { patient, notes } = chart.visit.encounter;
  const findings: ReturnType<typeof contradiction>[] = [];
  for (const note of notes) {
    if (note.kind === 'letter' || note.kind === 'questionnaire') continue;
    const match =
      /(?:^|[\s(])(\d{1,2})[\s-]?(?:(?:y\/?o|yo|yr[\s-]?old|year[\s-]old|years[\s-]old)\.?[\s,]*(male|female|man|woman|boy|girl|M\b|F\b)?|([MF])(?=[\s,.]))/.exec(
        note.text.slice(0, 400),
      );
    if (!match) continue;
    const age = ageOn(patient?.birthDate, note.date || chart.visit.dateOfService);
    if (age && Math.abs(age.years - Number(match[1])) > 1)
      findings.push(
        contradiction(
          'CHART-04',
          'patient.birthDate',
          `The note speaks of a patient of ${match[1]} years; by the birth date it is ${age.years}. The note may belong to another patient.`,
        ),
      );
    const word = (match[2] ?? match[3] ?? '').toLowerCase();
    const sex = /^(f|female|woman|girl)$/.test(word) ? 'F' : /^(m|male|man|boy)$/.test(word) ? 'M' : '';
    if (sex && (patient?.sex === 'F' || patient?.sex === 'M') && patient.sex !== sex)
      findings.push(
        contradiction(
          'CHART-04',
          'patient.sex',
          'The sex that the note writes is not the one in the chart. The note may belong to another patient.',
        ),
      );
  }
  return findings.slice(0, 2);
};
