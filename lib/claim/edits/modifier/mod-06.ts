import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, changePlan } from '../sample-visit';
import { contractor } from '../sources';

export const edit: Edit = {
  title: '51',
  severity: 'info',
  message: 'Medicare does not need 51.',
  fix: 'Leave it off for Medicare; follow payer.',
  item: '24D',
  x12: 'SV101',
  denials: [],
  source: contractor('Medicare Claims Processing Manual, chapter 12', 'contractors rank multiple procedures themselves'),
  judge({ draft }) {
    return draft.plan?.payerClass === 'medicare'
      ? linesWhere(draft, (line, i) => (line.modifiers.includes('51') ? { field: `accepted.lines[${i}].modifiers` } : null))
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { modifiers: ['51'] });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['51'] });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
