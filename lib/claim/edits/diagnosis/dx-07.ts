import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'ICD indicator',
  severity: 'warning',
  message: 'The problem list holds ICD-9-CM codes; a claim of today takes ICD-10-CM only.',
  fix: 'Choose ICD-10-CM codes.',
  item: '21',
  x12: 'ABK/ABF',
  denials: ['CO-16 N755'],
  source: remarkCodes('CO-16 N755'),
  judge(context) {
    return context.encounter.problems?.some(({ system }) => /ICD-?9/i.test(system ?? '')) ? [{ field: 'problems' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.problems = [{ system: 'ICD-9-CM', code: '520.6' }];
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.problems = undefined;
    },
  },
];
