import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Dental plan picked for medical claim',
  severity: 'warning',
  message: '{payer} looks like a dental plan; this is a medical claim.',
  fix: 'Pick the medical plan, or make a dental (ADA/837D) claim.',
  item: 'carrier',
  x12: '2010BB',
  denials: ['CO-254', 'CO-109'],
  source: remarkCodes('CO-254, CO-109'),
  judge({ draft }) {
    return draft.plan && /\bdental\b|\bdelta\b|\bunited concordia\b/i.test(draft.plan.payerName)
      ? [{ field: `coverage[${draft.plan?.at ?? 0}].payerName`, values: { payer: draft.plan.payerName } }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerName: 'Delta Dental of Ohio' });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
