import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { custom } from '../sources';

export const edit: Edit = {
  title: 'Eligibility on date of service',
  severity: 'warning',
  message: 'Medical eligibility is not confirmed for {dos}.',
  fix: 'Run 270/271 or call; save reference number, rep, date and time.',
  item: '1a',
  x12: '270 EQ30 / 271 EB01',
  denials: ['CO-27', 'CO-26', 'CO-31'],
  source: custom('eligibility is checked in the month of service'),
  judge(context) {
    const { draft } = context;
    const verification = context.records.verification;
    return verification && (!verification.active || verification.on.slice(0, 7) < serviceDate(draft).slice(0, 7))
      ? [{ field: `coverage[${draft.plan?.at ?? 0}]`, values: { dos: serviceDate(draft) } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      Object.assign(v.records, { verification: { on: '2026-09-30', active: true } });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      Object.assign(v.records, { verification: { on: '2026-11-01', active: true } });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
