import { judgeAuthorization } from '../../authorization/judge-authorization';
import { sameNumber } from '../../authorization/same-number';
import { servicesOf } from '../../authorization/services-of';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { held } from '../sample-authorization';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Authorisation matches',
  severity: 'error',
  message: 'The approval covers {approved}; the claim says {claimed}.',
  fix: 'Ask for a correction of the approval before sending.',
  item: '23',
  x12: 'REF G1',
  denials: ['CO-198', 'CO-284', 'CO-296', 'CO-302', 'N54', 'N351'],
  source: remarkCodes('CO-198, CO-284, CO-296, CO-302, N54, N351'),
  judge({ draft, encounter: { authorization: held }, today }) {
    if (!held?.number || !sameNumber(draft.priorAuthorization, held.number)) return [];
    const approved = [
      (held.codes ?? []).flatMap(({ code, denied }) => (denied ? [] : [code])).join(', ') || 'the services',
      held.from && `from ${held.from}`,
      held.to && `to ${held.to}`,
    ];
    const problems = judgeAuthorization(held, servicesOf(draft), today);
    return linesWhere(draft, (line, i) => {
      const wrong = problems.find(
        ({ kind, code, day }) =>
          code === line.code && (kind === 'other-code' || ((kind === 'expired' || kind === 'not-begun') && day === line.date)),
      );
      return wrong
        ? {
            field: `accepted.lines[${i}]`,
            values: { approved: approved.filter(Boolean).join(' '), claimed: wrong.claimed },
          }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a date outside is found',
    expect: 'found',
    change: (v) => {
      v.encounter.priorAuthorization = 'A123';
      v.encounter.authorization = held({ from: '2026-12-01', to: '' });
    },
  },
  {
    title: 'another code is found',
    expect: 'found',
    change: (v) => {
      v.encounter.priorAuthorization = 'a-123';
      v.encounter.authorization = held({ codes: [{ code: 'E0486' }] });
    },
  },
  {
    title: 'what is right passes, though it ended meanwhile',
    expect: 'clear',
    change: (v) => {
      v.encounter.priorAuthorization = 'A123';
      v.encounter.authorization = held({ to: '2026-11-10' });
    },
  },
  {
    title: 'another number says nothing of this approval',
    expect: 'clear',
    change: (v) => {
      v.encounter.priorAuthorization = 'B456';
      v.encounter.authorization = held({ to: '2026-10-10' });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.priorAuthorization = 'A123';
    },
  },
];
