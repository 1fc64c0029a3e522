import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'POS fits code',
  severity: 'warning',
  message: 'POS {pos} is unusual for {code}.',
  fix: 'Check the payer rule.',
  item: '24B',
  x12: 'SV105',
  denials: ['CO-5', 'N428'],
  source: remarkCodes('CO-5, N428'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const usual = context.medical.byCode(line.code)?.places ?? [];
      const device = draft.plan?.payerClass === 'medicare' && /^(E0485|E0486|K1027)$/.test(line.code);
      const hospital = usual.length > 0 && !usual.includes('11') && line.pos === '11';
      return (device && line.pos !== '12') || hospital
        ? { field: `accepted.lines[${i}].pos`, values: { pos: line.pos, code: line.code } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('mri-tmj') });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { code: '99999' });
    },
  },
];
