import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeProvider } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Hygienist/assistant as rendering',
  severity: 'warning',
  message: 'Medical plans pay only eligible provider types.',
  fix: 'Use the supervising dentist if payer rules allow.',
  item: '24J',
  x12: '2310B',
  denials: ['CO-170 N95', 'CO-185'],
  source: remarkCodes('CO-170 N95, CO-185'),
  judge({ draft }) {
    return linesWhere(draft, (line, i) =>
      line.rendering && /^(124Q|1268|1269|1224)/.test(line.rendering.taxonomy)
        ? { field: `accepted.lines[${i}].rendering` }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeProvider(v, { taxonomy: '124Q00000X' });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.practice.providers = [];
    },
  },
];
