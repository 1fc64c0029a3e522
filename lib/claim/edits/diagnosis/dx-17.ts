import type { Edit, EditCase } from '../edit';
import { icdGuidelines } from '../sources';

export const edit: Edit = {
  title: 'Documented in chart',
  severity: 'error',
  message: '{dx} was not confirmed by a named person.',
  fix: 'A named person confirms the diagnoses against the note.',
  item: '21',
  x12: 'HI',
  denials: [],
  source: icdGuidelines(
    'I.A.19: a code rests on the statement of the clinician that the condition exists',
    'https://www.medpartners.com/coding-tip-code-assignment-clinical-criteria/',
  ),
  judge({ draft }) {
    return draft.diagnoses.length && !draft.acceptedBy ? [{ field: 'accepted.by', values: { dx: 'A diagnosis' } }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, by: '' };
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
