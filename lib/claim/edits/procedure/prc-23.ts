import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Pathology link',
  severity: 'warning',
  message: 'Biopsy without pathology report on file.',
  fix: 'Attach when received; final diagnosis may change the ICD code.',
  item: '24',
  x12: 'PWK P4',
  denials: ['CO-16 M30'],
  source: remarkCodes('CO-16 M30'),
  judge(context) {
    const { draft } = context;
    const papers = context.records.papers;
    return papers && !papers.includes('pathology')
      ? linesWhere(draft, (line, i) =>
          /^biopsy-/.test(context.medical.byCode(line.code)?.key ?? '') ? { field: `accepted.lines[${i}]` } : null,
        )
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('biopsy-lip') });
      v.records.papers = [];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('biopsy-lip') });
      v.records.papers = ['pathology'];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('biopsy-lip') });
    },
  },
];
