import { isNpi } from '../check-npi';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';
import { isUsState } from '../us-states';

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
    const { facility } = draft;
    if (facility) {
      const { line1, city, state } = facility.address;
      // A facility that is named must be named whole: the file cannot carry half of it.
      const broken = !line1 || !city || !isUsState(state) || (facility.npi !== '' && !isNpi(facility.npi));
      return broken ? [{ field: 'practice.facility', severity: 'error', values: { pos: draft.lines[0]?.pos ?? '' } }] : [];
    }
    return linesWhere(draft, (line, i) =>
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
  {
    title: 'a facility NPI with a wrong check digit is found',
    expect: 'found',
    change: (v) => {
      v.practice.facility = {
        name: 'Brookmoor Surgery Center',
        npi: '1999999985',
        address: { line1: '9 Mill Rd', city: 'Brookmoor', state: 'OH', zip: '430981200' },
      };
    },
  },
  {
    title: 'a facility named whole passes',
    expect: 'clear',
    change: (v) => {
      v.practice.facility = {
        name: 'Brookmoor Surgery Center',
        npi: '1999999984',
        address: { line1: '9 Mill Rd', city: 'Brookmoor', state: 'OH', zip: '430981200' },
      };
    },
  },
];
