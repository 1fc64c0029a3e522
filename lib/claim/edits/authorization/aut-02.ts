import type { Edit, EditCase } from '../edit';
import { codeOf } from '../sample-visit';
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
    const { draft, encounter, records } = context;
    if (draft.priorAuthorization) return [];
    const codes = draft.lines.map((line) => line.code);
    const wanted = records.verification?.authorizationRequired
      ? codes
      : codes.filter((code) => encounter.authorization?.wanted?.includes(code));
    return wanted.length > 0 && encounter.authorization?.status !== 'not-needed'
      ? [
          {
            field: 'priorAuthorization',
            values: { payer: draft.plan?.payerName || 'The payer', code: [...new Set(wanted)].join(', ') },
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
  {
    title: 'a code for which the payer said so is found',
    expect: 'found',
    change: (v) => {
      v.encounter.authorization = { status: 'needed', wanted: [codeOf('unlisted-dentoalveolar')] };
    },
  },
  {
    title: 'another code passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.authorization = { status: 'needed', wanted: ['E0486'] };
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
