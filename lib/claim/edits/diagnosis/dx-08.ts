import type { Edit, EditCase } from '../edit';
import { icdGuidelines } from '../sources';

export const edit: Edit = {
  title: 'External cause first',
  severity: 'error',
  message: '{dx} is an external-cause code and cannot be first.',
  fix: 'Put the injury first, cause after.',
  item: '21A',
  x12: 'HI01',
  denials: ['CO-16 MA63', 'CO-11'],
  source: icdGuidelines(
    'I.C.20.a.6: an external cause code is never first',
    'https://aquitysolutions.com/cracking-the-code/coding-external-cause-codes/',
  ),
  hard: true,
  judge({ draft }) {
    return /^[VWXY]/.test(draft.diagnoses[0] ?? '')
      ? [{ field: 'accepted.diagnoses[0]', values: { dx: draft.diagnoses[0] ?? '' } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['W01.0XXA', 'S02.5XXA'] };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S02.5XXA', 'W01.0XXA'] };
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
