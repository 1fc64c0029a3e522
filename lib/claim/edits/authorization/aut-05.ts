import { judgeAuthorization } from '../../authorization/judge-authorization';
import { servicesOf } from '../../authorization/services-of';
import type { Edit, EditCase } from '../edit';
import { held } from '../sample-authorization';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Approval is about to end',
  severity: 'warning',
  message: 'The approval that covers {code} ends on {to}.',
  fix: 'Give the service within its dates, or ask for more time before.',
  item: '23',
  x12: 'REF G1',
  denials: ['CO-198', 'N351'],
  source: remarkCodes('CO-198, N351'),
  judge({ draft, encounter: { authorization: held }, today }) {
    if (!held) return [];
    return judgeAuthorization(held, servicesOf(draft), today)
      .filter(({ kind }) => kind === 'expiring')
      .map(({ code }) => ({ field: 'authorization', values: { code, to: held.to ?? '' } }));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'an end within two weeks of a service to come is found',
    expect: 'found',
    change: (v) => {
      v.today = '2026-11-01';
      v.encounter.authorization = held({ to: '2026-11-16' });
    },
  },
  {
    title: 'the fifteenth day passes',
    expect: 'clear',
    change: (v) => {
      v.today = '2026-11-01';
      v.encounter.authorization = held({ to: '2026-11-17' });
    },
  },
  {
    title: 'a service that was given passes',
    expect: 'clear',
    change: (v) => {
      v.today = '2026-11-24';
      v.encounter.authorization = held({ to: '2026-11-16' });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
