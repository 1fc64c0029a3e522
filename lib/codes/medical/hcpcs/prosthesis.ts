import { rowsOf } from '../pack-row';
import { quarterlyRelease } from '../sources';

/** Facial and oral prostheses. */
export const codes = rowsOf(
  { system: 'HCPCS', site: 'face', unit: 'device', globalDays: null, places: ['11'], source: quarterlyRelease },
  [
    { key: 'nasal-prosthesis-device', code: 'L8040', label: 'Nasal prosthesis, provided by a non-physician', site: 'nose' },
    { key: 'midfacial-prosthesis-device', code: 'L8041', label: 'Midfacial prosthesis, provided by a non-physician' },
    { key: 'orbital-prosthesis-device', code: 'L8042', label: 'Orbital prosthesis, provided by a non-physician', site: 'orbit' },
    { key: 'upper-facial-prosthesis-device', code: 'L8043', label: 'Upper facial prosthesis, provided by a non-physician' },
    { key: 'hemi-facial-prosthesis-device', code: 'L8044', label: 'Hemi-facial prosthesis, provided by a non-physician' },
    {
      key: 'auricular-prosthesis-device',
      code: 'L8045',
      label: 'Auricular prosthesis, provided by a non-physician',
      site: 'ear',
    },
    { key: 'partial-facial-prosthesis-device', code: 'L8046', label: 'Partial facial prosthesis, provided by a non-physician' },
    {
      key: 'maxillofacial-prosthesis-unlisted',
      code: 'L8048',
      label: 'Unspecified maxillofacial prosthesis, by report, provided by a non-physician',
      needsReport: true,
    },
    {
      key: 'orthotic-prosthetic-repair',
      code: 'L8049',
      label: 'Repair or modification of a maxillofacial prosthesis, labor, 15 minutes, provided by a non-physician',
      unit: 'minutes',
    },
    {
      key: 'prosthetic-implant-unlisted',
      code: 'L8699',
      label: 'Prosthetic implant, not otherwise specified',
      site: 'jaw',
      needsReport: true,
    },
  ],
);
