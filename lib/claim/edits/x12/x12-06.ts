import type { Edit, EditCase } from '../edit';
import { changeLine } from '../sample-visit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'Codes of lines in plain form',
  severity: 'info',
  message: 'Codes and modifiers of lines are written in capitals, without blanks and dots; this was put right.',
  fix: 'Nothing to do.',
  item: '24D',
  x12: '2400 SV101',
  denials: [],
  source: guide837p('SV101: codes as their sets write them'),
  judge({ draft }) {
    const one = draft.normalised.find(({ field, kind }) => kind === 'code-format' && field.startsWith('accepted.lines'));
    return one ? [{ field: one.field }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'small letters are found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { modifiers: ['rt'] }),
  },
  { title: 'plain codes pass', expect: 'clear', change: () => {} },
  {
    title: 'without lines there is nothing to write',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
];
