import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Records expected',
  severity: 'warning',
  message: '{payer} usually asks for {docs} with {code}.',
  fix: 'Attach, or list in PWK with the control number.',
  item: '19',
  x12: 'PWK',
  denials: ['CO-252 N706', 'CO-16 M29', 'N729', 'CO-163'],
  source: remarkCodes('CO-252 N706, CO-16 M29, N729, CO-163'),
  judge(context) {
    const { draft } = context;
    const papers = context.records.papers;
    return papers && !papers.includes('op-note')
      ? linesWhere(draft, (line, i) =>
          context.medical.byCode(line.code)?.needsReport
            ? {
                field: `accepted.lines[${i}]`,
                values: { payer: draft.plan?.payerName ?? 'The payer', docs: 'the operative note', code: line.code },
              }
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
      Object.assign(v.records, { papers: [] });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      Object.assign(v.records, { papers: ['op-note'] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
