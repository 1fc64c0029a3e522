import type { Policy, PolicyCase } from '../../policy';
import { aetnaDental, qualChoice } from '../../sources';

export const policy: Policy = {
  title: 'Removal of impacted teeth',
  codes: /^D72(20|30|40|41|51|80)$/,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: aetnaDental,
  criteria: {
    id: 'impacted',
    label: 'Impaction shown by an image, with symptoms or disease; plans differ',
    all: [
      {
        id: 'positions',
        label: 'What payers’ own policies say, side by side',
        all: [
          {
            id: 'qualchoice',
            label: 'QualChoice BI207: never under a medical plan, whatever the cause',
            source: qualChoice,
            position: { payer: /qual ?choice/i, says: 'excluded' },
          },
          {
            id: 'aetna',
            label: 'Aetna CPB 0082: bone-impacted teeth under some plans',
            position: { payer: /aetna/i, says: 'covered' },
          },
        ],
      },
      {
        id: 'impaction',
        label: 'Impaction described, with the image',
        fact: ['impacted tooth', 'bony impaction', 'ectopic eruption', 'supernumerary tooth'],
        deniedIsOpen: true,
        words: /\b(?:impact\w*|(?:partial|full|complete|soft tissue) ?-?bony|unerupted|mesioangular|distoangular|horizontal)\b/i,
        ask: {
          id: 'impaction-image',
          ask: 'Record the depth and position of each impacted tooth and the image that shows it.',
          why: 'Depth of the impaction is read from the image.',
          severity: 'blocks',
        },
      },
      {
        id: 'reason',
        label: 'Symptoms or disease of the tooth or beside it',
        fact: [
          'pericoronitis',
          'infection',
          'abscess',
          'cyst',
          'tumor',
          'root resorption',
          'bone loss',
          'caries',
          'pain',
          'swelling',
          'trismus',
          'flare-up',
          'purulence',
          'radiolucency',
          'crowding',
          'probing depth',
        ],
        as: ['present', 'historical'],
        deniedIsOpen: true,
        words:
          /\b(?:pain\w*|hurt\w*|swell\w*|swollen|flar\w*|pericoronitis|infect\w*|resorption|decay|caries|carious|cyst\w*|bone loss|food (?:trap|impaction)|sore|tender\w*|symptom(?:s|atic)|orthodontic)\b/i,
        ask: {
          id: 'impaction-reason',
          ask: 'Record the symptoms, the disease found, or the other reason for removing the tooth now.',
          why: 'A symptom-free tooth is judged otherwise than a diseased one.',
          severity: 'blocks',
        },
      },
    ],
  },
  attachments: ['radiograph'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'bony impaction with pericoronitis',
    cdt: 'D7230',
    facts: [{ concept: 'partial bony impaction' }, { concept: 'pericoronitis' }],
    verdict: 'met',
  },
  { name: 'no reason told', cdt: 'D7240', facts: [{ concept: 'full bony impaction' }], verdict: 'cannot-tell' },
  {
    name: 'a payer that never takes it',
    encounter: { coverage: [{ kind: 'medical', order: 1, payerName: 'QualChoice', payerClass: 'commercial' }] },
    cdt: 'D7230',
    facts: [{ concept: 'partial bony impaction' }, { concept: 'pericoronitis' }],
    verdict: 'not-met',
  },
];
