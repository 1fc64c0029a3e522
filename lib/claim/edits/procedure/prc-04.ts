import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Unlisted needs description',
  severity: 'error',
  message: 'Unlisted code {code} needs a description.',
  fix: 'Describe the service, tooth/site and a comparable code; attach the op note.',
  item: '24 shaded (ZZ), 19',
  x12: 'SV101-7, NTE, PWK',
  denials: ['CO-16 N350', 'CO-189'],
  source: remarkCodes('CO-16 N350, CO-189'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) =>
      (context.medical.byCode(line.code)?.needsReport || /^(E1399|A9999|D\d999)$/.test(line.code)) && !line.narrative
        ? { field: `accepted.lines[${i}].narrative`, values: { code: line.code } }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { narrative: '' });
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
