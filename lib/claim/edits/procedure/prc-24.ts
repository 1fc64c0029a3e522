import { cdtCode } from '@/lib/codes/cdt/cdt';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
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
      const needs = cdtCode(line.code)?.needs ?? [];
      const placed = line.teeth.length > 0 || line.areas.length > 0;
      const wants =
        key === 'unlisted-dentoalveolar' ||
        key.startsWith('alveolar-fracture-') ||
        needs.some((need) => need === 'arch' || need === 'area');
      const lacks =
        (wants && !placed) ||
        (needs.includes('tooth') && line.teeth.length === 0) ||
        (needs.includes('quadrant') && line.teeth.length === 0 && !line.areas.some((area) => /^[1-4]0$/.test(area)));
      return lacks ? { field: `accepted.lines[${i}]` } : null;
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
    title: 'a number that names no tooth needs none',
    expect: 'clear',
    change: (v) => {
      v.encounter.procedures = v.encounter.procedures.map((p) => ({ ...p, tooth: undefined }));
      const [first] = v.encounter.accepted?.lines ?? [];
      v.encounter.accepted = { ...v.encounter.accepted, lines: [{ ...first, system: 'CDT', code: 'D7880' }] };
    },
  },
  {
    title: 'an arch does not say the quadrant',
    expect: 'found',
    change: (v) => {
      v.encounter.procedures = v.encounter.procedures.map((p) => ({ ...p, tooth: undefined, area: '01' }));
      changeLine(v, 0, { system: 'CDT', code: 'D7310' });
    },
  },
  {
    title: 'the teeth say the quadrant',
    expect: 'clear',
    change: (v) => changeLine(v, 0, { system: 'CDT', code: 'D7311' }),
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
];
