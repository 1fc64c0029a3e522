import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Imaging report',
  severity: 'warning',
  message: 'Medical imaging needs a written interpretation.',
  fix: 'Add the report; 26/TC if split.',
  item: '24',
  x12: 'PWK RR',
  denials: ['CO-16 M31', 'N240'],
  source: remarkCodes('CO-16 M31, N240'),
  judge(context) {
    const { draft } = context;
    const papers = context.records.papers;
    return papers && !papers.includes('imaging-report')
      ? linesWhere(draft, (line, i) =>
          /^(xray|ct|cbct|mri|panoramic|cephalogram|arthrogram|tomogram)/.test(context.medical.byCode(line.code)?.key ?? '')
            ? { field: `accepted.lines[${i}]` }
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
      changeLine(v, 0, { code: codeOf('mri-tmj') });
      v.records.papers = [];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('mri-tmj') });
      v.records.papers = ['imaging-report'];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('mri-tmj') });
    },
  },
];
