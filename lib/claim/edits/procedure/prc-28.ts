import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { regulation } from '../sources';

export const edit: Edit = {
  title: 'Service was rendered',
  severity: 'warning',
  message: 'Line {n} rests on a procedure that the chart calls {status}.',
  fix: 'Claim what was done on the day; ask the clinician where the chart is behind.',
  item: '24',
  x12: '2400 SV1',
  denials: ['CO-112'],
  source: regulation('31 USC 3729: a claim is for a service that was rendered'),

  judge({ draft, encounter }) {
    return linesWhere(draft, (line, i) => {
      const procedure = encounter.procedures.find(({ id }) => id === line.procedure);
      const status = line.procedure && !procedure ? 'unknown' : procedure?.status;
      return status && status !== 'completed' ? { field: `accepted.lines[${i}].procedure`, values: { n: i + 1, status } } : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a planned procedure is found',
    expect: 'found',
    change: (v) => {
      v.encounter.procedures = v.encounter.procedures.map((one) => ({ ...one, status: 'planned' as const }));
    },
  },
  { title: 'a completed procedure passes', expect: 'clear', change: () => {} },
  {
    title: 'a procedure without status says nothing',
    expect: 'unknown',
    change: (v) => {
      v.encounter.procedures = v.encounter.procedures.map((one) => ({ ...one, status: undefined }));
    },
  },
  {
    title: 'a line of a procedure that the visit does not have is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { procedure: 'p77' }),
  },
];
