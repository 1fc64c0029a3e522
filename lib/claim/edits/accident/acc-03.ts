import { dayNumber } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Accident date',
  severity: 'error',
  message: 'The accident date {what}.',
  fix: 'Item 15 qualifier 439 (or 14 per payer) and DTP*439.',
  item: '14/15',
  x12: 'DTP 439',
  denials: ['CO-16 N305'],
  source: remarkCodes('CO-16 N305'),
  hard: true,
  judge({ draft, today }) {
    const { kind, date } = draft.accident;
    if (kind !== 'auto' && kind !== 'other' && kind !== 'work') return [];
    const dos = serviceDate(draft);
    const what = !date
      ? 'is missing'
      : dayNumber(date) === null
        ? 'is not a date'
        : (dos && date > dos) || (today && date > today)
          ? 'lies after the date of service'
          : date < draft.patient.birthDate
            ? 'lies before the patient was born'
            : '';
    return what ? [{ field: 'accident.date', values: { what } }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accident = { kind: 'other' };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accident = { kind: 'other', date: '2026-11-01' };
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accident = undefined;
    },
  },
  {
    title: 'an accident after the service is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accident = { kind: 'other', date: '2026-11-03' };
    },
  },
  {
    title: 'an accident on the day of the service passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accident = { kind: 'other', date: '2026-11-02' };
    },
  },
];
