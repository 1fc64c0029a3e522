import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'CDT code on medical claim',
  severity: 'warning',
  message: '{code} is a dental code; many medical plans want CPT/HCPCS.',
  fix: 'Use the CPT that describes the service, or check that the plan takes D codes (Medicare does).',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-16 M51', 'CO-270', 'CO-181'],
  source: remarkCodes('CO-16 M51, CO-270, CO-181'),
  judge(context) {
    const { draft } = context;
    return draft.plan?.payerClass === 'medicare' || context.records.takesDentalCodes
      ? []
      : linesWhere(draft, (line, i) =>
          /^D\d{4}$/.test(line.code) ? { field: `accepted.lines[${i}].code`, values: { code: line.code } } : null,
        );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { system: 'CDT', code: 'D7240' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { system: 'CDT', code: 'D7240' });
      v.records.takesDentalCodes = true;
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
