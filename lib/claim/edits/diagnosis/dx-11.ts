import { diagnosesWhere } from '../diagnoses-where';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { icdGuidelines } from '../sources';

export const edit: Edit = {
  title: 'Unspecified code',
  severity: 'warning',
  message: '{dx} is unspecified.',
  fix: 'Ask the doctor for side, site or type if known.',
  item: '21',
  x12: 'HI',
  denials: ['CO-16 M81', 'N769'],
  source: icdGuidelines('I.B.13 and I.B.18: laterality, unspecified codes'),
  judge(context) {
    const { draft } = context;
    const dos = serviceDate(draft);
    return diagnosesWhere(draft, (code, i) => {
      const entry = context.icd.get(code, dos);
      if (!entry?.billable || !/\bunspecified\b/i.test(entry.label)) return null;
      const parent = code.slice(0, -1);
      const siblings = context.icd.children(parent, dos);
      return siblings.some(
        (other) =>
          other.code !== entry.code &&
          /\b(right|left|bilateral|localized|generalized|acute|chronic|slight|moderate|severe)\b/i.test(other.label),
      )
        ? { field: `accepted.diagnoses[${i}]`, values: { dx: entry.code } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['M26.639'] };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['M26.631'] };
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: [] };
    },
  },
];
