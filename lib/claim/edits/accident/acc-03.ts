import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Accident date',
  severity: 'error',
  message: 'Accident date is missing.',
  fix: 'Item 15 qualifier 439 (or 14 per payer) and DTP*439.',
  item: '14/15',
  x12: 'DTP 439',
  denials: ['CO-16 N305'],
  source: remarkCodes('CO-16 N305'),
  hard: true,
  judge({ draft }) {
    return (draft.accident.kind === 'auto' || draft.accident.kind === 'other' || draft.accident.kind === 'work') &&
      !draft.accident.date
      ? [{ field: 'accident.date' }]
      : [];
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
];
