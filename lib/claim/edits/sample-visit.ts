import { medicalPack } from '@/lib/codes/medical/pack';
import type { AcceptedLine, Coverage } from '@/lib/encounter/encounter';
import type { Provider } from '@/lib/encounter/practice';
import type { CaseVisit } from './edit';

/** A visit of an invented patient that passes every edit; cases change one thing of it. A new copy each time. */
export function sampleVisit(): CaseVisit {
  return {
    encounter: {
      dateOfService: '2026-11-02',
      patient: {
        name: { last: 'Marsh', first: 'Tobias', middle: 'A' },
        birthDate: '2005-03-14',
        sex: 'M',
        chartNumber: '1001',
        address: { line1: '18 Alder Ct', city: 'Brookmoor', state: 'OH', zip: '430981200' },
        phone: '5555550171',
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
        { id: 'p1', cdt: 'D7240', tooth: '32', date: '2026-11-02', fee: 540, status: 'completed', provider: 'smith' },
        { id: 'p2', cdt: 'D7230', tooth: '17', date: '2026-11-02', fee: 465.5, status: 'completed', provider: 'smith' },
      ],
      notes: [],
      accepted: {
        by: 'Dana Whitlock',
        at: '2026-11-03T10:00:00',
        diagnoses: ['K01.1', 'K05.30'],
        lines: ['p1', 'p2'].map((procedure) => ({
          procedure,
          system: 'CPT' as const,
          code: codeOf('unlisted-dentoalveolar'),
          units: 1,
          pos: '11',
          narrative: 'Removal of an impacted tooth',
          pointers: [1],
        })),
      },
    },
    practice: {
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
          name: { last: 'Smith', first: 'Robin' },
          npi: '1888888876',
          taxonomy: '1223S0112X',
          medicare: 'enrolled',
          networks: ['Anthem'],
        },
      ],
      submitter: { name: 'Lakeside Oral Surgery PC', id: 'LAKESIDE01', contact: 'Dana Whitlock', phone: '6145550100' },
      payers: [],
      acceptAssignment: true,
      signatureOnFile: true,
    },
    records: {},
    today: '2026-11-24',
  };
}

export function changeLine(visit: CaseVisit, index: number, patch: Partial<AcceptedLine>): void {
  const lines = (visit.encounter.accepted?.lines ?? []).map((line, i) => (i === index ? { ...line, ...patch } : line));
  visit.encounter.accepted = { ...visit.encounter.accepted, lines };
}

export function changePlan(visit: CaseVisit, patch: Partial<Coverage>): void {
  visit.encounter.coverage = (visit.encounter.coverage ?? []).map((plan, i) => (i === 0 ? { ...plan, ...patch } : plan));
}

export function changeProvider(visit: CaseVisit, patch: Partial<Provider>): void {
  visit.practice.providers = (visit.practice.providers ?? []).map((provider) => ({ ...provider, ...patch }));
}

/** The pack's number for a key; a build without the pack has none, and its cases run with a number of no meaning. */
export const codeOf = (key: string): string => medicalPack.get(key)?.code ?? '00000';
