import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Injury without accident answer',
  severity: 'warning',
  message: 'Injury diagnosis, but no accident marked.',
  fix: 'Ask how it happened; mark other accident if so.',
  item: '10',
  x12: 'CLM11',
  denials: ['CO-16 N305', 'CO-20'],
  source: remarkCodes('CO-16 N305, CO-20'),
  judge({ draft }) {
    return /^S0\d/.test(draft.diagnoses[0] ?? '') && draft.accident.kind === 'none' ? [{ field: 'accident.kind' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S02.5XXA', 'K01.1'] };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accident = undefined;
    },
  },
];
