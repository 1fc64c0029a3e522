import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { remarkCodes } from '../sources';

/** Oral appliances: local coverage determination L33611 names obstructive sleep apnea and nothing else. */
const ownLists = ['E0485', 'E0486', 'K1027'].map((code) => ({
  policy: 'the policy on oral appliances (L33611)',
  code,
  diagnoses: ['G4733'],
}));

export const edit: Edit = {
  title: 'Diagnosis supports procedure',
  severity: 'warning',
  message: 'None of the diagnoses of {code} is among those that {policy} lists.',
  fix: 'Look in the chart for a diagnosis that the policy lists; never change a diagnosis only to get paid.',
  item: '24E',
  x12: '2400 SV107',
  denials: ['CO-11', 'CO-50 N569', 'CO-167'],
  source: remarkCodes('CO-11, CO-50 N569, CO-167'),

  judge({ draft, records }) {
    const lists = [...ownLists, ...(records.supports ?? [])];
    return linesWhere(draft, (line, i) => {
      const list = lists.find(({ code }) => code === line.code);
      const pointed = line.pointers.map((p) => draft.diagnoses[p - 1] ?? '').filter(Boolean);
      return list && pointed.length > 0 && !pointed.some((dx) => list.diagnoses.some((begin) => dx.startsWith(begin)))
        ? { field: `accepted.lines[${i}].pointers`, values: { code: line.code, policy: list.policy } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a sleep appliance for a tooth is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { system: 'HCPCS', code: 'E0486' }),
  },
  {
    title: 'a code outside the list that the office keeps is found',
    expect: 'found',
    change: (v) => {
      v.records.supports = [{ policy: 'the plan', code: codeOf('unlisted-dentoalveolar'), diagnoses: ['S02'] }];
    },
  },
  {
    title: 'a sleep appliance for sleep apnea passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, diagnoses: ['G47.33'] };
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
      changeLine(v, 1, { pointers: [1] });
    },
  },
  { title: 'without a list nothing is said', expect: 'unknown', change: () => {} },
];
