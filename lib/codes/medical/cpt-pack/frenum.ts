import { rowsOf } from '../pack-row';
import { customary } from '../sources';

/** Frenum and tongue. */
export const codes = rowsOf({ system: 'CPT', site: 'tongue', unit: 'site', globalDays: 0, places: ['11'], source: customary }, [
  { key: 'frenotomy-lip', code: '40806', label: 'Incision of the labial frenum', site: 'vestibule' },
  { key: 'frenectomy-lip', code: '40819', label: 'Excision of a labial or buccal frenum', site: 'vestibule', globalDays: 90 },
  { key: 'frenotomy-tongue', code: '41010', label: 'Incision of the lingual frenum', globalDays: 10 },
  { key: 'frenectomy-tongue', code: '41115', label: 'Excision of the lingual frenum', globalDays: 10 },
  {
    key: 'frenoplasty',
    code: '41520',
    label: 'Surgical revision of a frenum with tissue rearrangement, such as Z-plasty',
    globalDays: 90,
  },
  {
    key: 'tongue-base-suspension',
    code: '41512',
    label: 'Suspension of the tongue base by suture',
    globalDays: 90,
    places: ['22'],
  },
  { key: 'tongue-base-ablation', code: '41530', label: 'Radiofrequency reduction of the tongue base' },
]);
