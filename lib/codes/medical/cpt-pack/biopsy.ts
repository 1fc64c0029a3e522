import { rowsOf } from '../pack-row';
import { customary, veteransAffairs } from '../sources';

/** Biopsy and cytology by site. */
export const codes = rowsOf({ system: 'CPT', unit: 'lesion', globalDays: 0, places: ['11'], source: customary }, [
  { key: 'biopsy-lip', code: '40490', label: 'Biopsy of the lip', source: veteransAffairs },
  {
    key: 'biopsy-vestibule',
    code: '40808',
    label: 'Biopsy of the vestibule of the mouth: mucosa of lip, cheek or sulcus',
    globalDays: 10,
    source: veteransAffairs,
  },
  {
    key: 'biopsy-tongue-anterior',
    code: '41100',
    label: 'Biopsy of the tongue, front two thirds',
    globalDays: 10,
    source: veteransAffairs,
  },
  { key: 'biopsy-tongue-posterior', code: '41105', label: 'Biopsy of the tongue, back third', globalDays: 10 },
  {
    key: 'biopsy-floor-of-mouth',
    code: '41108',
    label: 'Biopsy of the floor of the mouth',
    globalDays: 10,
    source: veteransAffairs,
  },
  { key: 'biopsy-palate-uvula', code: '42100', label: 'Biopsy of the palate or uvula', globalDays: 10, source: veteransAffairs },
  {
    key: 'biopsy-oropharynx',
    code: '42800',
    label: 'Biopsy of the oropharynx',
    globalDays: 10,
    places: ['22'],
    source: veteransAffairs,
  },
  { key: 'biopsy-salivary-needle', code: '42400', label: 'Needle biopsy of a salivary gland' },
  {
    key: 'biopsy-salivary-incisional',
    code: '42405',
    label: 'Open biopsy of a salivary gland, including minor glands',
    globalDays: 10,
  },
  { key: 'biopsy-bone-superficial', code: '20220', label: 'Needle or trocar biopsy of superficial bone' },
  { key: 'biopsy-bone-open-superficial', code: '20240', label: 'Open biopsy of superficial bone, such as the mandible' },
  { key: 'biopsy-bone-open-deep', code: '20245', label: 'Open biopsy of deep bone' },
  { key: 'biopsy-skin-tangential', code: '11102', label: 'Tangential (shave) biopsy of skin, first lesion' },
  { key: 'biopsy-skin-punch', code: '11104', label: 'Punch biopsy of skin, first lesion' },
  { key: 'biopsy-skin-punch-more', code: '11105', label: 'Punch biopsy of skin, each further lesion', addOn: true },
  { key: 'biopsy-skin-incisional', code: '11106', label: 'Incisional biopsy of skin, first lesion' },
  { key: 'biopsy-lymph-node-needle', code: '38505', label: 'Needle biopsy of a superficial lymph node' },
  {
    key: 'needle-aspiration',
    code: '10021',
    label: 'Fine needle aspiration without image guidance, first lesion',
    source: veteransAffairs,
  },
  { key: 'cytology-smear', code: '88160', label: 'Reading of a cytology smear', globalDays: null },
  {
    key: 'pathology-level-4',
    code: '88305',
    label: 'Laboratory examination of a tissue specimen, usual complexity',
    globalDays: null,
  },
  {
    key: 'pathology-decalcification',
    code: '88311',
    label: 'Decalcification of a specimen, on top of the examination',
    globalDays: null,
    addOn: true,
  },
]);
