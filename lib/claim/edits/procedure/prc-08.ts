import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { contractor } from '../sources';

export const edit: Edit = {
  title: 'MUE',
  severity: 'warning',
  message: '{u} units of {code}; CMS limit is {n}.',
  fix: 'Check the count; MAI 3 can be appealed with notes.',
  item: '24G',
  x12: 'SV104',
  denials: ['CO-151 N362', 'CO-222'],
  source: contractor('NCCI Policy Manual for Medicare, chapter I', 'medically unlikely edits and their adjudication indicators'),
  judge(context) {
    const { draft } = context;
    const limits = context.records.ncci?.sources?.limits;
    return linesWhere(draft, (line, i) => {
      const most = context.records.ncci?.mostUnits(line.code, line.date);
      const units =
        most?.indicator === 1
          ? (line.units ?? 0)
          : draft.lines
              .filter((other) => other.code === line.code && other.date === line.date)
              .reduce((sum, other) => sum + (other.units ?? 0), 0);
      return most && units > most.units
        ? {
            field: `accepted.lines[${i}].units`,
            values: { u: units, code: line.code, n: most.units },
            ...(limits ? { source: limits } : {}),
          }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.records.ncci = { pair: () => null, mostUnits: () => ({ units: 1, indicator: 2 }) };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.records.ncci = { pair: () => null, mostUnits: () => ({ units: 9, indicator: 2 }) };
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
