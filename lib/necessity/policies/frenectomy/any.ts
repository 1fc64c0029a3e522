import type { Policy, PolicyCase } from '../../policy';
import { customary } from '../../sources';

export const policy: Policy = {
  title: 'Release of a frenum (tongue-tie, lip-tie)',
  codes: /^D796[0-3]$/,
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: customary,
  criteria: {
    id: 'frenum',
    label: 'A restricted frenum with function impaired',
    all: [
      {
        id: 'diagnosis',
        label: 'Tongue-tie, lip-tie or high attachment',
        any: [
          {
            id: 'named',
            label: 'Named',
            fact: [
              'ankyloglossia',
              'lip tie',
              'high frenum attachment',
              'labial frenum attachment',
              'anterior frenulum attachment',
            ],
            deniedIsOpen: true,
            words: /\b(?:ankyloglossia|tongue[- ]?tie\w*|lip[- ]?tie\w*|tight (?:lingual |labial )?fren\w*|frenulum|frenum)\b/i,
          },
          { id: 'coded', label: 'Coded', diagnosis: /^Q38/ },
        ],
        ask: {
          id: 'frenum-diagnosis',
          ask: 'Record which frenum is restricted and how the restriction was found.',
          why: 'Tongue and lip have different codes.',
          severity: 'blocks',
        },
      },
      {
        id: 'function',
        label: 'Function impaired: feeding, speech, hygiene or gum recession',
        fact: [
          'feeding difficulty',
          'breastfeeding difficulty',
          'speech disorder',
          'functional limitation',
          'gingival recession',
          'HATLFF',
          'LATCH score',
          'poor weight gain',
          'diastema',
        ],
        deniedIsOpen: true,
        words:
          /\b(?:latch\w*|breast-?feed\w*|nurs(?:e|ing)|feed(?:s|ing)?|bottle|weight gain|wt gain|speech|articulat\w*|lisp|SLP|recession|diastema|elevat\w*|protru\w*)\b(?! ?(?:is|was|are|dev\w*|skills?)?:? ?(?:normal|wnl|good|fine|well|clear|intact|on track|age[- ]?appropriate|not affected|unaffected|no (?:concern|issue|problem)))/i,
        ask: {
          id: 'frenum-function',
          ask: 'Record what function is affected (feeding, speech, gum), with the assessment, or that none is.',
          why: 'Function makes the difference in review.',
          severity: 'blocks',
        },
      },
    ],
  },
  attachments: ['feeding-report'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'feeding problem',
    cdt: 'D7962',
    facts: [{ concept: 'ankyloglossia' }, { concept: 'breastfeeding difficulty' }],
    verdict: 'met',
  },
  { name: 'function not told', cdt: 'D7962', facts: [{ concept: 'ankyloglossia' }], verdict: 'cannot-tell' },
];
