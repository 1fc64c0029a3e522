import type { Policy, PolicyCase } from '../../policy';
import { appealImplant } from '../../sources';

export const policy: Policy = {
  title: 'Implants and grafts for them',
  codes: /^D60\d\d$|^D61\d\d$|^D795[0-3]$|^D7955$/,
  applies: {
    id: 'applies',
    label: 'Not the graft of a cleft',
    all: [
      { id: 'number', label: 'Implant or graft', procedure: /^D/ },
      { id: 'cleft-graft', label: 'Graft of a cleft', unless: { id: 'cleft', label: 'Cleft', fact: 'cleft' } },
    ],
  },
  effective: { from: '2019-01-01' },
  checked: '2026-11-24',
  source: appealImplant,
  criteria: {
    id: 'implant',
    label: 'A cause that plans except, function lost, and no adequate alternative',
    all: [
      {
        id: 'ground',
        label: 'A cause that plans except, or a denture or bridge that failed or cannot serve',
        any: [
          {
            id: 'cause',
            label: 'Loss by tumor, injury, congenital condition, or severe atrophy',
            fact: [
              'tumor',
              'malignant neoplasm',
              'jaw fracture',
              'avulsion',
              'motor vehicle collision',
              'cleft',
              'ectodermal dysplasia',
              'osteonecrosis of jaw',
              'osteoradionecrosis',
              'resection',
              'congenital anomaly',
              'alveolar cleft',
              'jaw atrophy',
              'alveolar ridge atrophy',
              'dental trauma',
            ],
            as: ['present', 'historical'],
            deniedIsOpen: true,
            words:
              /\b(?:(?:after|following|due to|s\/p) (?:the )?(?:trauma|accident|MVA|MVC|assault|resection|cancer|tumou?r)|ectodermal dysplasia|severe(?:ly)? (?:atroph\w*|resorb\w*))\b/i,
          },
          {
            id: 'alternative-failed',
            label: 'Denture or bridge tried and failed, or not possible',
            words:
              /\b(?:RPD|partials?|bridge|FPD|dentures?|flipper)\b[^.\n]{0,50}\b(?:fail\w*|not tolerat\w*|intoleran\w*|(?:can ?not|can't|could ?n[o']t|unable to|un-?able) (?:tolerate|wear|retain|use|be worn)|not (?:possible|feasible|an option|retentive|viable|indicated)|contraindicat\w*|unstable|broke\w*|gag\w*)|\b(?:failed|(?:can ?not|can't|could ?n[o']t|unable to) (?:tolerate|wear|retain|use)|intoleran\w* (?:of|to)|poor(?:ly)? (?:retention|retentive))\b[^.\n]{0,30}\b(?:RPD|partials?|bridge|FPD|dentures?|flipper)\b/i,
          },
        ],
        ask: {
          id: 'tooth-loss-cause',
          ask: 'Record why the tooth or the bone was lost or is missing, and which other replacements were tried or considered, with what result.',
          why: 'Most plans leave implants out except after tumor, injury or with a congenital condition; appeals turned on whether something else would serve.',
          severity: 'blocks',
        },
      },
      {
        id: 'function',
        label: 'Function lost, documented',
        fact: [
          'functional limitation',
          'difficulty chewing',
          'difficulty eating',
          'speech disorder',
          'malnutrition',
          'weight loss',
          'functional impairment',
          'dysphagia',
        ],
        deniedIsOpen: true,
        words:
          /\b(?:(?:cannot|can't|unable to|difficulty|trouble|hard to)\b[^.\n]{0,20}\b(?:chew\w*|eat\w*|speak\w*|swallow\w*)|weight loss|malnutrition|soft diet)\b/i,
        ask: {
          id: 'function-loss',
          ask: 'Record what function is lost (chewing, speech, nutrition), or that none is.',
          why: 'Function decided the appeals that were won.',
          severity: 'blocks',
        },
      },
      {
        id: 'alternative',
        label: 'A denture or bridge that would serve is left aside',
        source: appealImplant,
        unless: {
          id: 'alternative-declined',
          label: 'Alternative available and declined',
          words:
            /\b(?:RPD|partial|bridge|FPD|denture|alternativ\w*)\b(?:(?!\b(?:not|no|never|fail\w*|can ?not|can't|could ?n[o']t|unable|contraindicat\w*)\b)[^.\n]){0,50}\b(?:declin\w*|refus\w*|discussed|offered|possible|feasible|available|option)\b|\b(?:declin\w*|refus\w*|does ?n[o']t want|prefers? implants?)\b[^.\n]{0,40}\b(?:RPD|partial|bridge|FPD|denture)\b/i,
        },
      },
    ],
  },
  documentation: ['image'],
  attachments: ['radiograph'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'after resection of a tumor, cannot chew',
    cdt: 'D6010',
    facts: [{ concept: 'resection', assertion: 'historical' }, { concept: 'difficulty chewing' }],
    verdict: 'met',
  },
  {
    name: 'a bridge was declined',
    cdt: 'D6010',
    facts: [{ concept: 'tooth agenesis' }],
    text: 'RPD or bridge discussed and declined.',
    verdict: 'not-met',
  },
  {
    name: 'a partial denture failed, an appeal won',
    cdt: 'D6010',
    facts: [{ concept: 'difficulty chewing' }],
    text: 'Tried RPD for two years, could not tolerate partial due to gag reflex; bridge not possible, no distal abutment.',
    verdict: 'met',
  },
  { name: 'no cause told', cdt: 'D6010', facts: [{ concept: 'difficulty chewing' }], verdict: 'cannot-tell' },
];
