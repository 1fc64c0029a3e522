import { rowsOf } from '../pack-row';
import { quarterlyRelease } from '../sources';

/** Jaw joint and jaw motion devices. */
export const codes = rowsOf(
  { system: 'HCPCS', site: 'jaw', unit: 'device', globalDays: null, places: ['11'], source: quarterlyRelease },
  [
    {
      key: 'jaw-repositioning-appliance',
      code: 'S8262',
      label: 'Mandibular orthopedic repositioning device, each',
      site: 'jaw joint',
    },
    { key: 'jaw-motion-rehabilitation', code: 'E1700', label: 'Jaw motion rehabilitation system' },
    { key: 'jaw-motion-cushions', code: 'E1701', label: 'Replacement cushions for a jaw motion rehabilitation system' },
    { key: 'jaw-motion-scales', code: 'E1702', label: 'Replacement measuring scales for a jaw motion rehabilitation system' },
    { key: 'dme-miscellaneous', code: 'E1399', label: 'Durable medical equipment, miscellaneous', site: '', needsReport: true },
  ],
);
