import type { Edit, EditCase } from '../edit';
import { fileProblems } from '../file-problems';
import { sampleFile } from '../sample-file';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Envelope counts',
  severity: 'error',
  message: '{what}',
  fix: 'Write the file again from the claim.',
  item: '-',
  x12: 'ISA GS ST SE GE IEA',
  denials: ['TA1 or 999 rejection'],
  source: guide837p('ISA to IEA: counts and control numbers'),
  hard: true,
  judge(context) {
    return fileProblems(context, ['X12-01']).map(({ sentence }) => ({ field: 'claim', values: { what: sentence } }));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a file that was damaged is found',
    expect: 'found',
    change: (v) => {
      const file = sampleFile(v);
      v.records.file = file.replace(/\nSE\*\d+/, '\nSE*3');
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
