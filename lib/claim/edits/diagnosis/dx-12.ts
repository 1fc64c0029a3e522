import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { serviceDate } from '../service-date';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Laterality agrees',
  severity: 'warning',
  message: 'Diagnosis says {side}, the line says {mod}.',
  fix: 'Make them agree with the chart.',
  item: '21,24D',
  x12: 'HI,SV101',
  denials: ['CO-4', 'N769'],
  source: remarkCodes('CO-4, N769'),
  judge(context) {
    const { draft } = context;
    const dos = serviceDate(draft);
    return linesWhere(draft, (line, i) => {
      const side = line.modifiers.includes('RT') ? 'right' : line.modifiers.includes('LT') ? 'left' : '';
      const other = side === 'right' ? 'left' : 'right';
      if (!side) return null;
      const clash = line.pointers
        .map((p) => context.icd.get(draft.diagnoses[p - 1] ?? '', dos))
        .find((entry) => entry && new RegExp(`\\b${other}\\b`, 'i').test(entry.label));
      return clash
        ? {
            field: `accepted.lines[${i}].modifiers`,
            values: { side: other, mod: line.modifiers.find((m) => m === 'RT' || m === 'LT') ?? '' },
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
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['M26.632'] };
      changeLine(v, 0, { modifiers: ['RT'] });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['M26.631'] };
      changeLine(v, 0, { modifiers: ['RT'] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
