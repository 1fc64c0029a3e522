import type { Policy, PolicyCase } from '../../policy';
import { customary } from '../../sources';

export const policy: Policy = {
  title: 'Any other service',
  codes: /^D\d{4}$/,
  general: true,
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: customary,
  criteria: {
    id: 'generic',
    label: 'A diagnosis that the service treats',
    any: [
      { id: 'coded', label: 'Diagnosis for this service', diagnosis: /./ },
      {
        id: 'told',
        label: 'Diagnosis in the note',
        words: /\b(?:dx|diagnos[ei]s|assessment|impression|a):\s*\S[^\n]{3,60}|\b(?:dx|diagnos[ei]s)\b\s+\w+/i,
      },
    ],
    ask: {
      id: 'service-diagnosis',
      ask: 'Which diagnosis does this service treat?',
      why: 'A medical claim rests on its diagnosis.',
      severity: 'blocks',
    },
  },
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'a diagnosis is told',
    cdt: 'D7999',
    facts: [{ concept: 'torus' }],
    text: 'Dx: torus palatinus, ulcerated.',
    verdict: 'met',
  },
  { name: 'none', cdt: 'D7999', facts: [], verdict: 'cannot-tell' },
];
