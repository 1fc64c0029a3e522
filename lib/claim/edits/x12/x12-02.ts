import type { Edit, EditCase } from '../edit';
import { fileProblems } from '../file-problems';
import { sampleFile } from '../sample-file';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Order of loops',
  severity: 'error',
  message: '{what}',
  fix: 'Write the file again from the claim.',
  item: '-',
  x12: 'HL and loop order',
  denials: ['999 rejection'],
  source: guide837p('loops 1000A to 2430: order, levels and parents'),
  hard: true,
  judge(context) {
    return fileProblems(context, ['X12-02', 'X12-03', 'DOC-07']).map(({ sentence }) => ({
      field: 'claim',
      values: { what: sentence },
    }));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a file that was damaged is found',
    expect: 'found',
    change: (v) => {
      const file = sampleFile(v);
      v.records.file = file.replace(/\n(HI\*[^\n]*)\n/, '\n');
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
