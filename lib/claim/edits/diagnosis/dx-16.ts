import { diagnosesWhere } from '../diagnoses-where';
import type { Edit, EditCase } from '../edit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'Duplicate diagnosis',
  severity: 'error',
  message: '{dx} is listed twice.',
  fix: 'Remove one and fix pointers.',
  item: '21',
  x12: 'HI',
  denials: [],
  source: cited(
    'Claim edit: duplicate diagnosis codes, a clearinghouse’s rejection',
    'each diagnosis code of a claim is unique, as the guidelines’ section I.B.12 has it',
    'https://www.stedi.com/site/changelog/claim-edit-duplicate-diagnosis-codes',
    '2026-11-26',
  ),
  judge({ draft }) {
    return diagnosesWhere(draft, (code, i) =>
      draft.diagnoses.indexOf(code) < i ? { field: `accepted.diagnoses[${i}]`, values: { dx: code } } : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['K01.1', 'K01.1'] };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: [] };
    },
  },
];
