import type { Edit, EditCase } from '../edit';
import { excludes1Pairs } from '../excludes1-pairs';
import { serviceDate } from '../service-date';
import { icdGuidelines } from '../sources';

export const edit: Edit = {
  title: 'Excludes1 pair',
  severity: 'error',
  message: '{a} and {b} are not coded together (Excludes1).',
  fix: 'Keep the one documented; two unrelated conditions need a note.',
  item: '21',
  x12: 'HI',
  denials: ['CO-236', 'CO-16 M64'],
  source: icdGuidelines(
    'I.A.12.a: codes of an Excludes1 note are not used together unless the conditions are unrelated',
    'https://www.s4me.info/threads/updates-on-status-of-icd-11-and-changes-to-other-classification-and-terminology-systems.3912/page-27',
  ),
  judge(context) {
    const { draft } = context;
    return excludes1Pairs(draft.diagnoses, context.icd, serviceDate(draft)).map(({ a, b }) => ({
      field: 'accepted.diagnoses',
      values: { a, b },
    }));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['K03.81', 'S02.5XXA'] };
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
  {
    title: 'a note that names the section where it stands keeps no two codes of it apart',
    expect: 'clear',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['M26.631', 'M26.621', 'M27.3'] };
    },
  },
];
