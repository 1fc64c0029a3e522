import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'RT/LT missing',
  severity: 'warning',
  message: 'Side is missing for {code}.',
  fix: 'Add RT, LT or 50.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-4', 'CO-16 N822'],
  source: remarkCodes('CO-4, CO-16 N822'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) =>
      context.medical.byCode(line.code)?.sided && !line.modifiers.some((m) => /^(RT|LT|50)$/.test(m))
        ? { field: `accepted.lines[${i}].modifiers`, values: { code: line.code } }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('arthrocentesis-tmj') });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('arthrocentesis-tmj'), modifiers: ['RT'] });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { code: '99999' });
    },
  },
];
