import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Insured data when not self',
  severity: 'error',
  message: '{what} of the insured person is missing.',
  fix: 'Fill items 4, 7 and 11a.',
  item: '4,7,11a',
  x12: '2010BA',
  denials: ['CO-16 MA88', 'N340'],
  source: remarkCodes('CO-16 MA88, N340'),
  judge({ draft }) {
    const plan = draft.plan;
    if (!plan || plan.relationship === 'self' || plan.relationship === '') return [];
    const { last, first, birthDate, address } = plan.insured;
    const field = `coverage[${plan.at}].subscriber`;
    if (!last || !first || !birthDate) return [{ field, values: { what: 'Name or birth date' } }];
    // Paper has a place for the address (item 7); the electronic claim carries it only for an insured who is the patient.
    return address.line1 && address.zip ? [] : [{ field, severity: 'warning', values: { what: 'The address' } }];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { relationship: 'child' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, {
        relationship: 'child',
        subscriber: {
          name: { last: 'Marsh', first: 'Ann' },
          birthDate: '1980-01-01',
          address: { line1: '18 Alder Ct', city: 'Brookmoor', state: 'OH', zip: '43098' },
        },
      });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
