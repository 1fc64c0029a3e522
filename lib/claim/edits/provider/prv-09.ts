import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Facility when not office',
  severity: 'warning',
  message: 'Place of service {pos} needs the facility name, address and NPI.',
  fix: 'Fill item 32 and 32a.',
  item: '32',
  x12: '2310C',
  denials: ['CO-16 N292', 'N293', 'MA114'],
  source: remarkCodes('CO-16 N292, N293, MA114'),
  judge({ draft }) {
    return draft.facility
      ? []
      : linesWhere(draft, (line, i) =>
          line.pos && line.pos !== '11' && line.pos !== '12'
            ? { field: `accepted.lines[${i}].pos`, values: { pos: line.pos } }
            : null,
        );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { pos: '24' });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { pos: '' });
    },
  },
];
