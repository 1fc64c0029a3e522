import type { Edit, EditCase } from '../edit';
import { fileProblems } from '../file-problems';
import { sampleFile } from '../sample-file';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'Total',
  severity: 'error',
  message: '{what}',
  fix: 'Write the file again from the claim.',
  item: '28',
  x12: '2300 CLM02',
  denials: ['CO-16 M54'],
  source: cited(
    'Claim edit: missing total claim charge amount, a clearinghouse’s rejection',
    'CLM02 is the sum of the lines’ SV102',
    'https://www.stedi.com/changelog/claim-edit-missing-total-claim-charge-amount',
    '2026-11-26',
  ),
  hard: true,
  judge(context) {
    return fileProblems(context, ['PRC-13']).map(({ sentence }) => ({ field: 'claim', values: { what: sentence } }));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a file that was damaged is found',
    expect: 'found',
    change: (v) => {
      const file = sampleFile(v);
      v.records.file = file.replace(/(CLM\*[^*]*\*)\d+/, '$19');
    },
  },
  { title: 'the file as it is written passes', expect: 'clear', change: () => {} },
  {
    title: 'without a payer there is no file to look at',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
