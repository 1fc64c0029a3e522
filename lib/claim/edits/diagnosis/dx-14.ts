import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Dental-only diagnosis',
  severity: 'warning',
  message: 'Only routine dental diagnoses support this medical claim.',
  fix: 'Medical plans rarely pay; add the documented medical condition, or bill dental.',
  item: '21',
  x12: 'HI',
  denials: ['PR-204', 'CO-96 N130', 'CO-270'],
  source: remarkCodes('PR-204, CO-96 N130, CO-270'),
  judge({ draft }) {
    const pointed = draft.lines
      .filter((line) => line.system !== 'CDT')
      .flatMap((line) => line.pointers.map((p) => draft.diagnoses[p - 1] ?? ''))
      .filter((code) => code);
    return draft.lines.length && pointed.length && pointed.every((code) => /^(Z012|K02|K051|K036|Z463)/.test(code))
      ? [{ field: 'accepted.diagnoses' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['K02.9', 'K05.10'] };
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
];
