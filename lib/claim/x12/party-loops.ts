import { ageOn } from '@/lib/encounter/age';
import { type Segment, x12Date } from '@/lib/x12/segment';
import type { ClaimDraft, ClaimPerson, ClaimPlan, PostalAddress } from '../draft/claim-draft';
import { x12Text } from './x12-text';

/** N3 and N4 of an address. */
export function addressSegments(address: PostalAddress): Segment[] {
  return [
    ['N3', x12Text(address.line1, 55), x12Text(address.line2, 55)],
    ['N4', x12Text(address.city, 30), address.state, address.zip],
  ];
}

/** 2000A, 2010AA and 2010AB: who bills, and where payments go. */
export function billingLoop(draft: ClaimDraft): Segment[] {
  const { billing } = draft;
  const segments: Segment[] = [];
  if (billing.taxonomy) segments.push(['PRV', 'BI', 'PXC', billing.taxonomy]);
  const { person } = billing;
  const name = person
    ? ['1', x12Text(person.last, 60), x12Text(person.first, 35), x12Text(person.middle, 25)]
    : ['2', x12Text(billing.name, 60), '', ''];
  segments.push(['NM1', '85', ...name, '', '', 'XX', billing.npi], ...addressSegments(billing.address));
  segments.push(['REF', billing.taxIdType === 'SSN' ? 'SY' : 'EI', billing.taxId]);
  // The guide wants a contact here only where it is another than the submitter's.
  if (billing.phone && billing.phone !== submitterPhone(draft))
    segments.push(['PER', 'IC', x12Text(billing.name, 60), 'TE', billing.phone]);
  if (billing.payTo.line1) segments.push(['NM1', '87', person ? '1' : '2'], ...addressSegments(billing.payTo));
  return segments;
}

/** Who answers questions about the file: the submitter, else who bills. */
export const submitterPhone = ({ submitter, billing }: ClaimDraft): string => submitter.phone || billing.phone;

/** 2000B, 2010BA and 2010BB: the insured and the payer. An insured who is the patient carries address, birth date and sex. */
export function subscriberLoop(draft: ClaimDraft): Segment[] {
  const plan = draft.plan;
  if (!plan) return [];
  const self = plan.relationship === 'self';
  const segments: Segment[] = [
    [
      'SBR',
      rankCode(draft.rank),
      self ? '18' : '',
      x12Text(plan.groupNumber, 50),
      '',
      medicareSecondary(plan, draft.rank, draft),
      '',
      '',
      '',
      filingIndicator(plan),
    ],
    ...insuredName(plan),
  ];
  // The guide wants an insured's address and birth date only where the insured is the patient.
  if (self) segments.push(...addressSegments(plan.insured.address), demographics(plan.insured));
  segments.push(['NM1', 'PR', '2', x12Text(plan.payerName, 60), '', '', '', '', 'PI', plan.payerId]);
  if (plan.payerAddress.line1) segments.push(...addressSegments(plan.payerAddress));
  return segments;
}

/**
 * SBR05, only where Medicare pays second: why it does. Accidents say so themselves; else another plan comes first by age (65 and over) or by
 * disability.
 */
export function medicareSecondary(plan: ClaimPlan, rank: number, draft: ClaimDraft): string {
  if (plan.payerClass !== 'medicare' || rank < 2) return '';
  const first = draft.rank === 1 ? draft.plan?.payerClass : draft.otherPlans[0]?.payerClass;
  if (first === 'auto') return '14';
  if (first === 'workers-comp') return '15';
  const age = ageOn(draft.patient.birthDate, draft.lines[0]?.date ?? '');
  return age && age.years < 65 ? '43' : '12';
}

/** 2000C and 2010CA: the patient, where somebody else is insured. */
export function patientLoop(draft: ClaimDraft): Segment[] {
  const relationship = { spouse: '01', child: '19', other: 'G8', self: '18', '': 'G8' }[draft.plan?.relationship ?? ''];
  return [
    ['PAT', relationship],
    ['NM1', 'QC', '1', x12Text(draft.patient.last, 60), x12Text(draft.patient.first, 35), x12Text(draft.patient.middle, 25)],
    ...addressSegments(draft.patient.address),
    demographics(draft.patient),
  ];
}

export const rankCode = (rank: number): string => ['P', 'S', 'T', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'][rank - 1] ?? 'U';

export function insuredName(plan: ClaimPlan): Segment[] {
  const { insured } = plan;
  return [
    [
      'NM1',
      'IL',
      '1',
      x12Text(insured.last, 60),
      x12Text(insured.first, 35),
      x12Text(insured.middle, 25),
      '',
      '',
      'MI',
      plan.memberId,
    ],
  ];
}

const demographics = (person: ClaimPerson): Segment => ['DMG', 'D8', x12Date(person.birthDate), person.sex || 'U'];

/** SBR09. Commercial is CI; Blues are BL where the payer's name says so. */
export function filingIndicator(plan: ClaimPlan): string {
  const known = {
    medicare: 'MB',
    'medicare-advantage': '16',
    medicaid: 'MC',
    tricare: 'CH',
    fehb: 'FI',
    'workers-comp': 'WC',
    auto: 'AM',
    other: 'ZZ',
  } as const;
  if (plan.payerClass && plan.payerClass !== 'commercial') return known[plan.payerClass];
  return /\b(blue|bcbs|anthem|highmark)\b/i.test(plan.payerName) ? 'BL' : 'CI';
}
