import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { contractor } from '../sources';

export const edit: Edit = {
  title: 'E0486 one unit',
  severity: 'error',
  message: 'One unit covers the whole appliance with fitting and adjustments.',
  fix: 'Set units to 1; do not bill trays or follow-up (first 90 days) separately.',
  item: '24G',
  x12: 'SV104',
  denials: ['CO-151 N362', 'CO-97'],
  source: contractor(
    'Oral appliances for obstructive sleep apnea, policy article A52512',
    'one unit holds fitting and 90 days of care',
    'https://www.cms.gov/medicare-coverage-database/view/article.aspx?articleid=52512',
  ),
  judge({ draft }) {
    return linesWhere(draft, (line, i) =>
      /^(E0485|E0486|K1027)$/.test(line.code) && line.units !== null && line.units !== 1
        ? { field: `accepted.lines[${i}].units` }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486', units: 2 });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486', units: 1 });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486', units: undefined });
    },
  },
];
