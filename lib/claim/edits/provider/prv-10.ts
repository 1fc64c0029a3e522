import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Referring required',
  severity: 'warning',
  message: 'This plan or service needs a referring or ordering clinician.',
  fix: 'Add name + qualifier DN (referring), DK (ordering) or DQ (supervising).',
  item: '17',
  x12: '2310A/2420E',
  denials: ['CO-16 N285', 'N264', 'N754', 'CO-288'],
  source: remarkCodes('CO-16 N285, N264, N754, CO-288'),
  judge({ draft }) {
    const needed =
      /\bhmo\b/i.test(draft.plan?.planType ?? '') || draft.lines.some((line) => /^(E0485|E0486|K1027)$/.test(line.code));
    return draft.referring || !needed ? [] : [{ field: 'referring' }];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.referring = undefined;
      changePlan(v, { planType: 'HMO' });
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
