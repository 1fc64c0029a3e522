import type { Edit, EditCase } from '../edit';
import { isKnownModifier } from '../known-modifiers';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { custom, remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Modifier format',
  severity: 'error',
  message: '{m} is not a valid modifier.',
  fix: 'Use up to four 2-character modifiers.',
  item: '24D',
  x12: 'SV101-3..6',
  denials: ['CO-182', 'N519', 'CO-4'],
  source: remarkCodes('CO-182, N519, CO-4'),
  hard: true,
  judge({ draft }) {
    return linesWhere(draft, (line, i) => {
      const field = `accepted.lines[${i}].modifiers`;
      const { modifiers } = line;
      if (modifiers.length > 4) return { field, values: { m: `A line with ${modifiers.length} modifiers` } };
      const misshapen = modifiers.find((m) => !/^[0-9A-Z]{2}$/.test(m));
      if (misshapen !== undefined) return { field, values: { m: misshapen || 'An empty text' } };
      const twice = modifiers.find((m, k) => modifiers.indexOf(m) < k);
      if (twice) return { field, soft: true, values: { m: `${twice} twice on one line` } };
      const unknown = modifiers.find((m) => !isKnownModifier(m));
      return unknown
        ? {
            field,
            soft: true,
            severity: 'warning',
            source: custom('modifiers that offices use; no list was read'),
            values: { m: unknown },
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
      changeLine(v, 0, { modifiers: ['RTX'] });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
  {
    title: 'a modifier of no set is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { modifiers: ['ZZ'] }),
  },
  {
    title: 'a modifier twice is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { modifiers: ['RT', 'RT'] }),
  },
  {
    title: 'five modifiers are found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { modifiers: ['RT', '59', '51', '22', 'KX'] }),
  },
  {
    title: 'known modifiers in small letters pass',
    expect: 'clear',
    change: (v) => changeLine(v, 0, { modifiers: ['rt', '59'] }),
  },
];
