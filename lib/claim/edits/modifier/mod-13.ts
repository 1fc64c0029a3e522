import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, changePlan } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'ABN',
  severity: 'warning',
  message: 'No ABN on file for a service Medicare may deny.',
  fix: 'Get the ABN first (GA), or GZ.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-50 M38/M39'],
  source: remarkCodes('CO-50 M38/M39'),
  judge(context) {
    const { draft } = context;
    const papers = context.records.papers;
    return draft.plan?.payerClass === 'medicare' && papers && !papers.includes('abn')
      ? linesWhere(draft, (line, i) =>
          /^(E0485|K1027|A9270)$/.test(line.code) && !line.modifiers.some((m) => /^G[AYZ]$/.test(m))
            ? { field: `accepted.lines[${i}].modifiers` }
            : null,
        )
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { system: 'HCPCS', code: 'E0485' });
      v.records.papers = [];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { system: 'HCPCS', code: 'E0485', modifiers: ['GA'] });
      v.records.papers = [];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { system: 'HCPCS', code: 'E0485' });
    },
  },
];
