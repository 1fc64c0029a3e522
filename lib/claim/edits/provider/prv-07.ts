import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine, changePlan, changeProvider } from '../sample-visit';
import { cited } from '../sources';

export const edit: Edit = {
  title: 'DMEPOS supplier',
  severity: 'error',
  message: 'Oral appliances go to the DME MAC and need DMEPOS supplier enrolment.',
  fix: 'Enrol with CMS-855S, or do not bill Medicare.',
  item: '33',
  x12: '2010AA',
  denials: ['CO-B7', 'CO-109'],
  source: cited(
    'Enrollment, a DME contractor on 42 CFR 424.57',
    'who bills a device enrols as a supplier with form CMS-855S',
    'https://med.noridianmedicare.com/web/jddme/topics/enrollment',
    '2026-11-26',
  ),
  judge(context) {
    const { draft } = context;
    return draft.plan?.payerClass !== 'medicare'
      ? []
      : linesWhere(draft, (line, i) => {
          const provider = context.practice?.providers?.find(({ id }) => id === line.rendering?.id);
          return /^(E0485|E0486|K1027)$/.test(line.code) && provider?.dmepos === false ? { field: `accepted.lines[${i}]` } : null;
        });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
      changeProvider(v, { dmepos: false });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
      changeProvider(v, { dmepos: true });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
    },
  },
];
