import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Anesthesia by surgeon',
  severity: 'warning',
  message: 'The anesthesia is billed by the dentist who operated; many plans do not pay that.',
  fix: 'Check plan; include minutes and start/stop times; Medicare does not pay it separately.',
  item: '24',
  x12: 'SV103 MJ',
  denials: ['CO-194', 'CO-97', 'N203', 'N443'],
  source: remarkCodes('CO-194, CO-97, N203, N443'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const key = context.medical.byCode(line.code)?.key ?? '';
      const byOperator = draft.lines.some(
        (other) => other !== line && other.rendering?.id && other.rendering.id === line.rendering?.id,
      );
      return (/^anesthesia-/.test(key) || /^D92(22|23|39|43)$/.test(line.code)) && byOperator
        ? { field: `accepted.lines[${i}]` }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('anesthesia-intraoral') });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.practice.providers = [];
    },
  },
];
