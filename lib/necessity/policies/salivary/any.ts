import type { Policy, PolicyCase } from '../../policy';
import { customary } from '../../sources';

export const policy: Policy = {
  title: 'Salivary gland disease',
  codes: /^D798[0-3]$/,
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: customary,
  criteria: {
    id: 'salivary',
    label: 'A disease of the gland with its findings',
    all: [
      {
        id: 'disease',
        label: 'Stone, inflammation, cyst, fistula or tumor of a gland',
        any: [
          {
            id: 'named',
            label: 'Named',
            fact: [
              'sialolithiasis',
              'sialadenitis',
              'salivary fistula',
              'ranula',
              'mucocele',
              'tumor',
              'pleomorphic adenoma',
              'sjogren syndrome',
            ],
            deniedIsOpen: true,
            words: /\b(?:sialolith\w*|stone|calcul\w*|sialadenitis|ranula|mucocele|salivary)\b/i,
          },
          { id: 'coded', label: 'Coded', diagnosis: /^K11|^D11|^C0[78]/ },
        ],
        ask: {
          id: 'gland-disease',
          ask: 'Record which gland is diseased and what was found (stone, infection, cyst), with its size.',
          why: 'Gland and place choose the code.',
          severity: 'blocks',
        },
      },
    ],
  },
  documentation: ['symptoms', 'image'],
};

export const cases: readonly PolicyCase[] = [
  { name: 'a stone', cdt: 'D7980', facts: [{ concept: 'sialolith' }], verdict: 'met' },
  { name: 'nothing told', cdt: 'D7980', facts: [{ concept: 'swelling' }], verdict: 'cannot-tell' },
];
