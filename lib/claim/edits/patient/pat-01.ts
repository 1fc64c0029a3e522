import type { Edit, EditCase } from '../edit';
import { nuccManual } from '../sources';

export const edit: Edit = {
  title: 'Patient name',
  severity: 'error',
  message: 'Patient name is missing or does not fit item 2.',
  fix: 'Enter LAST, FIRST, MI exactly as on the card; suffix after last name; no title, no period.',
  item: '2',
  x12: '2010BA/2010CA NM103-105',
  denials: ['CO-16 MA36', 'CO-140'],
  source: nuccManual('2'),
  judge({ draft }) {
    const { last, first } = draft.patient;
    return !last || !first ? [{ field: 'patient.name' }] : `${last}, ${first}`.length > 28 ? [{ field: 'patient.name' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, name: { last: '', first: 'Tobias' } };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
