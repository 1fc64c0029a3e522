import type { Edit, EditCase } from '../edit';
import { custom } from '../sources';

export const edit: Edit = {
  title: 'Address',
  severity: 'warning',
  message: 'Patient address is incomplete.',
  fix: 'Enter street, city, 2-letter state, ZIP; no punctuation.',
  item: '5',
  x12: 'N3/N4',
  denials: ['CO-16 MA37'],
  source: custom('Address'),
  judge({ draft }) {
    const { line1, city, state, zip } = draft.patient.address;
    return !line1 || !city || !/^[A-Z]{2}$/.test(state) || !/^(\d{5}|\d{9})$/.test(zip) ? [{ field: 'patient.address' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, address: { line1: '18 Alder Ct', city: 'Brookmoor', state: 'OH' } };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
