import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { remarkCodes } from '../sources';

/** Words that offices type where a field may not stay empty. */
const placeholder = /^(unknown|none|n\/?a|tbd|pending|null|test|see ?card|x+|0+)$/i;

export const edit: Edit = {
  title: 'Member ID',
  severity: 'error',
  message: 'Member ID is missing, or only a word that says so.',
  fix: 'Copy it from the medical card, no spaces or hyphens.',
  item: '1a',
  x12: '2010BA NM109',
  denials: ['CO-31', 'CO-16 N382'],
  source: remarkCodes('CO-31, CO-16 N382'),
  hard: true,
  judge({ draft }) {
    return draft.plan && (!draft.plan.memberId || placeholder.test(draft.plan.memberId))
      ? [{ field: `coverage[${draft.plan?.at ?? 0}].memberId` }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { memberId: '' });
    },
  },
  {
    title: 'a word that stands for nothing is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { memberId: 'Unknown' });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
