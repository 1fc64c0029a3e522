import type { Encounter } from '@/lib/encounter/encounter';

/** An invented patient, for the first check of a new installation. */
export const demoEncounter: Encounter = {
  schema: 'crossbite.encounter/1',
  dateOfService: '2026-11-03',
  patient: {
    name: { last: 'Demo', first: 'Wilhelmina' },
    birthDate: '1998-04-17',
    sex: 'F',
    chartNumber: 'DEMO-1',
  },
  coverage: [{ kind: 'medical', order: 1, payerName: 'Demo Health Plan', payerClass: 'commercial', relationship: 'self' }],
  procedures: [
    { id: 'p1', cdt: 'D7240', tooth: '32', date: '2026-11-03', status: 'completed' },
    { id: 'p2', cdt: 'D9222', date: '2026-11-03', status: 'completed', minutes: 15 },
    { id: 'p3', cdt: 'D2392', tooth: '19', surfaces: 'MO', date: '2026-11-03', status: 'completed' },
  ],
  notes: [
    {
      id: 'n1',
      date: '2026-11-03',
      kind: 'op',
      text: [
        'CC: Swelling and pain behind the last lower right molar, third episode this year.',
        'Exam: Pericoronitis #32, operculum red and tender, trismus 24 mm. Denies fever.',
        'Imaging: Panoramic radiograph shows #32 completely covered by bone, crown against the distal root of #31.',
        'Procedure: General anesthesia. Mucoperiosteal flap, bone removed, #32 sectioned and removed in three pieces.',
        '#19 MO composite placed for caries at the same visit.',
      ].join('\n'),
    },
  ],
};
