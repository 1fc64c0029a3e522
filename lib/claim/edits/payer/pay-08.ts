import type { ClaimLine } from '../../draft/claim-draft';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Possible duplicate',
  severity: 'warning',
  message: 'The same patient, date, code and provider stand on {id} already.',
  fix: 'Open the earlier claim; for a correction use frequency 7 with the payer claim number.',
  item: '24',
  x12: 'CLM05-3',
  denials: ['CO-18 N522'],
  source: remarkCodes('CO-18 N522'),
  judge(context) {
    const { draft } = context;
    const earlier = context.records.earlierClaims ?? [];
    return linesWhere(draft, (line, i) => {
      const twin =
        draft.frequency === '1' &&
        earlier.find(
          (claim) =>
            claim.state !== 'rejected' &&
            claim.code === line.code &&
            claim.date === line.date &&
            claim.renderingNpi === line.rendering?.npi &&
            claim.payerId === draft.plan?.payerId,
        );
      const same = draft.lines.slice(0, i).findIndex((other) => sameService(other, line));
      if (same >= 0) return { field: `accepted.lines[${i}]`, values: { id: `line ${same + 1}` } };
      return twin ? { field: `accepted.lines[${i}]`, values: { id: `claim ${twin.id}` } } : null;
    });
  },
};

/** One service twice: nothing that could tell two lines apart differs. */
const sameService = (a: ClaimLine, b: ClaimLine): boolean =>
  a.code !== '' &&
  a.code === b.code &&
  a.date === b.date &&
  a.rendering?.id === b.rendering?.id &&
  [a.modifiers, a.teeth, a.areas].join('|') === [b.modifiers, b.teeth, b.areas].join('|');

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      Object.assign(v.records, {
        earlierClaims: [
          { id: 'C-7', date: '2026-11-02', code: '41899', renderingNpi: '1888888876', payerId: '00834', state: 'sent' },
        ],
      });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      Object.assign(v.records, {
        earlierClaims: [
          { id: 'C-7', date: '2026-10-02', code: '41899', renderingNpi: '1888888876', payerId: '00834', state: 'sent' },
        ],
      });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
  {
    title: 'one line twice is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [0, 0].flatMap(() => v.encounter.accepted?.lines?.[0] ?? []) };
    },
  },
];
