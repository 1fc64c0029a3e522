import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';
import { isUsState, isZip } from '../us-states';

export const edit: Edit = {
  title: 'Address',
  severity: 'error',
  message: 'Patient address is incomplete.',
  fix: 'Enter street, city, 2-letter state, ZIP; no punctuation.',
  item: '5',
  x12: '2010BA/2010CA N3 N4',
  denials: ['CO-16 MA37'],
  source: remarkCodes('CO-16 MA37'),
  judge({ draft }) {
    const { line1, city, state, zip } = draft.patient.address;
    return !line1 || !city || !isUsState(state) || !isZip(zip) ? [{ field: 'patient.address' }] : [];
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
  {
    title: 'a state that is none is found',
    expect: 'found',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, address: { line1: '1 Elm St', city: 'Marlow', state: 'XX', zip: '43099' } };
    },
  },
  {
    title: 'a ZIP of four digits is found',
    expect: 'found',
    change: (v) => {
      v.encounter.patient = { ...v.encounter.patient, address: { line1: '1 Elm St', city: 'Marlow', state: 'OH', zip: '4309' } };
    },
  },
  {
    title: 'a ZIP of nine digits with a hyphen passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.patient = {
        ...v.encounter.patient,
        address: { line1: '1 Elm St', city: 'Marlow', state: 'oh', zip: '43099-1234' },
      };
    },
  },
];
