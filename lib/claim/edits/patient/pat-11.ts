import type { Edit, EditCase } from '../edit';
import { nuccManual } from '../sources';

export const edit: Edit = {
  title: 'Account number',
  severity: 'info',
  message: 'Patient account number should be set (max 14 on paper, 20 safe in 837).',
  fix: 'Use a short number without hyphens.',
  item: '26',
  x12: 'CLM01',
  denials: [],
  source: nuccManual('26'),
  judge({ draft }) {
    return draft.account === '' ? [{ field: 'patient.chartNumber' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, chartNumber: undefined };
      v.encounter.dateOfService = undefined;
      v.encounter.procedures = [];
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
