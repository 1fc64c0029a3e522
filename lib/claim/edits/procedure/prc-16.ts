import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'Diagnosis pointer',
  severity: 'error',
  message: 'Line {n} points to {p}, but there are {k} diagnoses.',
  fix: 'Point to A-L of this claim, main one first, no commas.',
  item: '24E',
  x12: 'SV107',
  denials: ['CO-16 M76', 'CO-11'],
  source: cited(
    'Claim edit: invalid diagnosis pointers, a clearinghouse’s rejection',
    'SV107 points to a diagnosis that the claim holds',
    'https://www.stedi.com/changelog/new-claim-edit-invalid-diagnosis-pointers',
    '2026-01-08',
  ),
  hard: true,
  judge({ draft }) {
    return linesWhere(draft, (line, i) => {
      const wrong = line.pointers.find((p) => !Number.isInteger(p) || p < 1 || p > draft.diagnoses.length);
      const bad =
        line.pointers.length === 0
          ? 'no diagnosis'
          : line.pointers.length > 4
            ? `${line.pointers.length} diagnoses`
            : wrong !== undefined
              ? `number ${wrong}`
              : '';
      return bad ? { field: `accepted.lines[${i}].pointers`, values: { n: i + 1, p: bad, k: draft.diagnoses.length } } : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { pointers: [3] });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
];
