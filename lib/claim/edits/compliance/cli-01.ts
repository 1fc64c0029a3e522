import type { Edit, EditCase } from '../edit';
import { custom } from '../sources';

export const edit: Edit = {
  title: 'Generated text is confirmed',
  severity: 'warning',
  message: '{what} was generated and no clinician has confirmed it.',
  fix: 'A clinician reads it and confirms it before it leaves the office.',
  item: 'all',
  x12: '-',
  denials: [],
  source: custom('what a claim says about a patient is the statement of a clinician'),

  judge({ records }) {
    return (records.unconfirmed ?? []).map((what) => ({ field: 'attachments', values: { what } }));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a letter that nobody confirmed is found',
    expect: 'found',
    change: (v) => {
      v.records.unconfirmed = ['The letter of medical necessity'];
    },
  },
  {
    title: 'confirmed texts pass',
    expect: 'clear',
    change: (v) => {
      v.records.unconfirmed = [];
    },
  },
  { title: 'without generated texts nothing is said', expect: 'unknown', change: () => {} },
];
