import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Item 17 qualifier',
  severity: 'info',
  message: 'Item 17 has no role; {role} is used.',
  fix: 'DN before DK before DQ when more than one applies.',
  item: '17',
  x12: 'NM101',
  denials: ['CO-16 N754'],
  source: remarkCodes('CO-16 N754'),
  judge(context) {
    const { draft } = context;
    return context.encounter.referring?.name && !context.encounter.referring.role
      ? [{ field: 'referring.role', values: { role: draft.referring?.role ?? 'DN' } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.referring = { name: 'Imelda Roque MD', npi: '1999999984' };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.referring = undefined;
    },
  },
];
