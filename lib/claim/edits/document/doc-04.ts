import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, changePlan } from '../sample-visit';
import { contractor } from '../sources';

export const edit: Edit = {
  title: 'Appliance not covered by Medicare',
  severity: 'warning',
  message: 'Medicare does not take this device as an appliance for sleep apnea.',
  fix: 'Do not send as E0486; patient pays or use A9270 GY.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-96 N425'],
  source: contractor('Oral appliances for obstructive sleep apnea, policy article A52512', 'devices that are not covered'),
  judge({ draft }) {
    return draft.plan?.payerClass === 'medicare'
      ? linesWhere(draft, (line, i) => (/^(S8262|K1027)$/.test(line.code) ? { field: `accepted.lines[${i}].code` } : null))
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { system: 'HCPCS', code: 'S8262' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
];
