import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
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
  judge(context) {
    const { draft } = context;
    const approval = context.records.authorization;
    return approval && draft.priorAuthorization === approval.number
      ? linesWhere(draft, (line, i) => {
          const outside = !approval.codes.includes(line.code)
            ? `code ${line.code}`
            : line.date < approval.from || (approval.to && line.date > approval.to)
              ? `the date ${line.date}`
              : approval.units !== null && (line.units ?? 0) > approval.units
                ? `${line.units} units`
                : '';
          return outside
            ? {
                field: `accepted.lines[${i}]`,
                values: { approved: `${approval.codes.join(', ')} from ${approval.from}`, claimed: outside },
              }
            : null;
        })
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.priorAuthorization = 'A123';
      v.records.authorization = { number: 'A123', codes: ['41899'], from: '2026-12-01', to: '', units: null };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.priorAuthorization = 'A123';
      v.records.authorization = { number: 'A123', codes: ['41899'], from: '2026-10-01', to: '2026-12-31', units: null };
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
