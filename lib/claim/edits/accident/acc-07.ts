import { daysBetween } from '@/lib/encounter/age';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Dental accident window',
  severity: 'warning',
  message: 'This plan pays for teeth hurt in an accident within {n} months of it.',
  fix: 'Check the plan; send treatment plan early.',
  item: '14/15',
  x12: 'DTP 439',
  denials: ['CO-96 N409'],
  source: remarkCodes('CO-96 N409'),
  judge(context) {
    const { draft } = context;
    const months = context.records.accidentMonths;
    const days = daysBetween(draft.accident.date, serviceDate(draft));
    return months && days !== null && days > months * 30.4 && draft.diagnoses.some((code) => /^S0[23]/.test(code))
      ? [{ field: 'accident.date', values: { n: months } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accident = { kind: 'other', date: '2025-01-01' };
      v.records.accidentMonths = 12;
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S02.5XXD', 'K01.1'] };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accident = { kind: 'other', date: '2026-10-01' };
      v.records.accidentMonths = 12;
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S02.5XXD', 'K01.1'] };
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accident = { kind: 'other', date: '2025-01-01' };
    },
  },
];
