import type { Policy, PolicyCase } from '../../policy';
import { appealAnesthesia, stateAnesthesia } from '../../sources';

export const policy: Policy = {
  title: 'General anesthesia, deep sedation or facility for dental care',
  codes: /^D92(22|23|24|25|39|43)$|^D9420$/,
  asksOnly: true,
  effective: { from: '2022-10-01' },
  checked: '2026-11-24',
  source: stateAnesthesia,
  criteria: {
    id: 'anesthesia',
    label: 'A reason why care in the chair with less is not possible or not safe',
    all: [
      {
        id: 'reason',
        label: 'Young child, disability, medical condition, failed lesser technique, or the extent of surgery',
        any: [
          { id: 'young-child', label: 'Under 5 years on the date of service', age: { below: 5 } },
          { id: 'statute', label: 'Age within the statute of the patient’s state', statute: 'anesthesia' },
          {
            id: 'disability',
            label: 'Disability',
            fact: [
              'autism spectrum disorder',
              'intellectual disability',
              'cerebral palsy',
              'special health care needs',
              'down syndrome',
              'dementia',
              'muscular dystrophy',
              'epilepsy',
              'attention deficit disorder',
            ],
            deniedIsOpen: true,
          },
          {
            id: 'condition',
            label: 'Medical condition that makes care in the office unsafe',
            source: appealAnesthesia,
            fact: [
              'congenital heart disease',
              'heart failure',
              'hemophilia',
              'bleeding disorder',
              'malignant hyperthermia',
              'local anesthetic allergy',
              'airway compromise',
              'parkinson disease',
              'cystic fibrosis',
              'facial space infection',
              'cleft',
              'gag reflex',
              'panic disorder',
              'post-traumatic stress disorder',
            ],
            deniedIsOpen: true,
            words:
              /\b(?:ASA (?:class )?(?:III|IV|3|4)|hypoplastic (?:left|right) heart|Fontan|severe (?:gag|anxiety|phobia)|dental phobia)\b/i,
          },
          {
            id: 'lesser-failed',
            label: 'Lesser technique tried and failed, or behavior that rules it out',
            source: appealAnesthesia,
            any: [
              {
                id: 'behavior',
                label: 'Behavior in the chair',
                fact: ['failed office attempt', 'uncooperative behavior'],
                as: ['present', 'historical'],
                deniedIsOpen: true,
              },
              {
                id: 'behavior-words',
                label: 'Failed attempt in the words of the note',
                words:
                  /\b(?:fail(?:ed|ure|s)|abort\w*|unsuccessful|unable to (?:complete|cooperate|tolerate|treat)|could ?n[o']t (?:complete|tolerate|cooperate|be completed)|combative|un-?cooperative|frankl ?(?:score ?)?[:=]? ?[12]|extremely anxious|refus(?:ed|es) to open)\b/i,
              },
            ],
          },
          {
            id: 'surgery',
            label: 'Surgery whose depth or extent needs it',
            fact: [
              'bony impaction',
              'jaw fracture',
              'cyst',
              'tumor',
              'osteotomy',
              'sagittal split osteotomy',
              'cleft',
              'open reduction',
              'cellulitis',
              'osteoradionecrosis',
              'osteonecrosis of jaw',
            ],
            deniedIsOpen: true,
            words:
              /\b(?:full[- ]bony|complete bony|partial[- ]bony|multiple (?:extractions|impact\w*)|full mouth (?:extractions?|rehab\w*))\b/i,
          },
        ],
        ask: {
          id: 'anesthesia-reason',
          ask: 'Record why this depth of anesthesia was chosen: medical condition, disability, behavior with earlier attempts in the chair, or extent of the surgery.',
          why: 'Age, disability, condition or a failed lesser technique decide in statutes and policies.',
          severity: 'blocks',
        },
      },
      {
        id: 'class',
        label: 'Physical status',
        shown: {
          id: 'asa',
          label: 'ASA class or health status',
          fact: ['ASA'],
          words: /\bASA ?(?:class|PS|physical status)?:? ?(?:I{1,3}V?|[1-5])\b|\bhealthy\b|\bs\/p\b|\bPMH\b/i,
          ask: {
            id: 'asa-class',
            ask: 'Record the ASA class.',
            why: 'It belongs to every anesthesia record.',
            severity: 'weakens',
          },
        },
      },
    ],
  },
  attachments: ['anesthesia-record', 'treatment-plan'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'seven years in Maryland',
    encounter: { patient: { birthDate: '2018-12-01', address: { state: 'MD' } } },
    cdt: 'D9222',
    facts: [{ concept: 'caries' }],
    verdict: 'met',
  },
  {
    name: 'seven years in Missouri',
    encounter: { patient: { birthDate: '2018-12-01', address: { state: 'MO' } } },
    cdt: 'D9222',
    facts: [{ concept: 'caries' }],
    verdict: 'cannot-tell',
  },
  {
    name: 'a child of three',
    encounter: { patient: { birthDate: '2023-03-09' } },
    cdt: 'D9222',
    facts: [{ concept: 'caries' }],
    verdict: 'met',
  },
  {
    name: 'failed attempt at nine years',
    encounter: { patient: { birthDate: '2017-03-09' } },
    cdt: 'D9222',
    facts: [{ concept: 'failed office attempt' }],
    verdict: 'met',
  },
  {
    name: 'an adult, no reason told',
    encounter: { patient: { birthDate: '1986-03-09' } },
    cdt: 'D9222',
    facts: [{ concept: 'caries' }],
    verdict: 'cannot-tell',
  },
];
