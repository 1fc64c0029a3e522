import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';

/** A complete visit of an invented patient, with lines that a person accepted. */
export const sampleEncounter: Encounter = {
  schema: 'crossbite.encounter/1',
  dateOfService: '2026-11-02',
  patient: {
    name: { last: 'Marsh', first: 'Tobias', middle: 'A' },
    birthDate: '2005-03-14',
    sex: 'M',
    chartNumber: '1001',
    address: { line1: '18 Alder Ct', city: 'Brookmoor', state: 'OH', zip: '43098-1200' },
    phone: '(555) 555-0171',
  },
  coverage: [
    {
      kind: 'medical',
      order: 1,
      payerName: 'Anthem Blue Access',
      payerId: '00834',
      payerClass: 'commercial',
      memberId: 'XBT100200',
      groupNumber: '88120',
      relationship: 'self',
    },
  ],
  accident: { kind: 'none' },
  referring: { name: 'Imelda Roque MD', npi: '1999999984', role: 'referring' },
  procedures: [
    { id: 'p1', cdt: 'D7240', tooth: '32', date: '2026-11-02', fee: 540, status: 'completed', provider: 'Robin Smith DMD' },
    { id: 'p2', cdt: 'D7230', tooth: '17', date: '2026-11-02', fee: 465.5, status: 'completed', provider: 'smith' },
  ],
  notes: [],
  accepted: {
    by: 'Dana Whitlock',
    at: '2026-11-03T10:00:00',
    diagnoses: ['K01.1', 'K05.30'],
    lines: [
      {
        procedure: 'p1',
        system: 'CPT',
        code: '41899',
        units: 1,
        pos: '11',
        narrative: 'Removal of impacted tooth fully in bone',
        pointers: [1],
      },
      {
        procedure: 'p2',
        system: 'CPT',
        code: '41899',
        units: 1,
        pos: '11',
        narrative: 'Removal of impacted tooth partly in bone',
        pointers: [1, 2],
      },
    ],
  },
};

export const samplePractice: Practice = {
  schema: 'crossbite.practice/1',
  billing: {
    name: 'Lakeside Oral Surgery PC',
    npi: '1999999984',
    taxId: '310000001',
    taxIdType: 'EIN',
    taxonomy: '1223S0112X',
    address: { line1: '400 Lake Ave', city: 'Columbus', state: 'OH', zip: '432151234' },
    phone: '6145550100',
  },
  providers: [
    {
      id: 'smith',
      name: { last: 'Smith', first: 'Robin', middle: 'A' },
      npi: '1888888876',
      taxonomy: '1223S0112X',
      medicare: 'enrolled',
    },
  ],
  submitter: { name: 'Lakeside Oral Surgery PC', id: 'LAKESIDE01', contact: 'Dana Whitlock', phone: '6145550100' },
  payers: [],
  acceptAssignment: true,
  signatureOnFile: true,
};
