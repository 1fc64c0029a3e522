import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { contractor } from '../sources';

const wanted = {
  'sleep-study': 'the sleep study',
  order: 'the order of the treating physician',
  'face-to-face': 'the notes of the visit before the study',
} as const;

export const edit: Edit = {
  title: 'Papers of a sleep appliance',
  severity: 'warning',
  message: 'The file of the oral appliance lacks: {list}.',
  fix: 'Get the sleep study, the order and notes of the treating physician, and where the index is above 30 what became of PAP.',
  item: '19',
  x12: '2300 PWK',
  denials: ['CO-50 N115', 'N737', 'N718', 'N667', 'CO-173'],
  source: contractor(
    'Oral appliances for obstructive sleep apnea, local coverage determination L33611',
    'documents that coverage rests on',
  ),

  judge({ draft, records }) {
    const { papers } = records;
    if (!papers) return [];
    const list = Object.entries(wanted).flatMap(([paper, words]) => (papers.includes(paper) ? [] : [words]));
    return list.length
      ? linesWhere(draft, (line, i) =>
          /^(E0485|E0486|K1027)$/.test(line.code) ? { field: `accepted.lines[${i}]`, values: { list: list.join(', ') } } : null,
        )
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a file without the study is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
      v.records.papers = ['order', 'face-to-face', 'letter'];
    },
  },
  {
    title: 'a whole file passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
      v.records.papers = ['sleep-study', 'order', 'face-to-face'];
    },
  },
  {
    title: 'without a list of papers nothing is said',
    expect: 'unknown',
    change: (v) => changeLine(v, 0, { system: 'HCPCS', code: 'E0486' }),
  },
];
