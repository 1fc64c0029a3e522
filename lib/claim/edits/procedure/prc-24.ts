import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Tooth or area missing',
  severity: 'warning',
  message: 'Add tooth number or oral-cavity area.',
  fix: 'Shaded line: JP8 or JO10; 837P: line note/description (TOO exists only in 837D).',
  item: '24 shaded',
  x12: 'NTE/SV101-7',
  denials: ['CO-16 N37', 'N39', 'N346'],
  source: remarkCodes('CO-16 N37, N39, N346'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const key = context.medical.byCode(line.code)?.key ?? '';
      const wants = key === 'unlisted-dentoalveolar' || /^alveolar-fracture-/.test(key) || /^D[3-7]\d{3}$/.test(line.code);
      return wants && line.teeth.length === 0 && line.areas.length === 0 ? { field: `accepted.lines[${i}]` } : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.procedures = v.encounter.procedures.map((p) => ({ ...p, tooth: undefined }));
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
];
