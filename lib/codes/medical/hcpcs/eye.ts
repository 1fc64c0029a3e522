import { rowsOf } from '../pack-row';
import { quarterlyRelease } from '../sources';

/** Prosthetic eyes. */
export const codes = rowsOf(
  { system: 'HCPCS', site: 'orbit', unit: 'device', globalDays: null, places: ['11'], source: quarterlyRelease },
  [
    { key: 'prosthetic-eye-custom', code: 'V2623', label: 'Prosthetic eye, plastic, custom' },
    { key: 'prosthetic-eye-other', code: 'V2629', label: 'Prosthetic eye, other type', needsReport: true },
  ],
);
