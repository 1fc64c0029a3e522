import { type CarriedClaim, readClaims } from '@/lib/claim/x12/read-837p';
import type { AcceptedLine, Address, Coverage, Encounter, Patient } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import { payerClassOfFiling } from '@/lib/x12/filing-class';
import type { ShadowItem } from './shadow-claim';
import type { ClaimSegments } from './split-claims';

/** One claim of an 837P → the visit that it billed, with its lines as accepted ones, and the practice as the claim names it. */
export function medicalClaim({ segments, submitter }: ClaimSegments, at: number): ShadowItem {
  const [carried] = readClaims(segments);
  if (!carried) return { at, error: 'This claim could not be read: a CLM segment with lines is expected.' };
  const problem = problemOf(carried);
  if (problem) return { at, error: problem };
  const lines = carried.lines.map((line) => ({ code: line.code, date: isoDate(line.date) }));
  return {
    at,
    claim: {
      at,
      kind: 'medical',
      account: carried.account,
      correction: carried.frequency === '7' || carried.frequency === '8',
      known: {
        account: carried.account,
        last: carried.patient.last,
        first: carried.patient.first,
        memberId: carried.insured.id,
        lines,
      },
      encounter: encounterOf(carried),
      practice: practiceOf(carried, submitter),
      silentOn: ['accepted.by', 'patient.chartNumber', 'patient.phone', 'practice.payers'],
      charted: false,
      decided: null,
    },
  };
}

function problemOf({ lines, total, patient }: CarriedClaim): string {
  if (lines.length === 0 || lines.every(({ code }) => !code)) return 'This claim has no service line: SV1 segments are expected.';
  if (!patient.last) return 'This claim names no patient: an NM1 segment of insured or patient is expected.';
  if (![total, ...lines.map(({ charge }) => charge)].every(Number.isFinite))
    return 'A charge of this claim is no amount: a number such as 540 or 465.5 is expected.';
  return lines.some(({ date }) => !isoDate(date))
    ? 'A line of this claim has no date of service: DTP*472 with a date is expected.'
    : '';
}

/** `20261102`, or the first day of `20261102-20261103`, as ISO; '' for anything else. */
export const isoDate = (text: string): string => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:-\d{8})?$/.exec(text) ?? [];
  return year ? `${year}-${month}-${day}` : '';
};

const systemOf = (code: string): AcceptedLine['system'] =>
  /^D\d{4}$/.test(code) ? 'CDT' : /^[A-Z]\d{4}$/.test(code) ? 'HCPCS' : 'CPT';
const withDot = (code: string) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);
const dollars = (cents: number) => cents / 100;
const ranks: Readonly<Record<string, number>> = { P: 1, S: 2, T: 3, A: 4 };
const relationships: Readonly<Record<string, Coverage['relationship']>> = { '18': 'self', '01': 'spouse', '19': 'child' };
const causes: Readonly<Record<string, 'work' | 'auto' | 'other'>> = { EM: 'work', AA: 'auto', OA: 'other' };

function encounterOf(claim: CarriedClaim): Encounter {
  const cause = claim.causes.map((word) => causes[word]).find(Boolean);
  const relationship = claim.relationship ? (relationships[claim.relationship] ?? 'other') : undefined;
  const payerClass = payerClassOfFiling(claim.filing);
  const [first] = claim.lines;
  const ordering = claim.lines.find((line) => line.ordering)?.ordering ?? null;
  const sender = claim.referring ?? claim.supervising ?? ordering;
  return {
    ...(first && { dateOfService: isoDate(first.date) }),
    patient: personOf(claim.patient, claim.account),
    coverage: [
      {
        kind: 'medical',
        ...(ranks[claim.rank] && { order: ranks[claim.rank] }),
        payerName: claim.payer.last,
        payerId: claim.payer.id,
        ...(payerClass && { payerClass }),
        memberId: claim.insured.id,
        ...(claim.group && { groupNumber: claim.group }),
        ...(relationship && { relationship }),
        ...(relationship !== 'self' && {
          subscriber: { name: { last: claim.insured.last, first: claim.insured.first } },
        }),
      },
      ...claim.others.map((other) => otherPlan(other)),
    ],
    accident: cause ? { kind: cause, ...(isoDate(claim.accident) && { date: isoDate(claim.accident) }) } : { kind: 'none' },
    ...(sender && {
      referring: {
        name: [sender.first, sender.last].filter(Boolean).join(' '),
        npi: sender.id,
        role: claim.referring ? 'referring' : claim.supervising ? 'supervising' : 'ordering',
      },
    }),
    ...(claim.authorization && { priorAuthorization: claim.authorization }),
    procedures: claim.lines.map((line, i) => ({
      id: `p${i + 1}`,
      ...(systemOf(line.code) === 'CDT' && { cdt: line.code }),
      ...(line.teeth.length > 0 && { tooth: line.teeth.join(',') }),
      ...(line.areas.length > 0 && { area: line.areas.join(',') }),
      date: isoDate(line.date),
      fee: dollars(line.charge),
      status: 'completed' as const,
      ...((line.rendering ?? claim.rendering) && { provider: (line.rendering ?? claim.rendering)?.id ?? '' }),
    })),
    notes: [],
    accepted: {
      by: 'The claim file',
      at: isoDate(first?.date ?? ''),
      diagnoses: claim.diagnoses.filter(Boolean).map(withDot),
      lines: claim.lines.map((line, i) => lineOf(line, i)),
    },
    claim: {
      ...(/^[178]$/.test(claim.frequency) && { frequency: claim.frequency as '1' | '7' | '8' }),
      ...(claim.original && { originalReference: claim.original }),
      ...(isoDate(claim.onset) && { onsetDate: isoDate(claim.onset) }),
      amountPaid: dollars(claim.paid),
    },
  };
}

function lineOf(line: CarriedClaim['lines'][number], index: number): AcceptedLine {
  const units = Number(line.units || Number.NaN);
  return {
    procedure: `p${index + 1}`,
    system: systemOf(line.code),
    code: line.code,
    modifiers: line.modifiers,
    ...(Number.isFinite(units) && { units }),
    unitBasis: line.basis === 'MJ' ? 'MJ' : 'UN',
    charge: dollars(line.charge),
    pos: line.pos,
    date: isoDate(line.date),
    ...(line.description && { narrative: line.description }),
    pointers: line.pointers.filter(Number.isInteger),
  };
}

function otherPlan(other: CarriedClaim['others'][number]): Coverage {
  const paid = other.paid;
  return {
    kind: 'medical',
    ...(ranks[other.rank] && { order: ranks[other.rank] }),
    payerName: other.payer.last,
    payerId: other.payer.id,
    memberId: other.insured.id,
    ...(other.group && { groupNumber: other.group }),
    ...(other.relationship && { relationship: relationships[other.relationship] ?? 'other' }),
    ...(paid !== null && {
      adjudication: {
        paid: dollars(paid),
        adjustments: other.adjustments.map((one) => ({ ...one, amount: dollars(one.amount) })),
        ...(isoDate(other.date) && { date: isoDate(other.date) }),
      },
    }),
  };
}

/** The account number stands for the chart number, which an 837P does not carry. */
function personOf({ last, first, middle, birthDate, sex, address }: CarriedClaim['patient'], account: string): Patient {
  return {
    name: { last, ...(first && { first }), ...(middle && { middle }) },
    ...(isoDate(birthDate) && { birthDate: isoDate(birthDate) }),
    ...(/^[FMU]$/.test(sex) && { sex: sex as 'F' | 'M' | 'U' }),
    chartNumber: account,
    address: addressOf(address),
  };
}

/** N3 and N4 as they follow one another: one or two lines of street, then city, state, ZIP. */
function addressOf(parts: readonly string[]): Address {
  const [line1 = '', ...rest] = parts;
  const [city = '', state = '', zip = ''] = rest.slice(-3);
  return { line1, ...(rest.length > 3 && { line2: rest[0] }), city, state, zip };
}

function practiceOf(claim: CarriedClaim, submitter: ClaimSegments['submitter']): Practice {
  const { billing, facility } = claim;
  const renderings = [claim.rendering, ...claim.lines.map(({ rendering }) => rendering)].filter((one) => one !== null);
  const sender = submitter.find(({ id, at }) => id === 'NM1' && at(1) === '41');
  const contact = submitter.find(({ id }) => id === 'PER');
  const providers = [...new Map(renderings.map((one) => [one.id, one])).values()].map(
    ({ last, first, middle, id, taxonomy }) => ({
      id,
      name: { last, first, middle },
      npi: id,
      taxonomy,
    }),
  );
  return {
    billing: {
      name: billing.name,
      npi: billing.npi,
      taxId: billing.taxId,
      taxIdType: billing.taxIdType === 'SY' ? 'SSN' : 'EIN',
      taxonomy: billing.taxonomy,
      address: addressOf(billing.address),
      ...(claim.payTo.length > 0 && { payTo: addressOf(claim.payTo) }),
      phone: contact?.at(4) ?? '',
    },
    providers,
    ...(facility && { facility: { name: facility.name, npi: facility.id, address: addressOf(facility.address) } }),
    submitter: {
      name: sender?.at(3) ?? '',
      id: sender?.at(9) ?? '',
      contact: contact?.at(2) ?? '',
      phone: contact?.at(4) ?? '',
    },
    acceptAssignment: claim.assignment === 'A',
    signatureOnFile: claim.release === 'Y' || claim.release === 'I',
  };
}
