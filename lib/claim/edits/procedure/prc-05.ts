import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Listed code exists',
  severity: 'warning',
  message: 'A listed code may fit: {alt}.',
  fix: 'Use the listed code when it describes the work.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-189', 'N657'],
  source: remarkCodes('CO-189, N657'),
  judge(context) {
    const { draft } = context;
    const listedFor = (cdt: string) =>
      ({ D7971: 'operculectomy', D7286: 'biopsy-vestibule', D7962: 'frenotomy-tongue', D7961: 'frenectomy-lip' })[cdt] ?? '';
    return linesWhere(draft, (line, i) => {
      const alternative = listedFor(line.cdt);
      const code = alternative && context.medical.get(alternative);
      return code && context.medical.byCode(line.code)?.needsReport
        ? { field: `accepted.lines[${i}].code`, values: { alt: code.code } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.procedures = v.encounter.procedures.map((p) => ({ ...p, cdt: 'D7971' }));
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.procedures = [];
    },
  },
];
