import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Rejected vs denied',
  severity: 'warning',
  message: 'A rejected claim was never accepted; send a new claim.',
  fix: 'Use frequency 1.',
  item: '22',
  x12: 'CLM05-3',
  denials: ['CO-16 N142', 'N779', 'MA130'],
  source: remarkCodes('CO-16 N142, N779, MA130'),
  judge(context) {
    const { draft } = context;
    return draft.frequency === '7' &&
      (context.records.earlierClaims ?? []).length > 0 &&
      (context.records.earlierClaims ?? []).every(({ state }) => state === 'rejected')
      ? [{ field: 'claim.frequency' }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.claim = { frequency: '7', originalReference: 'ICN1' };
      v.records.earlierClaims = [
        { id: 'C-1', date: '2026-11-02', code: '41899', renderingNpi: '1', payerId: '1', state: 'rejected' },
      ];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.claim = { frequency: '7', originalReference: 'ICN1' };
      v.records.earlierClaims = [
        { id: 'C-1', date: '2026-11-02', code: '41899', renderingNpi: '1', payerId: '1', state: 'denied' },
      ];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.claim = { frequency: '7', originalReference: 'ICN1' };
    },
  },
];
