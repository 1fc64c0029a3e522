import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Authorisation number missing',
  severity: 'error',
  message: '{payer} needs prior authorisation for {code}; no number entered.',
  fix: 'Get and enter the number, or do not send.',
  item: '23',
  x12: '2300 REF G1',
  denials: ['CO-197', 'CO-16 M62'],
  source: remarkCodes('CO-197, CO-16 M62'),
  judge(context) {
    const { draft } = context;
    return context.records.verification?.authorizationRequired && !draft.priorAuthorization
      ? [
          {
            field: 'priorAuthorization',
            values: { payer: draft.plan?.payerName ?? 'The payer', code: draft.lines.map((line) => line.code).join(', ') },
          },
        ]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      Object.assign(v.records, { verification: { on: '2026-11-01', active: true, authorizationRequired: true } });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.priorAuthorization = 'A123';
      v.records.verification = { on: '2026-11-01', active: true, authorizationRequired: true };
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
