import { diagnosesWhere } from '../diagnoses-where';
import type { Edit, EditCase } from '../edit';
import { serviceDate } from '../service-date';
import { icdFiles } from '../sources';

export const edit: Edit = {
  title: 'Billable (most specific)',
  severity: 'error',
  message: '{dx} is a category; {n} more specific codes exist.',
  fix: 'Pick the full code, such as {children}.',
  item: '21',
  x12: 'HI',
  denials: ['CO-16 M81'],
  source: icdFiles('billable flag of the order file'),
  hard: true,
  judge(context) {
    const { draft } = context;
    const dos = serviceDate(draft);
    return diagnosesWhere(draft, (code, i) => {
      const entry = context.icd.get(code, dos);
      if (!entry || entry.billable) return null;
      const children = context.icd.children(code, dos);
      return children.length > 0 && lacksOnlySeventh(code, children)
        ? null
        : {
            field: `accepted.diagnoses[${i}]`,
            values: {
              dx: entry.code,
              n: children.length,
              children: children
                .slice(0, 4)
                .map((child) => child.code)
                .join(', '),
            },
          };
    });
  },
};

/** Whether every finer code is this one with X placeholders and a 7th character: then the 7th character is what is missing. */
const lacksOnlySeventh = (code: string, children: readonly { code: string }[]): boolean =>
  children.every(
    (child) => /^X*[A-Z]$/.test(child.code.replace('.', '').slice(code.length)) && child.code.replace('.', '').length === 7,
  );

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['K05.3'] };
    },
  },
  {
    title: 'a header whose finer codes have a 7th character as well is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S02.6'] };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['Q00.X'] };
    },
  },
];
