import { diagnosesWhere } from '../diagnoses-where';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { icdGuidelines } from '../sources';

export const edit: Edit = {
  title: '7th character',
  severity: 'error',
  message: '{dx} needs a 7th character (A initial/active treatment, D subsequent, S sequela).',
  fix: 'Add X placeholders and the 7th character.',
  item: '21',
  x12: 'HI',
  denials: ['CO-16 M81', 'CO-146'],
  source: icdGuidelines(
    'I.B.2: a code without its 7th character is invalid; I.A.4 and I.A.5: placeholder and 7th character',
    'https://icdlist.com/icd-10/guidelines/general-coding-guidelines',
  ),
  hard: true,
  judge(context) {
    const { draft } = context;
    const dos = serviceDate(draft);
    return diagnosesWhere(draft, (code, i) => {
      const entry = context.icd.get(code, dos);
      if (entry?.billable) return null;
      const children = context.icd.children(code, dos);
      return children.length > 0 && children.every((child) => child.code.replace('.', '').length === 7)
        ? { field: `accepted.diagnoses[${i}]`, values: { dx: entry?.code ?? code } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S02.5XX'] };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S02.5XXA'] };
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
