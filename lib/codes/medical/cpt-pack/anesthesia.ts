import { rowsOf } from '../pack-row';
import { customary } from '../sources';

const anesthesia = [
  'anesthesia-intraoral',
  'anesthesia-cleft-palate',
  'anesthesia-intraoral-radical',
  'anesthesia-face',
  'anesthesia-face-radical',
];

/** Anesthesia and sedation. */
export const codes = rowsOf(
  { system: 'CPT', site: '', unit: 'minutes', globalDays: null, places: ['11', '24'], source: customary },
  [
    {
      key: 'anesthesia-intraoral',
      code: '00170',
      label: 'Anesthesia for procedures in the mouth, including biopsy',
      site: 'mouth',
    },
    {
      key: 'anesthesia-cleft-palate',
      code: '00172',
      label: 'Anesthesia for repair of a cleft palate',
      site: 'palate',
      places: ['22'],
    },
    {
      key: 'anesthesia-intraoral-radical',
      code: '00176',
      label: 'Anesthesia for radical surgery in the mouth',
      site: 'mouth',
      places: ['21'],
    },
    {
      key: 'anesthesia-face',
      code: '00190',
      label: 'Anesthesia for procedures on facial bones or skull',
      site: 'face',
      places: ['22', '24'],
    },
    {
      key: 'anesthesia-face-radical',
      code: '00192',
      label: 'Anesthesia for radical surgery on facial bones',
      site: 'face',
      places: ['21'],
    },
    {
      key: 'sedation-operator-child-first',
      code: '99151',
      label: 'Moderate sedation by the operator, first 15 minutes, under 5 years',
    },
    {
      key: 'sedation-operator-first',
      code: '99152',
      label: 'Moderate sedation by the operator, first 15 minutes, 5 years or older',
    },
    {
      key: 'sedation-operator-more',
      code: '99153',
      label: 'Moderate sedation by the operator, each further 15 minutes',
      primary: ['sedation-operator-child-first', 'sedation-operator-first'],
    },
    {
      key: 'sedation-other-child-first',
      code: '99155',
      label: 'Moderate sedation by another clinician, first 15 minutes, under 5 years',
    },
    {
      key: 'sedation-other-first',
      code: '99156',
      label: 'Moderate sedation by another clinician, first 15 minutes, 5 years or older',
    },
    {
      key: 'sedation-other-more',
      code: '99157',
      label: 'Moderate sedation by another clinician, each further 15 minutes',
      primary: ['sedation-other-child-first', 'sedation-other-first'],
    },
    {
      key: 'anesthesia-extreme-age',
      code: '99100',
      label: 'Anesthesia complicated by an age under 1 or over 70, on top',
      unit: 'service',
      primary: anesthesia,
    },
    {
      key: 'anesthesia-emergency',
      code: '99140',
      label: 'Anesthesia complicated by an emergency, on top',
      unit: 'service',
      primary: anesthesia,
    },
  ],
);
