import type { CrosswalkFamily, FamilyCase } from '../family';
import { none, underSomePlans } from '../family';
import { injuryWords } from '../injury';
import { comparison } from '../questions';
import { customary } from '../sources';

/** What makes the removal of an erupted tooth or a root part of a medical treatment. */
const medicalGrounds = [
  'osteonecrosis of jaw',
  'osteoradionecrosis',
  'osteomyelitis',
  'jaw fracture',
  'alveolar fracture',
  'cellulitis',
  'facial space infection',
  'cyst',
  'tumor',
  'malignant neoplasm',
  'head and neck cancer',
  'radiation therapy',
  'chemotherapy',
  'bone-modifying agent',
  'immunosuppression',
  'organ transplant',
  'cardiac valve replacement',
  'endocarditis',
  'cleft',
];

export const family: CrosswalkFamily = {
  title: 'Removal of erupted teeth and roots',
  codes: ['D7111', 'D7140', 'D7210', 'D7250'],
  source: customary,
  cross(line) {
    const grounds = [...line.evidence(medicalGrounds), ...injuryWords(line)];
    if (grounds.length === 0) {
      return none(
        'Removing an erupted tooth is a dental service: no listed medical code describes it, and the note names no medical condition that this removal treats.',
      );
    }
    return underSomePlans(
      [
        {
          key: 'unlisted-dentoalveolar',
          standing: 'possible',
          why: [
            'The note names a medical condition that the removal belongs to; no listed medical code describes the removal of a tooth, so the unlisted dentoalveolar code is left.',
          ],
          whyNot: ['Many medical plans leave the removal of erupted teeth to the dental plan.'],
          evidence: grounds,
        },
      ],
      [comparison(line, 'the removal of the tooth')],
    );
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'a decayed tooth is dental',
    visit: { procedures: [{ id: 'p1', cdt: 'D7140', tooth: '14' }], text: '#14 non-restorable caries. Simple extraction #14.' },
    none: true,
  },
  {
    name: 'a tooth in the line of a fracture is offered as unlisted',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7210', tooth: '17' }],
      text: 'Dx: mandible fracture, left angle. #17 in the line of fracture, removed.',
    },
    first: 'unlisted-dentoalveolar',
    standing: 'possible',
  },
  {
    name: 'an infection that is denied is no ground',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7140', tooth: '3' }],
      text: '#3 caries to pulp. No cellulitis, no facial swelling. Ext #3.',
    },
    none: true,
    not: ['unlisted-dentoalveolar'],
  },
];
