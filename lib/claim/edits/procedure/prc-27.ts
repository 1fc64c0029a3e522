import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Units and teeth agree',
  severity: 'warning',
  message: 'Line {n} names {t} teeth and says {u} units of a code that counts teeth.',
  fix: 'One line for each tooth, or as many units as teeth.',
  item: '24G',
  x12: '2400 SV104',
  denials: ['CO-16 M53', 'CO-151 N362'],
  source: remarkCodes('CO-16 M53, CO-151 N362'),

  judge({ draft, medical }) {
    return linesWhere(draft, (line, i) => {
      const perTooth = /^D7[12]\d\d$/.test(line.code) || medical.byCode(line.code)?.unit === 'tooth';
      return perTooth && line.teeth.length > 0 && line.units !== null && line.units !== line.teeth.length
        ? { field: `accepted.lines[${i}].units`, values: { n: i + 1, t: line.teeth.length, u: line.units } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'three units for one tooth are found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { system: 'CDT', code: 'D7240', units: 3 }),
  },
  {
    title: 'one unit for one tooth passes',
    expect: 'clear',
    change: (v) => changeLine(v, 0, { system: 'CDT', code: 'D7240', units: 1 }),
  },
  {
    title: 'without a tooth there is nothing to count',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { system: 'CDT', code: 'D7240', units: 3 });
      v.encounter.procedures = v.encounter.procedures.map((one) => ({ ...one, tooth: undefined }));
    },
  },
];
