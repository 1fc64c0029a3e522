import { dottedIcd } from '@/lib/codes/icd10cm/icd-set-of';
import { diagnosesWhere } from '../diagnoses-where';
import type { Edit, EditCase } from '../edit';
import { isIcdCategory } from '../icd-categories';
import { serviceDate } from '../service-date';
import { icdFiles } from '../sources';
import { splitSince } from '../split-codes';

export const edit: Edit = {
  title: 'Valid on date of service',
  severity: 'error',
  message: '{dx} is not valid on {dos}{why}.',
  fix: 'Use a code valid on that date.',
  item: '21',
  x12: 'HI',
  denials: ['CO-146', 'CO-16 M84'],
  source: icdFiles('codes in force on the date of service'),
  hard: true,
  judge(context) {
    const { draft } = context;
    const dos = serviceDate(draft);
    const values = (dx: string, why: string) => ({ dx, dos: dos || 'the date of service', why });
    return diagnosesWhere(draft, (code, i) => {
      const field = `accepted.diagnoses[${i}]`;
      const entry = context.icd.get(code, dos);
      if (entry?.billable) return null;
      const since = splitSince(code);
      if (since && (!dos || since <= dos))
        return { field, values: values(dottedIcd(code), `: it was split into finer codes on ${since}`) };
      // Everything stands below an empty code.
      if (entry || (code !== '' && context.icd.children(code, dos).length > 0)) return null;
      // A category that the set at hand leaves out cannot be judged: the person is told, nothing is stopped.
      const outside = !context.icd.get(code.slice(0, 3), '') && isIcdCategory(code);
      return outside && /^[A-Z]\d[0-9A-Z]{1,5}$/.test(code)
        ? { field, severity: 'warning', values: values(dottedIcd(code), ' as far as the codes kept here say: look it up') }
        : { field, values: values(dottedIcd(code) || '(none)', '') };
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['K07.6'] };
    },
  },
  {
    title: 'a code that was split before the date is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['M26.60'] };
    },
  },
  {
    title: 'a code that ended before the date is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S03.0XXA'] };
    },
  },
  {
    title: 'a place left empty is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['', 'K01.1'] };
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
