import { daysBetween } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'New vs established',
  severity: 'warning',
  message: '{code} is a new-patient code; seen on {date}.',
  fix: 'Use an established code.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-B16'],
  source: remarkCodes('CO-B16'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const seen = (context.records.earlierClaims ?? []).find((claim) => {
        const days = daysBetween(claim.date, line.date);
        return days !== null && days > 0 && days <= 1096;
      });
      return seen && (context.medical.byCode(line.code)?.key ?? '').startsWith('visit-new-')
        ? { field: `accepted.lines[${i}].code`, values: { code: line.code, date: seen.date } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('visit-new-low') });
      v.records.earlierClaims = [
        { id: 'C-2', date: '2025-05-01', code: '41899', renderingNpi: '1888888876', payerId: '1', state: 'paid' },
      ];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('visit-new-low') });
      v.records.earlierClaims = [
        { id: 'C-2', date: '2021-05-01', code: '41899', renderingNpi: '1888888876', payerId: '1', state: 'paid' },
      ];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('visit-new-low') });
    },
  },
];
