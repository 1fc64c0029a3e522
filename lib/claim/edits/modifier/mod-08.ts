import { daysBetween } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: '76/77/78/79/58',
  severity: 'warning',
  message: 'Second procedure in {n} days has no 58/76/77/78/79.',
  fix: 'Pick the one the chart supports.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-18', 'CO-97 N525'],
  source: remarkCodes('CO-18, CO-97 N525'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const before = (context.records.earlierClaims ?? []).find((claim) => {
        const days = daysBetween(claim.date, line.date);
        const global = context.medical.byCode(claim.code)?.globalDays ?? 0;
        return claim.code === line.code && claim.state !== 'rejected' && days !== null && days > 0 && days <= global;
      });
      return before && !line.modifiers.some((m) => /^(58|7[6-9])$/.test(m))
        ? { field: `accepted.lines[${i}].modifiers`, values: { n: context.medical.byCode(line.code)?.globalDays ?? 0 } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      const code = codeOf('drain-dentoalveolar');
      changeLine(v, 0, { code });
      v.records.earlierClaims = [{ id: 'C-3', date: '2026-10-30', code, renderingNpi: '1', payerId: '1', state: 'paid' }];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      const code = codeOf('drain-dentoalveolar');
      changeLine(v, 0, { code, modifiers: ['76'] });
      v.records.earlierClaims = [{ id: 'C-3', date: '2026-10-30', code, renderingNpi: '1', payerId: '1', state: 'paid' }];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('drain-dentoalveolar') });
    },
  },
];
