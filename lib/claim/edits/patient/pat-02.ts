import { dayNumber } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Birth date',
  severity: 'error',
  message: 'Birth date {dob} is not valid for a service on {dos}.',
  fix: 'Fix the date (8 digits MM DD CCYY).',
  item: '3',
  x12: 'DMG02',
  denials: ['CO-16 N329'],
  source: remarkCodes('CO-16 N329'),
  hard: true,
  judge(context) {
    const { draft } = context;
    const born = draft.patient.birthDate;
    const dos = serviceDate(draft);
    return dayNumber(born) === null || born < '1900' || (dos && born > dos) || (context.today && born > context.today)
      ? [{ field: 'patient.birthDate', values: { dob: born || '(none)', dos: dos || '(no date)' } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, birthDate: '2030-01-01' };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
