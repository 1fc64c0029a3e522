import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { contractor } from '../sources';

export const edit: Edit = {
  title: 'E/M with procedure',
  severity: 'warning',
  message: 'E/M on {dos} with {code} has no modifier 25.',
  fix: 'Add 25 only if a significant separate evaluation is documented.',
  item: '24D',
  x12: 'SV101-3',
  denials: ['CO-97 N19'],
  source: contractor('NCCI Policy Manual for Medicare, chapter I', 'modifier 25'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const key = context.medical.byCode(line.code)?.key ?? '';
      const visit = key.startsWith('visit-');
      const surgery = draft.lines.find(
        (other) =>
          other !== line &&
          other.date === line.date &&
          !(context.medical.byCode(other.code)?.key ?? '').startsWith('visit-') &&
          context.medical.byCode(other.code)?.globalDays !== null &&
          context.medical.byCode(other.code),
      );
      return visit && surgery && !line.modifiers.some((m) => m === '25' || m === '57')
        ? { field: `accepted.lines[${i}].modifiers`, values: { dos: line.date, code: surgery.code } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('visit-new-low') });
      changeLine(v, 1, { code: codeOf('drain-dentoalveolar') });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changeLine(v, 0, { code: codeOf('visit-new-low'), modifiers: ['25'] });
      changeLine(v, 1, { code: codeOf('drain-dentoalveolar') });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { code: '99999' });
    },
  },
];
