import type { Policy, PolicyCase } from '../../policy';
import { anthemTmj, bcbsTmj, conservativeTmj } from '../../sources';

const joint = [
  'temporomandibular joint disorder',
  'masticatory muscle disorder',
  'jaw dislocation',
  'jaw subluxation',
  'temporomandibular joint ankylosis',
];

export const policy: Policy = {
  title: 'Temporomandibular joint disorders (TMJ, TMD)',
  codes: /^D78\d\d$|^D032[0-2]$/,
  asksOnly: true,
  effective: { from: '2024-01-03' },
  checked: '2026-11-24',
  source: anthemTmj,
  criteria: {
    id: 'tmj',
    label: 'A diagnosed disorder, its findings, and simpler care first',
    all: [
      {
        id: 'diagnosis',
        label: 'Diagnosis of joint, disc or muscle',
        any: [
          { id: 'disorder', label: 'Named disorder', fact: joint, deniedIsOpen: true },
          { id: 'coded', label: 'Coded disorder', diagnosis: /^M26\.6|^S03\.0|^M79\.1/ },
        ],
        ask: {
          id: 'tmj-diagnosis',
          ask: 'Which diagnosis of the jaw joint, its disc or the chewing muscles does the examination support, and on which side?',
          why: 'Joint, disc and muscle have different codes.',
          severity: 'blocks',
        },
      },
      {
        id: 'findings',
        label: 'Symptoms or findings: pain, locking, sounds or range of motion',
        fact: [
          'jaw pain',
          'facial pain',
          'pain',
          'joint tenderness',
          'joint click',
          'joint crepitus',
          'jaw locking',
          'closed lock',
          'open lock',
          'trismus',
          'MIO',
          'jaw deviation',
          'jaw dislocation',
        ],
        deniedIsOpen: true,
        words: /\b(?:ROM|MIO|opening)\b[^.\n]{0,20}\d{2}|\b(?:click\w*|crepit\w*|lock\w*|tender\w*|pain\w*|dislocat\w*)\b/i,
        ask: {
          id: 'tmj-findings',
          ask: 'Record the findings of the joint examination: pain, range of opening in mm, deviation, locking, joint sounds.',
          why: 'They support the diagnosis.',
          severity: 'blocks',
        },
      },
      {
        id: 'conservative',
        label: 'Simpler care tried first (medication, diet, heat, therapy), with its result',
        source: conservativeTmj,
        any: [
          {
            id: 'acute',
            label: 'Acute dislocation, fracture or tumor needs none',
            fact: ['jaw dislocation', 'jaw fracture', 'tumor', 'open lock'],
            deniedIsOpen: true,
          },
          {
            id: 'tried',
            label: 'Conservative care in the chart',
            fact: [
              'soft diet',
              'moist heat',
              'ice pack',
              'physical therapy',
              'jaw exercises',
              'behavioral therapy',
              'behavior modification',
              'acupuncture',
              'massage',
              'chiropractic',
              'TENS',
              'low-level laser therapy',
              'therapeutic ultrasound',
              'manual therapy',
              'analgesics',
              'nsaid',
              'muscle relaxant',
              'night guard',
            ],
            as: ['present', 'historical'],
            notIn: ['plan'],
            deniedIsOpen: true,
            words:
              /\bconservative (?:tx|treatment|care|therapy|measures|mgmt|management)\b|\b(?:NSAIDs?|ibuprofen|naproxen|meloxicam|cyclobenzaprine|physical therapy|PT|soft (?:diet|food)|moist heat|night ?guard|splint|exercises)\b[^.\n]{0,60}\b(?:failed|(?:w\/o|without|no|little|minimal|partial|temporary) (?:\w+ )?(?:relief|improvement|benefit|response)|did ?n[o']t help|helped|x ?\d+ ?(?:wks?|weeks?|mos?|months?|visits?))|\b(?:failed|tried|trial of)\b[^.\n]{0,40}\b(?:NSAIDs?|ibuprofen|naproxen|splint|guard|PT|physical therapy|diet|heat|medication)\b/i,
          },
        ],
        ask: {
          id: 'conservative-care',
          ask: 'Record the conservative care tried before (what, how long, with what result), or that none was tried and why.',
          why: 'Policies ask for simpler care first.',
          severity: 'blocks',
        },
      },
      {
        id: 'investigational',
        label: 'Tests that BCBS VT and BCBSMA call investigational carry no weight there',
        source: bcbsTmj,
        shown: {
          id: 'no-investigational',
          label: 'None of them is relied on',
          unless: {
            id: 'investigational-test',
            label: 'Electromyography, kinesiography, thermography, neuromuscular or vibration analysis, ultrasound of the joint',
            words:
              /\b(?:EMG|electromyogra\w*|kinesiogra\w*|thermogra\w*|neuromuscular (?:junction )?test\w*|joint vibration|JVA|sonogra\w*|transcranial (?:x-?ray|film|radiograph)\w*)\b/i,
          },
        },
      },
      {
        id: 'anthem-number',
        label: 'Numbers that payers take',
        shown: {
          id: 'anthem',
          label: 'Anthem CG-SURG-09: the dental number of the appliance itself is taken',
          position: { payer: /anthem/i, says: 'covered' },
        },
      },
      {
        id: 'joint-image',
        label: 'Image of the joint, where surgery is planned',
        source: bcbsTmj,
        shown: {
          id: 'accepted-image',
          label: 'Image of the joint, where surgery is planned',
          fact: ['MRI', 'CT scan', 'CBCT', 'arthrogram', 'radiograph', 'panoramic radiograph', 'magnetic resonance imaging'],
          words: /\b(?:MRI|CBCT|CT|tomogra\w*|arthrogra\w*|pan\w*|x-?rays?)\b/i,
        },
      },
    ],
  },
  documentation: ['onset'],
  attachments: ['image-report'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'disc displacement after conservative care',
    cdt: 'D7880',
    facts: [{ concept: 'disc displacement with reduction' }, { concept: 'joint click' }, { concept: 'physical therapy' }],
    verdict: 'met',
  },
  {
    name: 'nothing tried is told',
    cdt: 'D7880',
    facts: [{ concept: 'articular disc disorder' }, { concept: 'joint click' }],
    verdict: 'cannot-tell',
  },
  { name: 'an acute dislocation', cdt: 'D7820', facts: [{ concept: 'jaw dislocation' }], verdict: 'met' },
  { name: 'no diagnosis', cdt: 'D7880', facts: [{ concept: 'bruxism' }], verdict: 'cannot-tell' },
];
