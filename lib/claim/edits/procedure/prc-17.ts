import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { placesOfService } from '../places-of-service';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Place of service',
  severity: 'error',
  message: 'Place of service {pos} is not valid.',
  fix: '11 office, 12 home (DME), 21 inpatient, 22 on-campus outpatient, 23 ER, 24 ASC, 10/02 telehealth.',
  item: '24B',
  x12: 'CLM05-1, SV105',
  denials: ['CO-16 M77', 'CO-5', 'CO-58'],
  source: remarkCodes('CO-16 M77, CO-5, CO-58'),
  hard: true,
  judge({ draft }) {
    return linesWhere(draft, (line, i) =>
      placesOfService.has(line.pos) ? null : { field: `accepted.lines[${i}].pos`, values: { pos: line.pos || '(none)' } },
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { pos: '88' });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
];
