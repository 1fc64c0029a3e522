import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { custom } from '../sources';

export const edit: Edit = {
  title: 'E0486 purchase modifier',
  severity: 'warning',
  message: 'E0486 is a purchased custom item.',
  fix: 'Use NU if the payer wants it; Medicare DME: KX when criteria met, else GA/GZ/GY.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-4', 'CO-108', 'N822'],
  source: custom('E0486 purchase modifier'),
  judge({ draft }) {
    return linesWhere(draft, (line, i) =>
      line.code === 'E0486' && (line.modifiers.includes('RR') || !line.modifiers.includes('NU'))
        ? { field: `accepted.lines[${i}].modifiers` }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486', modifiers: ['NU'] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
