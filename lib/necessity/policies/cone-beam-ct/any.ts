import { united } from '../../payers';
import type { Policy, PolicyCase } from '../../policy';
import { customary, unitedConeBeam } from '../../sources';

export const policy: Policy = {
  title: 'Cone-beam CT',
  codes: /^D03(6[4-9]|8[0-6]|9[1-5])$/,
  effective: { from: '2017-07-01' },
  checked: '2026-11-24',
  source: unitedConeBeam,
  criteria: {
    id: 'cone-beam',
    label: 'A medical question that plain images leave open, and a written interpretation',
    all: [
      {
        id: 'need',
        label:
          'Reason for the image beyond routine dental use (UHC criteria; an appeal in New York was won for roots at the nerve)',
        ofPayer: united,
        named: {
          among: [
            'nerve proximity',
            'cyst',
            'tumor',
            'jaw fracture',
            'trauma',
            'osteonecrosis of jaw',
            'osteomyelitis',
            'temporomandibular joint disorder',
            'maxillary sinusitis',
            'cleft',
            'bony impaction',
            'impacted tooth',
            'jaw deformity',
            'sialolithiasis',
            'root resorption',
            'infection',
            'radiolucency',
            'supernumerary tooth',
            'lesion',
            'oroantral communication',
            'sinus proximity',
            'malignant neoplasm',
            'obstructive sleep apnea',
          ],
          coming: [],
          words:
            /\b(?:roots?|apex|apices|apical|third molars?|wisdom|#?(?:1|16|17|32))\b[^.\n]{0,50}\b(?:IAN|inferior alveolar|canal|nerve)\b|\b(?:IAN|inferior alveolar|canal|nerve)\b[^.\n]{0,40}\b(?:roots?|apex|apices|contact\w*|overl\w*|darken\w*|diver\w*|interrupt\w*)\b|\b(?:paresthesia|r\/o (?:fracture|cyst|tumor|osteomyelitis)|extent of)\b/i,
          instead: ['implant', 'sinus lift', 'orthodontic treatment', 'root canal treatment'],
        },
        ask: {
          id: 'image-reason',
          ask: 'Record the clinical question that the cone-beam image was to answer, and why plain images did not.',
          why: 'Routine use is not taken as necessary.',
          severity: 'blocks',
        },
      },
      {
        id: 'interpretation',
        label: 'Written interpretation',
        source: customary,
        any: [
          {
            id: 'interpretation-fact',
            label: 'Interpretation',
            fact: ['imaging interpretation', 'radiology report'],
            deniedIsOpen: true,
            words:
              /\b(?:CBCT|cone[- ]?beam|3D|scan|volume)\b[^.\n]{0,60}\b(?:shows?|show(?:ed|ing)|reveal\w*|demonstrat\w*|read|interp\w*|findings|impression|report|reviewed|:)|\b(?:interpretation|impression|findings):/i,
          },
          { id: 'radiology', label: 'Radiology report', noteKind: ['radiology'] },
        ],
        ask: {
          id: 'imaging-report',
          ask: 'Add a written interpretation of the image (findings and impression, signed).',
          why: 'The interpretation is part of the service.',
          severity: 'blocks',
        },
      },
    ],
  },
  attachments: ['image-report'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'roots at the nerve',
    cdt: 'D0366',
    facts: [{ concept: 'nerve proximity' }, { concept: 'imaging interpretation' }],
    verdict: 'met',
  },
  {
    name: 'implant planning, a plan of UnitedHealthcare',
    encounter: { coverage: [{ kind: 'medical', order: 1, payerName: 'UHC Choice Plus', payerClass: 'commercial' }] },
    cdt: 'D0366',
    facts: [{ concept: 'implant' }, { concept: 'imaging interpretation' }],
    verdict: 'not-met',
  },
  {
    name: 'implant planning, a plan whose rule was not read',
    cdt: 'D0366',
    facts: [{ concept: 'implant' }, { concept: 'imaging interpretation' }],
    verdict: 'cannot-tell',
  },
  { name: 'no interpretation', cdt: 'D0366', facts: [{ concept: 'nerve proximity' }], verdict: 'cannot-tell' },
];
