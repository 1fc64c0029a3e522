import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { custom } from '../sources';

export const edit: Edit = {
  title: 'Fee consistency',
  severity: 'warning',
  message: 'Fee {a} to medical, {b} to dental for the same service.',
  fix: 'Charge the same fee to everyone.',
  item: '24F',
  x12: 'SV102',
  denials: [],
  source: custom('one fee for one service, whoever pays'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const fees = context.records.fees;
      const dental = fees?.[line.cdt];
      return dental !== undefined && line.charge !== null && line.charge !== dental
        ? { field: `accepted.lines[${i}].charge`, values: { a: (line.charge / 100).toFixed(2), b: (dental / 100).toFixed(2) } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      Object.assign(v.records, { fees: { D7240: 30000, D7230: 46550 } });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      Object.assign(v.records, { fees: { D7240: 54000, D7230: 46550 } });
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
