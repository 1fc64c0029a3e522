import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changePlan, changeProvider } from '../sample-visit';
import { regulation } from '../sources';

export const edit: Edit = {
  title: 'Medicare status',
  severity: 'error',
  message: 'Dr. {doctor} is {status} with Medicare; this claim cannot be paid.',
  fix: 'Enrolled: bill. Opted out: private contract, no claim (except emergency/urgent). Not enrolled: enrol (855I; DMEPOS 855S for E0486) first.',
  item: '33',
  x12: '',
  denials: ['CO-B7', 'N761'],
  source: regulation(
    '42 CFR 405.400-405.455 (opt-out) and 424.505 (enrolment)',
    'https://www.ecfr.gov/current/title-42/chapter-IV/subchapter-B/part-405/subpart-D',
  ),
  judge(context) {
    const { draft } = context;
    const payer = draft.plan?.payerClass;
    return payer !== 'medicare' && payer !== 'medicare-advantage'
      ? []
      : linesWhere(draft, (line, i) => {
          const provider = context.practice?.providers?.find(({ id }) => id === line.rendering?.id);
          const status = provider?.medicare;
          return status === 'opted-out' || (status === 'none' && payer === 'medicare')
            ? {
                // An Advantage plan may pay a dentist who opted out for what Medicare itself does not cover.
                ...(payer === 'medicare-advantage' ? { severity: 'warning' as const } : {}),
                field: `accepted.lines[${i}].rendering`,
                values: { doctor: provider?.name?.last ?? '', status: status === 'none' ? 'not enrolled' : 'opted out' },
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
      changePlan(v, { payerClass: 'medicare' });
      changeProvider(v, { medicare: 'opted-out' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeProvider(v, { medicare: undefined });
    },
  },
];
