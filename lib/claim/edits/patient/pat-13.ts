import type { Edit, EditCase } from '../edit';
import { changePlan } from '../sample-visit';
import { regulation } from '../sources';

export const edit: Edit = {
  title: 'MSP screening',
  severity: 'warning',
  message: 'No Medicare-secondary screening on file.',
  fix: 'Ask the MSP questions (work, auto, no-fault, VA).',
  item: '11',
  x12: 'SBR05/2320',
  denials: ['CO-22'],
  source: regulation('42 CFR 489.20(g): Medicare secondary payer questions'),
  judge(context) {
    const { draft } = context;
    const papers = context.records.papers;
    return draft.plan?.payerClass === 'medicare' && papers && !papers.includes('msp-screening')
      ? [{ field: `coverage[${draft.plan?.at ?? 0}]` }]
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      v.records.papers = [];
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
      v.records.papers = ['msp-screening'];
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changePlan(v, { payerClass: 'medicare' });
    },
  },
];
