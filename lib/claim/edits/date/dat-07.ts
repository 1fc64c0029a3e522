import { daysBetween } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Global period',
  severity: 'warning',
  message: '{code} falls in the {n}-day global period of {earlier}.',
  fix: 'If unrelated or staged, add the right modifier; otherwise it is included.',
  item: '24D',
  x12: 'SV101-3',
  denials: ['CO-97 N525'],
  source: remarkCodes('CO-97 N525'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      if (line.modifiers.some((m) => ['24', '57', '58', '78', '79'].includes(m))) return null;
      const before = (context.records.earlierClaims ?? []).find((claim) => {
        const global = context.medical.byCode(claim.code)?.globalDays ?? 0;
        const days = daysBetween(claim.date, line.date);
        return claim.state !== 'rejected' && global > 0 && days !== null && days > 0 && days <= global;
      });
      return before
        ? {
            field: `accepted.lines[${i}]`,
            values: { code: line.code, n: context.medical.byCode(before.code)?.globalDays ?? 0, earlier: before.code },
          }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.records.earlierClaims = [
        {
          id: 'C-1',
          date: '2026-10-20',
          code: codeOf('mandible-closed-interdental'),
          renderingNpi: '1888888876',
          payerId: '00834',
          state: 'paid',
        },
      ];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.records.earlierClaims = [
        {
          id: 'C-1',
          date: '2026-01-20',
          code: codeOf('mandible-closed-interdental'),
          renderingNpi: '1888888876',
          payerId: '00834',
          state: 'paid',
        },
      ];
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
