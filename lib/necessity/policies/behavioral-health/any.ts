import type { Policy, PolicyCase } from '../../policy';
import { customary } from '../../sources';

export const policy: Policy = {
  title: 'Behavioral health and substance use: counseling and care in recovery',
  codes: /^D132[01]$|^D9920$|^D1330$/,
  applies: {
    id: 'applies',
    label: 'Substance use or a psychiatric condition in the chart',
    fact: [
      'substance use',
      'tobacco use',
      'alcohol use',
      'opioid use',
      'anxiety',
      'depression',
      'eating disorder',
      'recovery from substance use',
      'tobacco counseling',
      'bipolar disorder',
      'schizophrenia',
      'post-traumatic stress disorder',
    ],
    as: ['present', 'historical'],
  },
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: customary,
  criteria: {
    id: 'behavioral',
    label: 'A documented condition, and counseling with its time',
    all: [
      {
        id: 'condition',
        label: 'Use or dependence, or a psychiatric diagnosis, documented now',
        fact: [
          'tobacco use',
          'substance use',
          'alcohol use',
          'opioid use',
          'anxiety',
          'depression',
          'eating disorder',
          'bipolar disorder',
          'schizophrenia',
          'post-traumatic stress disorder',
          'recovery from substance use',
        ],
        deniedIsOpen: true,
      },
      {
        id: 'content',
        label: 'What was counseled, and for how long',
        any: [
          { id: 'minutes', label: 'Minutes', fact: ['counseling time', 'time spent'] },
          { id: 'minutes-words', label: 'Minutes in the note', words: /\b\d{1,2} ?(?:min|minutes)\b/i },
        ],
        ask: {
          id: 'counseling-minutes',
          ask: 'Record the minutes and the content of the counseling.',
          why: 'The code depends on time.',
          severity: 'blocks',
        },
      },
    ],
  },
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'smoker counseled for 8 minutes',
    cdt: 'D1320',
    facts: [{ concept: 'smoking' }],
    text: 'Counseled 8 min on quitting.',
    verdict: 'met',
  },
  { name: 'no time', cdt: 'D1320', facts: [{ concept: 'smoking' }], verdict: 'cannot-tell' },
];
