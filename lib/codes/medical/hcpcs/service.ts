import { rowsOf } from '../pack-row';
import { quarterlyRelease } from '../sources';

/** Services. */
export const codes = rowsOf(
  { system: 'HCPCS', site: '', unit: 'service', globalDays: null, places: ['11'], source: quarterlyRelease },
  [
    { key: 'tobacco-counseling-group', code: 'S9453', label: 'Smoking cessation class, non-physician, per session' },
    {
      key: 'hyperbaric-oxygen',
      code: 'G0277',
      label: 'Hyperbaric oxygen under pressure, full body chamber, 30 minutes',
      unit: 'minutes',
    },
    {
      key: 'facility-dental-or',
      code: 'G0330',
      label: 'Facility services for dental rehabilitation under monitored anesthesia in an operating room',
      places: ['22', '24'],
      validFrom: '2023-01-01',
    },
    { key: 'interpreter', code: 'T1013', label: 'Sign language or oral interpretive services, per 15 minutes', unit: 'minutes' },
  ],
);
