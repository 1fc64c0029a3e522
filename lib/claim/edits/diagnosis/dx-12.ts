import type { ClaimLine } from '../../draft/claim-draft';
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
      const side = sideOf(line);
      const other = side === 'right' ? 'left' : 'right';
      if (!side) return null;
      const clash = line.pointers
        .map((p) => context.icd.get(draft.diagnoses[p - 1] ?? '', dos))
        .find((entry) => entry && new RegExp(`\\b${other}\\b`, 'i').test(entry.label));
      return clash
        ? {
            field: `accepted.lines[${i}].modifiers`,
            values: {
              side: other,
              mod: line.modifiers.find((m) => m === 'RT' || m === 'LT') ?? `tooth ${line.teeth.join(', ')}`,
            },
          }
        : null;
    });
  },
};

/** The side that a line names by modifier, else by its permanent teeth where they all lie on one; '' when it names none or both. */
function sideOf(line: ClaimLine): 'right' | 'left' | '' {
  const [right, left] = [line.modifiers.includes('RT'), line.modifiers.includes('LT')];
  if (right || left) return right && left ? '' : right ? 'right' : 'left';
  const sides = new Set(
    line.teeth.map((tooth) =>
      /^\d+$/.test(tooth) && Number(tooth) <= 32 ? (Number(tooth) <= 8 || Number(tooth) >= 25 ? 'right' : 'left') : '',
    ),
  );
  return sides.size === 1 ? ([...sides][0] ?? '') : '';
}

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
      changeLine(v, 1, { modifiers: ['RT'] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
  {
    title: 'a left tooth with a right joint is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['M26.631'] };
      changeLine(v, 0, { procedure: 'p2', pointers: [1] });
    },
  },
  {
    title: 'both sides at once name none',
    expect: 'clear',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['M26.633'] };
      changeLine(v, 0, { modifiers: ['50'], pointers: [1] });
      changeLine(v, 1, { modifiers: ['50'], pointers: [1] });
    },
  },
];
