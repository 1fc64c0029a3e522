import type { Policy, PolicyCase } from '../../policy';
import { aetnaDental } from '../../sources';

export const policy: Policy = {
  title: 'Odontogenic infection: drainage and urgent care',
  codes: /^D75[12][01]$|^D7971$|^D9110$/,
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: aetnaDental,
  criteria: {
    id: 'infection',
    label: 'An infection found on examination',
    all: [
      {
        id: 'infection-found',
        label: 'Abscess, cellulitis, pericoronitis or another infection',
        any: [
          {
            id: 'named',
            label: 'Named infection',
            fact: [
              'infection',
              'abscess',
              'pericoronitis',
              'operculum',
              'purulence',
              'fluctuance',
              'alveolar osteitis',
              'osteomyelitis',
              'sinus tract',
            ],
            deniedIsOpen: true,
            words: /\b(?:abscess\w*|cellulitis|pericoronitis|infect\w*|pus|purulen\w*|fluctuan\w*|osteomyelitis|ludwig\w*)\b/i,
          },
          { id: 'coded', label: 'Coded infection', diagnosis: /^K0(4\.[67]|5\.[23])|^K12\.2|^L0[23]|^K10\.2|^M27/ },
        ],
        ask: {
          id: 'infection-diagnosis',
          ask: 'Record the infection found: site, size, fluctuance or pus, and its source.',
          why: 'The diagnosis decides the code.',
          severity: 'blocks',
        },
      },
      {
        id: 'signs',
        label: 'Signs noted: fever, swelling, opening, airway',
        shown: {
          id: 'systemic-signs',
          label: 'Temperature, swelling, opening or airway, present or absent',
          fact: [
            'fever',
            'temperature',
            'trismus',
            'MIO',
            'airway patent',
            'airway compromise',
            'swelling',
            'cellulitis',
            'malaise',
          ],
          as: ['present', 'absent'],
          words: /\b(?:a?febrile|fever\w*|T ?\d{2}|temp\w*|swell\w*|swollen|airway|trismus|MIO|LAD)\b/i,
          ask: {
            id: 'systemic-signs',
            ask: 'Record the signs of spread, present or absent: temperature, swelling, opening in mm, swallowing, airway.',
            why: 'They show how urgent the care was.',
            severity: 'weakens',
          },
        },
      },
    ],
  },
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'abscess drained',
    cdt: 'D7510',
    facts: [{ concept: 'vestibular abscess' }, { concept: 'fluctuance' }],
    verdict: 'met',
  },
  { name: 'no infection in the note', cdt: 'D7510', facts: [{ concept: 'swelling' }], verdict: 'cannot-tell' },
];
