import { judgeAuthorization } from '../../authorization/judge-authorization';
import { servicesOf } from '../../authorization/services-of';
import type { Edit, EditCase } from '../edit';
import { held } from '../sample-authorization';
import { codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Authorization refused or unanswered',
  severity: 'warning',
  message: 'The request for authorization of {code} {state}.',
  fix: 'Wait for the answer or appeal it; do not send as if it were approved.',
  item: '23',
  x12: 'REF G1',
  denials: ['CO-197'],
  source: remarkCodes('CO-197'),
  judge({ draft, encounter: { authorization: held }, today }) {
    if (!held) return [];
    return judgeAuthorization(held, servicesOf(draft), today)
      .filter(({ kind }) => kind === 'denied' || kind === 'open')
      .map(({ kind, code }) => ({
        field: 'authorization',
        values: {
          code,
          state:
            kind === 'denied'
              ? `was refused${held.answered ? ` on ${held.answered}` : ''}`
              : `has no answer yet${held.asked ? `, asked on ${held.asked}` : ''}`,
        },
      }));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a refused code is found',
    expect: 'found',
    change: (v) => {
      v.encounter.authorization = held({ status: 'denied', number: '', answered: '2026-10-20' });
    },
  },
  {
    title: 'a code refused among others is found',
    expect: 'found',
    change: (v) => {
      v.encounter.authorization = held({
        status: 'partial',
        codes: [{ code: codeOf('unlisted-dentoalveolar'), denied: true }, { code: 'E0486' }],
      });
    },
  },
  {
    title: 'a request without an answer is found',
    expect: 'found',
    change: (v) => {
      v.encounter.authorization = held({ status: 'requested', number: '', asked: '2026-10-20' });
    },
  },
  {
    title: 'an approval passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.authorization = held();
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
