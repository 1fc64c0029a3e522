import type { Policy, PolicyCase } from '../../policy';
import { aetnaDental, appealErosion } from '../../sources';

const condition = [
  'diabetes mellitus',
  'gastroesophageal reflux disease',
  'eating disorder',
  'xerostomia',
  'sjogren syndrome',
  'ischemic heart disease',
  'pregnancy',
  'rheumatoid arthritis',
  'HIV infection',
  'immunosuppression',
  'substance use',
];

export const policy: Policy = {
  title: 'Care of teeth and gums with a systemic disease',
  codes: /^D(2[3-9]\d\d|6[2-7]\d\d|43(4[12]|55))$/,
  applies: {
    id: 'applies',
    label: 'A systemic disease that the chart ties to the teeth, or treatment of the gums beside one',
    any: [
      {
        id: 'gum-treatment',
        label: 'Periodontal treatment beside a systemic disease',
        all: [
          { id: 'periodontal', label: 'Periodontal treatment', procedure: /^D4/ },
          { id: 'disease', label: 'Systemic disease', fact: condition },
        ],
      },
      {
        id: 'tied',
        label: 'Restoration that the chart ties to reflux, an eating disorder, dry mouth or a drug',
        all: [
          { id: 'restoration', label: 'Restoration', procedure: /^D[26]/ },
          {
            id: 'cause',
            label: 'Cause',
            fact: ['gastroesophageal reflux disease', 'eating disorder', 'sjogren syndrome', 'xerostomia', 'substance use'],
          },
        ],
      },
    ],
  },
  effective: { from: '2020-06-01' },
  checked: '2026-11-24',
  source: aetnaDental,
  criteria: {
    id: 'systemic',
    label: 'Medical rather than routine dental care',
    all: [
      {
        id: 'restoration-excluded',
        label: 'Restoring teeth stays dental, whatever wore them down',
        source: appealErosion,
        unless: { id: 'restorative', label: 'Restoration of teeth', procedure: /^D[26]/ },
      },
      {
        id: 'infection',
        label: 'Infection of the mouth or jaw that endangers the patient, not routine periodontal care',
        fact: ['abscess', 'cellulitis', 'facial space infection', 'osteomyelitis', 'sepsis'],
        deniedIsOpen: true,
      },
      {
        id: 'linked-by-physician',
        label: 'The physician asked for the treatment and says why',
        fact: ['physician letter', 'coordination of care'],
        deniedIsOpen: true,
      },
    ],
  },
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'abscess in a diabetic, with the physician',
    cdt: 'D4341',
    facts: [{ concept: 'type 2 diabetes mellitus' }, { concept: 'abscess' }, { concept: 'physician letter' }],
    verdict: 'met',
  },
  { name: 'crowns for reflux', cdt: 'D2740', facts: [{ concept: 'gastroesophageal reflux disease' }], verdict: 'not-met' },
  {
    name: 'scaling beside diabetes',
    cdt: 'D4341',
    facts: [{ concept: 'type 2 diabetes mellitus' }, { concept: 'periodontitis' }],
    verdict: 'cannot-tell',
  },
];
