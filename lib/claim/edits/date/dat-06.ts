import { dayNumber } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Onset date',
  severity: 'error',
  message: 'The date in item 14 lies after the date of service, before the birth of the patient, or is no date.',
  fix: 'Enter when the symptoms began.',
  item: '14,15',
  x12: 'DTP01',
  denials: ['CO-16 MA100'],
  source: remarkCodes('CO-16 MA100: date of current illness or symptoms'),
  judge({ draft }) {
    return draft.onsetDate && dayNumber(draft.onsetDate) === null
      ? [{ field: 'claim.onsetDate' }]
      : draft.onsetDate &&
          ((serviceDate(draft) && draft.onsetDate > serviceDate(draft)) || draft.onsetDate < draft.patient.birthDate)
        ? [{ field: 'claim.onsetDate' }]
        : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.claim = { onsetDate: '2027-01-01' };
    },
  },
  {
    title: 'an onset before the birth is found',
    expect: 'found',
    change: (v) => {
      v.encounter.claim = { onsetDate: '2001-01-01' };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.claim = undefined;
    },
  },
];
