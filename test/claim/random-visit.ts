import fc from 'fast-check';
import { codeOf } from '@/lib/claim/edits/sample-visit';
import type { AcceptedLine, Coverage, Encounter, Patient } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import { samplePractice } from './sample';

/** An NPI with a right check digit from nine digits. */
function npiOf(nine: number): string {
  const digits = `1${String(nine).padStart(8, '0')}`;
  let sum = 24;
  for (let i = 0; i < 9; i++) {
    const digit = Number(digits[i]);
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const pick = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const npi = fc.integer({ min: 0, max: 99_999_999 }).map(npiOf);
const word = pick('Abbot', 'O\u2019Neil', 'Du Pr\u00e9', 'Nguyen', 'Smith-Jones', 'Vega', 'de la Cruz', 'M\u00fcller');
const first = pick('Ann', 'Zo\u00eb', 'Lee', 'Juan', 'Mary Beth', 'Ivo');
const address = fc.record({
  line1: pick('12 Elm St.', '9 Mill Rd #4', '100 N. Main Street', '7 Rue d\u2019Or'),
  line2: pick(undefined, 'Apt 3', 'Suite 200'),
  city: pick('Columbus', 'St. Paul', 'Brookmoor'),
  state: pick('OH', 'mn', 'TX', 'PR'),
  zip: pick('43215', '43215-1234', '551021111'),
});
const day = (min: string, max: string) =>
  fc
    .integer({ min: Date.parse(min) / 86_400_000, max: Date.parse(max) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const person = fc.record<Patient>({
  name: fc.record({ last: word, first, middle: pick(undefined, 'A', 'Quinn') }),
  birthDate: day('1940-01-01', '2012-01-01'),
  sex: pick('F', 'M', 'U'),
  chartNumber: fc.integer({ min: 1, max: 99_999_999 }).map(String),
  address,
  phone: pick(undefined, '(614) 555-0100'),
});

const diagnosisSets = [
  ['K01.1'],
  ['K01.1', 'K05.30'],
  ['k0120', 'K01.1'].slice(1),
  ['G47.33', 'I10'],
  ['S02.5XXA', 'W01.0XXA'],
  ['S02.609A', 'S02.5XXA', 'W19.XXXA'],
  ['M26.631', 'M26.621', 'M79.11'],
  ['K12.2', 'E11.9', 'Z79.4', 'K04.7'],
  ['D16.5', 'K09.0'],
  ['K13.21', 'F17.210'],
  ['M27.2', 'K04.6', 'K02.9', 'K03.81', 'K08.89', 'K12.2', 'K13.21', 'R22.0', 'G50.1', 'K11.20', 'R68.84', 'M27.3'],
];
const services: readonly Partial<AcceptedLine>[] = [
  { system: 'CPT', code: codeOf('unlisted-dentoalveolar'), narrative: 'Removal of an impacted tooth, bone & gum' },
  { system: 'CPT', code: codeOf('biopsy-vestibule') },
  { system: 'CPT', code: codeOf('visit-new-low'), modifiers: ['25'] },
  { system: 'CPT', code: codeOf('anesthesia-intraoral'), unitBasis: 'MJ', minutes: 45 },
  { system: 'CDT', code: 'D7240', modifiers: ['KX'] },
  { system: 'HCPCS', code: 'E0486', modifiers: ['NU'] },
  { system: 'CPT', code: codeOf('biopsy-lip'), modifiers: ['RT', '59'], narrative: 'Second lesion, left of the first' },
];

/** A visit that is right in everything that a claim needs: patient, plans of every kind and order, one to nine lines, accident, correction. */
export const randomVisit: fc.Arbitrary<{ encounter: Encounter; practice: Practice }> = fc
  .record({
    patient: person,
    other: person,
    relationship: pick('self', 'spouse', 'child', 'other'),
    payerClass: pick('commercial', 'medicare', 'medicaid', 'tricare', 'fehb', 'medicare-advantage', 'other'),
    earlier: pick('', '', 'medical', 'dental'),
    byLine: fc.boolean(),
    soleOwner: pick(false, false, true),
    later: fc.boolean(),
    accident: pick('none', 'none', 'work', 'auto', 'other'),
    role: pick(undefined, 'referring', 'ordering', 'supervising'),
    diagnoses: pick(...diagnosisSets),
    lines: fc.array(
      fc.record({
        service: pick(...services),
        charge: fc.integer({ min: 1, max: 999_999 }).map((cents) => cents / 100),
        pos: pick('11', '22', '24'),
        tooth: pick(undefined, '17', '32', '8-10', 'A', '51'),
        area: pick(undefined, 'UR', '40', '01'),
        provider: pick('smith', 'jones'),
        pointers: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    date: day('2025-12-01', '2026-11-20'),
    frequency: pick('1', '1', '7', '8'),
    paid: pick(0, 0, 25.5),
    authorization: pick(undefined, 'A-123 456'),
    facility: fc.boolean(),
    payTo: fc.boolean(),
    npis: fc.tuple(npi, npi, npi, npi),
    member: fc.integer({ min: 1, max: 99_999_999 }).map((n) => `XBT ${n}-01`),
  })
  .map((v) => {
    const self = v.payerClass === 'medicare' || v.relationship === 'self';
    const lines: AcceptedLine[] = v.lines.map((line, i) => ({
      system: 'CPT',
      code: '',
      ...line.service,
      procedure: `p${i + 1}`,
      ...(line.service.unitBasis === 'MJ' ? {} : { units: 1 }),
      charge: line.charge,
      pos: line.pos,
      rendering: line.provider,
      pointers: [...new Set(line.pointers.map((p) => ((p - 1) % v.diagnoses.length) + 1))],
      modifiers:
        v.payerClass === 'medicare' && line.service.code === codeOf('unlisted-dentoalveolar')
          ? ['GY']
          : (line.service.modifiers ?? []),
    }));
    const total = Math.round(v.lines.reduce((sum, { charge }) => sum + charge * 100, 0));
    const earlierPaid = Math.floor(total / 3);
    const rest = Math.floor((total - earlierPaid) / 2);
    const plan: Coverage = {
      kind: 'medical',
      order: v.earlier === 'medical' ? 2 : 1,
      payerName: 'Blue Sky Health',
      payerId: '00834',
      payerClass: v.payerClass,
      memberId: v.member,
      groupNumber: '88-120',
      relationship: self ? 'self' : v.relationship,
      ...(self ? {} : { subscriber: v.other }),
    };
    const earlier: Coverage = {
      kind: v.earlier === 'dental' ? 'dental' : 'medical',
      order: 1,
      payerName: 'First Plan Inc.',
      payerId: '77001',
      payerClass: 'commercial',
      memberId: 'F 1',
      relationship: 'self',
      adjudication: v.byLine
        ? {
            date: '2026-11-21',
            lines: lines.map((line) => {
              const charge = Math.round((line.charge ?? 0) * 100);
              const paid = Math.floor(charge / 2);
              return {
                procedure: line.procedure ?? '',
                paid: paid / 100,
                adjustments: [
                  { group: 'CO', reason: '45', amount: Math.floor((charge - paid) / 2) / 100 },
                  { group: 'PR', reason: '2', amount: Math.ceil((charge - paid) / 2) / 100 },
                ],
              };
            }),
          }
        : {
            paid: earlierPaid / 100,
            adjustments: [
              { group: 'CO', reason: '45', amount: rest / 100 },
              { group: 'PR', reason: '1', amount: (total - earlierPaid - rest) / 100 },
            ],
            date: '2026-11-21',
          },
    };
    const later: Coverage = { ...plan, order: 3, payerName: 'Third Plan', payerId: '77003', memberId: 'T3' };
    const state = 'OH';
    const encounter: Encounter = {
      dateOfService: v.date,
      patient: v.patient,
      coverage: [...(v.earlier ? [earlier] : []), plan, ...(v.later ? [later] : [])],
      accident:
        v.accident === 'none' ? { kind: 'none' } : { kind: v.accident, date: v.date, ...(v.accident === 'auto' && { state }) },
      ...(v.role && { referring: { name: 'Imelda M. Roque, MD', npi: v.npis[0], role: v.role } }),
      ...(v.authorization && { priorAuthorization: v.authorization }),
      procedures: v.lines.map((line, i) => ({
        id: `p${i + 1}`,
        cdt: 'D7240',
        status: 'completed',
        ...(line.tooth && { tooth: line.tooth }),
        ...(line.area && { area: line.area }),
      })),
      notes: [{ id: 'n1', kind: 'letter', text: 'Coordinated with the physician.' }],
      accepted: { by: 'Dana Whitlock', at: '2026-11-22T10:00:00', diagnoses: v.diagnoses, lines },
      claim: {
        frequency: v.frequency,
        ...(v.byLine && { note: 'Second opinion: see letter' }),
        amountPaid: v.paid < total / 100 ? v.paid : 0,
        ...(v.frequency !== '1' && { originalReference: 'ICN 2026-77' }),
      },
    };
    const practice: Practice = {
      ...samplePractice,
      billing: {
        ...samplePractice.billing,
        npi: v.soleOwner ? v.npis[2] : v.npis[1],
        ...(v.soleOwner && { person: { last: 'Smith', first: 'Robin' } }),
        ...(v.payTo && { payTo: { line1: 'PO Box 12', city: 'Columbus', state: 'OH', zip: '432151234' } }),
      },
      providers: [
        {
          id: 'smith',
          name: { last: 'Smith', first: 'Robin' },
          npi: v.npis[2],
          taxonomy: '1223S0112X',
          medicare: 'enrolled',
          dmepos: true,
        },
        {
          id: 'jones',
          name: { last: 'Jones', first: 'Kim' },
          npi: v.npis[3],
          taxonomy: '122300000X',
          medicare: 'enrolled',
          dmepos: true,
        },
      ],
      ...(v.facility && {
        facility: {
          name: 'Mill Road Surgery Center',
          npi: '1999999984',
          address: { line1: '9 Mill Rd', city: 'Brookmoor', state: 'OH', zip: '430981200' },
        },
      }),
    };
    return { encounter, practice };
  });
