import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Possible duplicate',
  severity: 'warning',
  message: 'A claim with the same patient, date, code and provider exists ({id}).',
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
      return twin ? { field: `accepted.lines[${i}]`, values: { id: twin.id } } : null;
    });
  },
};

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
];
