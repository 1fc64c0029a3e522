import type { Policy, PolicyCase } from '../../policy';
import { customary } from '../../sources';

export const policy: Policy = {
  title: 'Facial pain and neuropathy',
  codes: /^D(9130|9210|9211|9212|961[0-3]|7899|7852)$/,
  applies: {
    id: 'applies',
    label: 'Facial pain, neuralgia or nerve injury in the chart',
    fact: [
      'facial pain',
      'neuralgia',
      'trigeminal neuralgia',
      'atypical facial pain',
      'trigeminal nerve injury',
      'myofascial pain',
      'trigger points',
      'migraine',
      'dystonia',
      'paresthesia',
      'burning mouth syndrome',
    ],
  },
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: customary,
  criteria: {
    id: 'facial-pain',
    label: 'A pain diagnosis, and earlier care with its result',
    all: [
      {
        id: 'diagnosis',
        label: 'Diagnosis',
        fact: [
          'neuralgia',
          'trigeminal neuralgia',
          'atypical facial pain',
          'trigeminal nerve injury',
          'masticatory muscle disorder',
          'migraine',
          'dystonia',
          'facial pain',
          'burning mouth syndrome',
          'paresthesia',
        ],
        deniedIsOpen: true,
      },
      {
        id: 'earlier',
        label: 'Earlier care and its result',
        fact: [
          'conservative treatment',
          'nsaid',
          'carbamazepine',
          'gabapentin',
          'muscle relaxant',
          'nerve block',
          'antidepressant',
        ],
        as: ['present', 'historical'],
        deniedIsOpen: true,
        words:
          /\b(?:failed|tried|carbamazepine|gabapentin|nortriptyline|amitriptyline|NSAIDs?|ibuprofen|physical therapy|splint)\b/i,
        ask: {
          id: 'conservative-care',
          ask: 'Record the earlier treatment of the pain (what, how long, with what result), or that there was none.',
          why: 'Simpler care comes first in most policies.',
          severity: 'blocks',
        },
      },
    ],
  },
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'neuralgia under carbamazepine',
    cdt: 'D9210',
    facts: [{ concept: 'trigeminal neuralgia' }, { concept: 'carbamazepine' }],
    verdict: 'met',
  },
  { name: 'nothing tried is told', cdt: 'D9210', facts: [{ concept: 'trigeminal neuralgia' }], verdict: 'cannot-tell' },
];
