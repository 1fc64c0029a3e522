import { judgeAuthorization } from '../../authorization/judge-authorization';
import { servicesOf } from '../../authorization/services-of';
import type { Edit, EditCase } from '../edit';
import { held } from '../sample-authorization';
import { codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Approved units',
  severity: 'error',
  message: 'With this claim, {claimed} of {code} are used.',
  fix: 'Bill no more units than are left, or ask for more before sending.',
  item: '23',
  x12: 'REF G1',
  denials: ['CO-198'],
  source: remarkCodes('CO-198'),
  judge({ draft, encounter: { authorization: held }, today }) {
    if (!held) return [];
    return judgeAuthorization(held, servicesOf(draft), today)
      .filter(({ kind }) => kind === 'used-up')
      .map(({ code, claimed }) => ({ field: 'authorization', values: { code, claimed } }));
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'units beyond what is left are found',
    expect: 'found',
    change: (v) => {
      v.encounter.authorization = held({ codes: [{ code: codeOf('unlisted-dentoalveolar'), units: 3, used: 2 }] });
    },
  },
  {
    title: 'the last units pass',
    expect: 'clear',
    change: (v) => {
      v.encounter.authorization = held({ codes: [{ code: codeOf('unlisted-dentoalveolar'), units: 3, used: 1 }] });
    },
  },
  {
    title: 'a plan that sets no units passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.authorization = held({ codes: [{ code: codeOf('unlisted-dentoalveolar'), used: 9 }] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
