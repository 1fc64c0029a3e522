import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Sex',
  severity: 'error',
  message: 'Choose sex as the payer has it on file.',
  fix: 'M or F; leave both paper boxes empty and send U when unknown.',
  item: '3',
  x12: 'DMG03',
  denials: [],
  source: guide837p('2010BA and 2010CA DMG03: required, F, M or U'),
  judge({ draft }) {
    return draft.patient.sex === '' ? [{ field: 'patient.sex' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, sex: undefined };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
