import type { MedicalCode } from '@/lib/codes/medical/medical-code';
import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Add-on without primary',
  severity: 'warning',
  message: '{code} is an add-on and needs {primary}.',
  fix: 'Add the primary or remove it.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-107 N122'],
  source: remarkCodes('CO-107 N122'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const code = context.medical.byCode(line.code);
      if (!code?.addOn) return null;
      // Of a code from a licensed file its main codes may not be known: then any code that stands alone will do.
      const carries = (other: MedicalCode | null) =>
        other !== null && (code.primary.length > 0 ? code.primary.includes(other.key) : !other.addOn);
      if (draft.lines.some((other) => carries(context.medical.byCode(other.code)))) return null;
      const numbers = code.primary.flatMap((key) => context.medical.get(key)?.code ?? []);
      return {
        field: `accepted.lines[${i}].code`,
        values: { code: line.code, primary: numbers.length > 0 ? numbers.join(' or ') : 'its main code' },
      };
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accepted = {
        ...v.encounter.accepted,
        lines: [{ ...v.encounter.accepted?.lines?.[0], system: 'CPT', code: codeOf('sedation-operator-more') }],
      };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accepted = {
        ...v.encounter.accepted,
        lines: [{ ...v.encounter.accepted?.lines?.[0], system: 'CPT', code: codeOf('sedation-operator-first') }],
      };
    },
  },
  {
    title: 'an add-on beside its main code, whose unit is another',
    expect: 'clear',
    change: (v) => {
      const line = v.encounter.accepted?.lines?.[0];
      v.encounter.accepted = {
        ...v.encounter.accepted,
        lines: [
          { ...line, system: 'CPT', code: codeOf('anesthesia-intraoral') },
          { ...line, system: 'CPT', code: codeOf('anesthesia-extreme-age') },
        ],
      };
    },
  },
  {
    title: 'an add-on beside the main code of another',
    expect: 'found',
    change: (v) => {
      const line = v.encounter.accepted?.lines?.[0];
      v.encounter.accepted = {
        ...v.encounter.accepted,
        lines: [
          { ...line, system: 'CPT', code: codeOf('sedation-other-first') },
          { ...line, system: 'CPT', code: codeOf('sedation-operator-more') },
        ],
      };
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
