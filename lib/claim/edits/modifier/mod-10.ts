import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'KX needs coordination record',
  severity: 'error',
  message: 'KX states that coordination with the physician is in the chart.',
  fix: 'Add the referral form and the linked procedure (valve, transplant, head-neck cancer, chemo, CAR-T, dialysis ESRD ...).',
  item: '24D',
  x12: 'SV101',
  denials: [],
  source: cited(
    'Utilizing Modifier KX for Medicare Dental Claims, a contractor on change request 13649',
    'KX says that care was coordinated and that the record shows it',
    'https://www.cgsmedicare.com/partb/pubs/news/2024/07/cope158802.html',
    '2024-07-01',
  ),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) =>
      line.modifiers.includes('KX') &&
      /^D\d{4}$/.test(line.code) &&
      !draft.referring &&
      !context.encounter.notes.some(({ kind }) => kind === 'letter' || kind === 'consult') &&
      context.encounter.notes.length === 0
        ? { field: `accepted.lines[${i}].modifiers` }
        : null,
    );
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { system: 'CDT', code: 'D7240', modifiers: ['KX'] });
      v.encounter.referring = undefined;
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { system: 'CDT', code: 'D7240', modifiers: ['KX'] });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
