import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { none, underSomePlans } from '../family';
import { injuryWords } from '../injury';
import { customary } from '../sources';

const grounds = [
  'osteonecrosis of jaw',
  'radiation therapy',
  'head and neck cancer',
  'malignant neoplasm',
  'chemotherapy',
  'cardiac valve replacement',
  'jaw fracture',
  'tumor',
  'osteomyelitis',
  'bone-modifying agent',
  'cleft',
  'organ transplant',
  'alveolar ridge atrophy',
  'jaw atrophy',
  'severe bone loss',
];

export const family: CrosswalkFamily = {
  title: 'Reshaping of ridge and vestibule',
  codes: ['D7310', 'D7311', 'D7320', 'D7321', 'D7340', 'D7350'],
  source: customary,
  cross(line) {
    const evidence = [...line.evidence(grounds), ...injuryWords(line)];
    if (evidence.length === 0)
      return none('Preparing the ridge for a denture is dental; the note names no medical condition that it treats.', 'dental');
    if (line.cdt.startsWith('D73') && line.cdt < 'D7340') {
      return underSomePlans([
        {
          key: 'alveoloplasty',
          standing: 'supported',
          why: ['The ridge of a quadrant was reshaped for the condition that the note names.'],
          whyNot: ['Scaling and root planing is another service.'],
          evidence,
          units: Math.max(1, line.quadrants.length),
        },
      ]);
    }
    const complex = line.cdt === 'D7350';
    const proposals: Proposal[] = complex
      ? [
          {
            key: 'vestibuloplasty-complex',
            standing: 'supported',
            why: ['The ridge was extended with muscle repositioning or grafts.'],
            evidence,
          },
        ]
      : [
          { key: 'vestibuloplasty-anterior', standing: 'possible', why: ['Where the front was deepened.'], evidence },
          { key: 'vestibuloplasty-arch', standing: 'possible', why: ['Where the whole arch was deepened.'] },
        ];
    return underSomePlans(proposals);
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'before radiation of the jaw',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7310', area: '30' }],
      text: 'Squamous cell carcinoma of the tongue. Alveoloplasty LL. Radiation therapy in the past.',
    },
    first: 'alveoloplasty',
    units: 1,
  },
  {
    name: 'for Medicare, repaired as the tumor is removed',
    visit: {
      coverage: [{ kind: 'medical', order: 1, payerClass: 'medicare' }],
      procedures: [
        { id: 'p1', cdt: 'D7310', area: '30' },
        { id: 'p2', cdt: 'D7450', tooth: '19' },
      ],
      text: 'Ameloblastoma of the left mandible enucleated. Ridge reshaped at the same operation.',
    },
    first: 'D7310',
    standing: 'supported',
    modifiers: ['KX'],
  },
  {
    name: 'for Medicare, a tumor that was ruled out carries no ridge',
    visit: {
      coverage: [{ kind: 'medical', order: 1, payerClass: 'medicare' }],
      procedures: [{ id: 'p1', cdt: 'D7310', area: '30' }],
      text: 'Ridge reshaped for a denture. Tumor was ruled out. Biopsy site excision healed.',
    },
    none: true,
  },
  {
    name: 'for a denture',
    visit: { procedures: [{ id: 'p1', cdt: 'D7310', area: '30' }], text: 'Ridge smoothed for immediate denture.' },
    none: true,
  },
  {
    name: 'a cancer that is denied',
    visit: { procedures: [{ id: 'p1', cdt: 'D7320', area: '10' }], text: 'Ridge prep. No cancer, no radiation therapy.' },
    none: true,
    not: ['alveoloplasty'],
  },
];
