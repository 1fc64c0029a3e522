import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { custom } from '../sources';

export const edit: Edit = {
  title: 'Letter of medical necessity',
  severity: 'warning',
  message: 'No letter of medical necessity in the file.',
  fix: 'Draft from confirmed facts; doctor reads and signs.',
  item: '',
  x12: 'PWK 03/OZ',
  denials: ['CO-50'],
  source: custom('surgery and devices go out with a letter'),
  judge(context) {
    const { draft } = context;
    const papers = context.records.papers;
    return papers && !papers.includes('letter')
      ? linesWhere(draft, (line, i) => {
          const code = context.medical.byCode(line.code);
          return code?.globalDays === 90 || code?.unit === 'device' ? { field: `accepted.lines[${i}]` } : null;
        }).slice(0, 1)
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
      v.records.papers = [];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
      v.records.papers = ['letter'];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
    },
  },
];
