import type { AcceptedLine, Address, Coverage, Encounter, Patient, PersonName, Procedure } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import { payerClassOf, visitOf } from '@/lib/encounter/visit';
import { sameNumber } from '../authorization/same-number';
import { withTyped } from '../typed/with-typed';
import type { ClaimDraft, ClaimLine, ClaimPerson, ClaimPlan, Normalisation, PostalAddress } from './claim-draft';
import { claimPlans } from './claim-plans';
import { findRendering } from './find-rendering';
import { areasOf, teethOf } from './oral-sites';
import { parsePersonName } from './parse-person-name';
import { digits, plainCode, plainText, tenDigits } from './plain-text';
import { planDecision } from './plan-decision';

/**
 * Encounter with accepted lines, and the practice's settings → one claim to the first medical plan that has not decided yet. Nothing is
 * guessed: what neither says stays '' or null, and the edits speak of it.
 */
export function draftClaim(kept: Encounter, settings: Practice | null): ClaimDraft {
  const { encounter, practice, typed } = withTyped(kept, settings);
  const normalised: Normalisation[] = [];
  const text = (raw: string | undefined, field: string) => {
    const plain = plainText(raw);
    if (raw && plain !== raw.trim()) normalised.push({ field, kind: 'characters' });
    return plain;
  };
  const code = (raw: string | undefined, field: string) => {
    const plain = plainCode(raw);
    if (raw && plain !== raw) normalised.push({ field, kind: 'code-format' });
    return plain;
  };
  const visit = visitOf(encounter);
  const coverage = encounter.coverage ?? [];
  const accepted = encounter.accepted;
  const planOf = (plan: Coverage) =>
    claimPlan(plan, coverage.indexOf(plan), encounter.patient, accepted?.lines ?? [], practice, text);
  const plans = claimPlans(encounter);
  const plan = plans.plan && planOf(plans.plan);
  const before = plans.before.map(planOf);
  const after = plans.after.map(planOf);
  const rank = plan ? before.length + 1 : 0;
  const procedures = new Map(encounter.procedures.map((procedure) => [procedure.id, procedure]));
  const billing = practice?.billing;
  const facility = practice?.facility;
  const referring = encounter.referring?.name ? parsePersonName(encounter.referring.name) : null;
  return {
    account: encounter.claim?.account ? plainAccount(encounter.claim.account, 14) : accountOf(encounter, visit.dateOfService),
    frequency: encounter.claim?.frequency ?? '1',
    originalReference: text(encounter.claim?.originalReference, 'claim.originalReference'),
    patient: claimPerson(encounter.patient, 'patient', text),
    plan,
    rank,
    otherPlans: [...before, ...after],
    accident: {
      kind: encounter.accident?.kind ?? '',
      date: encounter.accident?.date ?? '',
      state: (encounter.accident?.state ?? '').toUpperCase(),
    },
    onsetDate: encounter.claim?.onsetDate ?? '',
    referring:
      referring || encounter.referring?.npi
        ? {
            role: roleOf(encounter),
            last: text(referring?.last, 'referring.name'),
            first: text(referring?.first, 'referring.name'),
            middle: text(referring?.middle, 'referring.name'),
            npi: digits(encounter.referring?.npi),
          }
        : null,
    priorAuthorization: text(encounter.priorAuthorization, 'priorAuthorization'),
    authorizationKept: Boolean(
      encounter.authorization?.number && sameNumber(encounter.priorAuthorization ?? '', encounter.authorization.number),
    ),
    diagnoses: (accepted?.diagnoses ?? []).map((raw, i) => code(raw, `accepted.diagnoses[${i}]`)),
    lines: (accepted?.lines ?? []).map((line, i) =>
      claimLine(line, i, procedures.get(line.procedure ?? ''), visit.dateOfService, practice, text, code),
    ),
    amountPaid: Math.round((encounter.claim?.amountPaid ?? 0) * 100),
    billing: {
      name: text(billing?.name || personName(billing?.person), 'billing.name'),
      person: billing?.person?.last
        ? {
            last: text(billing.person.last, 'billing.person.last'),
            first: text(billing.person.first, 'billing.person.first'),
            middle: text(billing.person.middle, 'billing.person.middle'),
          }
        : null,
      npi: digits(billing?.npi),
      taxId: digits(billing?.taxId),
      taxIdType: billing?.taxIdType ?? '',
      taxonomy: plainCode(billing?.taxonomy),
      address: postalAddress(billing?.address, 'billing.address', text),
      payTo: postalAddress(billing?.payTo, 'billing.payTo', text),
      phone: tenDigits(billing?.phone),
    },
    facility: facility?.name
      ? {
          name: text(facility.name, 'facility.name'),
          npi: digits(facility.npi),
          address: postalAddress(facility.address, 'facility.address', text),
        }
      : null,
    submitter: {
      name: text(practice?.submitter?.name, 'submitter.name'),
      id: text(practice?.submitter?.id, 'submitter.id'),
      contact: text(practice?.submitter?.contact, 'submitter.contact'),
      phone: tenDigits(practice?.submitter?.phone),
    },
    acceptAssignment: practice?.acceptAssignment ?? null,
    signatureOnFile: practice?.signatureOnFile ?? null,
    note: text(encounter.claim?.note, 'claim.note'),
    attachments: (encounter.claim?.attachments ?? []).map(({ report, transmission, control }, i) => ({
      report,
      transmission: transmission || 'FX',
      control: text(control, `claim.attachments[${i}].control`),
    })),
    acceptedBy: accepted?.by ?? '',
    acceptedOn: (accepted?.at ?? '').slice(0, 10),
    typed,
    normalised,
  };
}

const personName = (person: PersonName | undefined) => [person?.first, person?.middle, person?.last].filter(Boolean).join(' ');

type Text = (raw: string | undefined, field: string) => string;

function claimLine(
  line: AcceptedLine,
  index: number,
  procedure: Procedure | undefined,
  visitDate: string,
  practice: Practice | null,
  text: Text,
  code: Text,
): ClaimLine {
  const field = `accepted.lines[${index}]`;
  const date = line.date ?? procedure?.date ?? visitDate;
  const asked = line.rendering ?? procedure?.provider ?? '';
  const unitBasis = line.unitBasis ?? 'UN';
  return {
    procedure: line.procedure ?? '',
    cdt: plainCode(procedure?.cdt),
    system: line.system,
    code: code(line.code, `${field}.code`),
    modifiers: (line.modifiers ?? []).map((modifier, i) => code(modifier, `${field}.modifiers[${i}]`)),
    units: line.units ?? (unitBasis === 'MJ' ? line.minutes : undefined) ?? null,
    unitBasis,
    charge: chargeOf(line, procedure),
    pos: digits(line.pos),
    date,
    dateTo: line.dateTo ?? date,
    rendering: findRendering(asked, practice),
    renderingAsked: asked,
    narrative: text(line.narrative, `${field}.narrative`),
    pointers: [...new Set(line.pointers ?? [])],
    teeth: teethOf(procedure?.tooth),
    areas: areasOf(procedure?.area),
  };
}

/** The line's own charge in cents, else the fee that the page shows for the procedure. */
function chargeOf(line: AcceptedLine, procedure: Procedure | undefined): number | null {
  if (line.charge !== undefined) return Math.round(line.charge * 100);
  if (procedure?.fee === undefined) return null;
  const times = procedure.feeBasis === 'unit' ? (procedure.quantity ?? 1) : 1;
  return Math.round(procedure.fee * times * 100);
}

function claimPlan(
  plan: Coverage,
  at: number,
  patient: Patient | undefined,
  lines: readonly AcceptedLine[],
  practice: Practice | null,
  text: Text,
): ClaimPlan {
  const settings = practice?.payers?.find(
    (payer) =>
      (payer.payerId && payer.payerId === plan.payerId) ||
      (payer.payerName && payer.payerName.toLowerCase() === (plan.payerName ?? '').toLowerCase()),
  );
  const self = plan.relationship === 'self';
  const field = `coverage[${at}]`;
  return {
    at,
    order: plan.order ?? null,
    kind: plan.kind,
    payerName: text(plan.payerName, `${field}.payerName`),
    payerId: text(plan.payerId ?? settings?.payerId, `${field}.payerId`),
    payerAddress: postalAddress(settings?.address, `${field}.payerAddress`, text),
    payerClass: payerClassOf(plan),
    planType: plan.planType ?? '',
    memberId: plainText(plan.memberId).replace(/[\s-]/g, '').toUpperCase(),
    groupNumber: plainText(plan.groupNumber).replace(/[\s-]/g, ''),
    relationship: plan.relationship ?? '',
    insured: claimPerson(self ? patient : plan.subscriber, self ? 'patient' : `${field}.subscriber`, text),
    adjudication: planDecision(plan.adjudication, lines),
  };
}

function claimPerson(person: Patient | undefined, field: string, text: Text): ClaimPerson {
  return {
    last: text(person?.name?.last, `${field}.name.last`),
    first: text(person?.name?.first, `${field}.name.first`),
    middle: text(person?.name?.middle, `${field}.name.middle`),
    birthDate: person?.birthDate ?? '',
    sex: person?.sex ?? '',
    address: postalAddress(person?.address, `${field}.address`, text),
    phone: tenDigits(person?.phone),
  };
}

function postalAddress(address: Address | undefined, field: string, text: Text): PostalAddress {
  return {
    line1: text(address?.line1, `${field}.line1`),
    line2: text(address?.line2, `${field}.line2`),
    city: text(address?.city, `${field}.city`),
    state: (address?.state ?? '').trim().toUpperCase(),
    zip: digits(address?.zip),
  };
}

/** The role as given, else ordering for devices and referring for everything else: that is how each is mostly meant. */
function roleOf(encounter: Encounter): 'DN' | 'DK' | 'DQ' {
  const role = encounter.referring?.role;
  if (role) return ({ referring: 'DN', ordering: 'DK', supervising: 'DQ' } as const)[role];
  return encounter.accepted?.lines?.some((line) => /^(E\d{4}|K1027)$/.test(plainCode(line.code))) ? 'DK' : 'DN';
}

/** Item 26: the chart number and the date of service, at most 14 characters, no hyphens. */
function accountOf(encounter: Encounter, date: string): string {
  const chart = plainAccount(encounter.patient?.chartNumber, 8);
  return `${chart}${date.replace(/-/g, '').slice(2)}`.slice(0, 14);
}

const plainAccount = (raw: string | undefined, length: number): string =>
  plainText(raw)
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase()
    .slice(0, length);
