import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { contractor } from '../sources';

export const edit: Edit = {
  title: '59 or X{EPSU} support',
  severity: 'warning',
  message: 'Modifier 59 needs separate site, session or lesion in the note.',
  fix: 'Prefer XE, XS, XP, XU; add the note line.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-4'],
  source: contractor('NCCI Policy Manual for Medicare, chapter I', 'modifiers 59 and X{EPSU}'),
  judge({ draft }) {
    return linesWhere(draft, (line, i) =>
      line.modifiers.some((m) => /^(59|X[ESPU])$/.test(m)) && !line.narrative
        ? { field: `accepted.lines[${i}].modifiers` }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['59'], narrative: '' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { modifiers: ['59'] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
