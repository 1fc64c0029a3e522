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
    return linesWhere(draft, (line, i) =>
      context.medical.byCode(line.code)?.addOn &&
      !draft.lines.some(
        (other) =>
          other !== line &&
          !context.medical.byCode(other.code)?.addOn &&
          context.medical.byCode(other.code)?.unit === context.medical.byCode(line.code)?.unit,
      )
        ? { field: `accepted.lines[${i}].code`, values: { code: line.code, primary: 'its main code' } }
        : null,
    );
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
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { code: '99999' });
    },
  },
];
