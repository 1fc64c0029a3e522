import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { icdGuidelines } from '../sources';

export const edit: Edit = {
  title: 'Manifestation or sequela first',
  severity: 'warning',
  message: '{dx} cannot be listed first.',
  fix: 'List the underlying condition first.',
  item: '21A',
  x12: 'HI01',
  denials: ['CO-16 MA63'],
  source: icdGuidelines('I.A.13 and I.B.10: etiology before manifestation, condition before sequela'),
  judge(context) {
    const { draft } = context;
    const entry = context.icd.get(draft.diagnoses[0] ?? '', serviceDate(draft));
    return entry &&
      (/in diseases classified elsewhere/i.test(entry.label) ||
        (draft.diagnoses[0]?.length === 7 && draft.diagnoses[0].endsWith('S')))
      ? [{ field: 'accepted.diagnoses[0]', values: { dx: entry.code } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S02.5XXS', 'K08.89'] };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: [] };
    },
  },
];
