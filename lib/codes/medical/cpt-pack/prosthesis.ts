import { rowsOf } from '../pack-row';
import { customary, veteransAffairs } from '../sources';

/** Splints and prostheses of face and mouth. */
export const codes = rowsOf(
  { system: 'CPT', site: 'maxilla', unit: 'device', globalDays: 90, places: ['11'], source: customary },
  [
    { key: 'surgical-obturator', code: '21076', label: 'Surgical obturator, impression and custom preparation', globalDays: 10 },
    { key: 'orbital-prosthesis', code: '21077', label: 'Orbital prosthesis, impression and custom preparation', site: 'orbit' },
    { key: 'interim-obturator', code: '21079', label: 'Interim obturator, impression and custom preparation' },
    { key: 'definitive-obturator', code: '21080', label: 'Definitive obturator, impression and custom preparation' },
    {
      key: 'mandibular-resection-prosthesis',
      code: '21081',
      label: 'Prosthesis after mandible resection, impression and custom preparation',
      site: 'mandible',
    },
    {
      key: 'palatal-augmentation-prosthesis',
      code: '21082',
      label: 'Palatal augmentation prosthesis, impression and custom preparation',
      site: 'palate',
    },
    {
      key: 'palatal-lift-prosthesis',
      code: '21083',
      label: 'Palatal lift prosthesis, impression and custom preparation',
      site: 'palate',
    },
    {
      key: 'speech-aid-prosthesis',
      code: '21084',
      label: 'Speech aid prosthesis, impression and custom preparation',
      site: 'palate',
    },
    {
      key: 'oral-surgical-splint',
      code: '21085',
      label: 'Oral surgical splint, impression and custom preparation by the clinician',
      site: 'jaw',
      globalDays: 10,
      source: veteransAffairs,
    },
    { key: 'auricular-prosthesis', code: '21086', label: 'Ear prosthesis, impression and custom preparation', site: 'ear' },
    { key: 'nasal-prosthesis', code: '21087', label: 'Nose prosthesis, impression and custom preparation', site: 'nose' },
    {
      key: 'facial-prosthesis',
      code: '21088',
      label: 'Facial prosthesis, impression and custom preparation',
      site: 'face',
      source: veteransAffairs,
    },
    {
      key: 'unlisted-maxillofacial-prosthetic',
      code: '21089',
      label: 'Maxillofacial prosthetic procedure without a code of its own',
      site: 'face',
      globalDays: null,
      needsReport: true,
    },
    { key: 'external-fixation-head', code: '21100', label: 'Halo appliance for maxillofacial fixation', site: 'jaw' },
  ],
);
