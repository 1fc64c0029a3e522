import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { regulation } from '../sources';

export const edit: Edit = {
  title: 'Type of NPI',
  severity: 'warning',
  message: 'NPI type does not fit its place.',
  fix: 'Group in 33a (type 2), person in 24J (type 1). Sole owner may use one type 1 NPI in both.',
  item: '33a,24J',
  x12: 'NM102',
  denials: ['CO-16 N799'],
  source: regulation('45 CFR 162.406: individuals and organizations have their own NPI'),
  judge(context) {
    const { draft } = context;
    const types = context.records.npiTypes ?? {};
    const sole = draft.lines.every((line) => line.rendering?.npi === draft.billing.npi);
    const hits = linesWhere(draft, (line, i) =>
      line.rendering && types[line.rendering.npi] === 2 ? { field: `accepted.lines[${i}].rendering` } : null,
    );
    if (!sole && types[draft.billing.npi] === 1) hits.push({ field: 'practice.billing.npi' });
    return hits;
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.records.npiTypes = { '1999999984': 1, '1888888876': 2 };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.records.npiTypes = { '1999999984': 2, '1888888876': 1 };
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
