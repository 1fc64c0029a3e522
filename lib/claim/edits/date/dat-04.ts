import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'Delivery date for appliance',
  severity: 'error',
  message: 'An oral appliance is billed on the day it is delivered; this one is still planned.',
  fix: 'Use the delivery date with signed proof of delivery.',
  item: '24A',
  x12: 'DTP 472',
  denials: ['CO-16', 'CO-112'],
  source: cited(
    'Proof of Delivery, a DME contractor on 42 CFR 424.57(c)(12) and the Program Integrity Manual, chapter 4',
    'the date of service is the date of delivery',
    'https://med.noridianmedicare.com/web/jddme/topics/documentation/proof-of-delivery',
    '2026-11-26',
  ),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const procedure = context.encounter.procedures.find(({ id }) => id === line.procedure);
      return /^(E0485|E0486|K1027)$/.test(line.code) && procedure?.status === 'planned'
        ? { field: `accepted.lines[${i}].date` }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
      v.encounter.procedures = v.encounter.procedures.map((p) => ({ ...p, status: 'planned' }));
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
];
