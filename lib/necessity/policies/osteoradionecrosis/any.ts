import type { Policy, PolicyCase } from '../../policy';
import { marrowDrugs } from '../../sources';

export const policy: Policy = {
  title: 'Osteoradionecrosis of the jaw',
  codes: /^D(7550|7490|7540|7140|7210|7250|7261|74\d\d|7285|7999|0140|0160|9310)$/,
  applies: { id: 'applies', label: 'Osteoradionecrosis in the chart', fact: 'osteoradionecrosis' },
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: marrowDrugs,
  criteria: {
    id: 'orn',
    label: 'Radiation to the jaw and dead bone',
    all: [
      {
        id: 'radiation',
        label: 'Radiation with field, dose and year',
        fact: ['radiation therapy', 'radiation dose'],
        as: ['present', 'historical'],
        deniedIsOpen: true,
        words: /\b(?:\d{2} ?(?:gy|gray)|\d{4} ?cgy|radiat\w*|XRT|IMRT)\b/i,
        ask: {
          id: 'jaw-radiation',
          ask: 'Record the radiation: field, dose in Gy, dates, and the tumor that was treated.',
          why: 'Radiation tells this disease from the drug-related one.',
          severity: 'blocks',
        },
      },
      {
        id: 'bone',
        label: 'Exposed or dead bone, or changes on the image',
        fact: ['exposed bone', 'necrotic bone', 'sequestrum', 'pathologic fracture', 'osteoradionecrosis', 'fistula'],
        deniedIsOpen: true,
      },
      {
        id: 'image',
        label: 'Image of the bone',
        shown: {
          id: 'bone-image',
          label: 'Image',
          fact: ['radiograph', 'CT scan', 'CBCT', 'MRI', 'radiolucency'],
          words: /\b(?:pan\w*|CBCT|CT|MRI|x-?rays?|radiograph\w*|imag\w*|films?)\b/i,
          ask: {
            id: 'bone-image',
            ask: 'Record the image of the jaw (kind and date) with what it shows of the bone.',
            why: 'The extent is read from it.',
            severity: 'weakens',
          },
        },
      },
    ],
  },
  attachments: ['physician-letter'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'after 66 Gy',
    cdt: 'D7550',
    facts: [{ concept: 'osteoradionecrosis' }, { concept: 'radiation therapy', assertion: 'historical' }],
    verdict: 'met',
  },
  { name: 'radiation not told', cdt: 'D7550', facts: [{ concept: 'osteoradionecrosis' }], verdict: 'cannot-tell' },
];
