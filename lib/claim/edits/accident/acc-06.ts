import type { Edit, EditCase } from '../edit';
import { icdGuidelines } from '../sources';

export const edit: Edit = {
  title: 'External cause code',
  severity: 'info',
  message: 'The injury has no external cause code; cause, place and activity may be added where the note says them.',
  fix: 'Add them where the note says them; payers seldom require it.',
  item: '21',
  x12: 'HI',
  denials: [],
  source: icdGuidelines('I.C.20: external cause codes are reported where known'),
  judge({ draft }) {
    return draft.diagnoses.some((code) => /^S0\d/.test(code)) && !draft.diagnoses.some((code) => /^[VWXY]/.test(code))
      ? [{ field: 'accepted.diagnoses' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['S02.5XXA', 'K01.1'] };
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
