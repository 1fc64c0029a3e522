import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: '22/52/53 need note',
  severity: 'warning',
  message: 'Modifier {m} needs a note with time and reason.',
  fix: 'Attach op note; say % more/less work.',
  item: '24D',
  x12: 'PWK OB',
  denials: ['CO-16 M29', 'N180'],
  source: remarkCodes('CO-16 M29, N180'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const m = line.modifiers.find((x) => /^(22|52|53)$/.test(x));
      return m && context.records.papers && !context.records.papers.includes('op-note')
        ? { field: `accepted.lines[${i}].modifiers`, values: { m } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['22'] });
      v.records.papers = [];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['22'] });
      v.records.papers = ['op-note'];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['22'] });
    },
  },
];
