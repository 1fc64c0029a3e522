import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, changePlan, codeOf } from '../sample-visit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'Medicare dental KX or GY',
  severity: 'error',
  message: 'Medicare denies dental lines without KX as statutorily excluded.',
  fix: 'KX: inextricably linked, physician coordination in chart, diagnosis present. GY: expected denial for other payer.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-96 N425', 'PR-96'],
  source: cited(
    'Utilizing Modifier KX for Medicare Dental Claims, a contractor on change request 13649',
    'from 2025-07-01 claims without KX may be denied as excluded',
    'https://www.cgsmedicare.com/partb/pubs/news/2024/07/cope158802.html',
    '2024-07-01',
  ),
  hard: true,
  judge({ draft, medical }) {
    return draft.plan?.payerClass === 'medicare'
      ? linesWhere(draft, (line, i) =>
          (/^D\d{4}$/.test(line.code) || medical.byCode(line.code)?.key === 'unlisted-dentoalveolar') &&
          line.date >= '2025-07-01' &&
          !line.modifiers.includes('KX') &&
          !line.modifiers.includes('GY')
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
      changeLine(v, 0, { system: 'CDT', code: 'D7240' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { system: 'CDT', code: 'D7240', modifiers: ['KX'] });
      changeLine(v, 1, { system: 'CDT', code: 'D7230', modifiers: ['GY'] });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.coverage = [];
    },
  },
  {
    title: 'an unlisted dental code is a dental service too',
    expect: 'found',
    change: (v) => changePlan(v, { payerClass: 'medicare' }),
  },
  {
    title: 'a medical service needs neither',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { code: codeOf('biopsy-vestibule') });
      changeLine(v, 1, { code: codeOf('biopsy-vestibule') });
    },
  },
];
