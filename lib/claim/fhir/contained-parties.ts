import type { ClaimDraft, ClaimPerson, ClaimPlan, ClaimProvider, PostalAddress } from '../draft/claim-draft';

type Resource = Record<string, unknown>;

const systems = {
  npi: 'http://hl7.org/fhir/sid/us-npi',
  EIN: 'urn:oid:2.16.840.1.113883.4.4',
  SSN: 'http://hl7.org/fhir/sid/us-ssn',
  taxonomy: 'http://nucc.org/provider-taxonomy',
} as const;

const identifiers = (...list: readonly (readonly [system: string, value: string])[]) => {
  const known = list.filter(([, value]) => value).map(([system, value]) => ({ ...(system && { system }), value }));
  return known.length ? { identifier: known } : {};
};
const phone = (digits: string) => (digits ? { telecom: [{ system: 'phone', value: digits }] } : {});
const taxonomy = (code: string) => ({ coding: [{ system: systems.taxonomy, code }] });
const humanName = (one: { last: string; first: string; middle: string }) => ({
  name: [{ family: one.last, given: [one.first, one.middle].filter((name) => name) }],
});

export const postal = (place: PostalAddress, type?: 'postal') => ({
  ...(type && { type }),
  line: [place.line1, place.line2].filter((line) => line),
  city: place.city,
  state: place.state,
  postalCode: place.zip,
});

/** A patient or an insured. */
export const person = (id: string, one: ClaimPerson): Resource => ({
  resourceType: 'Patient',
  id,
  ...humanName(one),
  ...phone(one.phone),
  ...(one.birthDate && { birthDate: one.birthDate }),
  ...(one.sex && { gender: { F: 'female', M: 'male', U: 'unknown' }[one.sex] }),
  ...(one.address.line1 && { address: [postal(one.address)] }),
});

/** Who bills: a company, or the sole owner as a person. The address for payments is the postal one. */
export function billingParty({ billing }: ClaimDraft): Resource {
  const common = {
    id: 'billing',
    ...identifiers([systems.npi, billing.npi], [billing.taxIdType ? systems[billing.taxIdType] : '', billing.taxId]),
    ...phone(billing.phone),
    ...(billing.address.line1 && {
      address: [postal(billing.address), ...(billing.payTo.line1 ? [postal(billing.payTo, 'postal')] : [])],
    }),
  };
  return billing.person
    ? {
        resourceType: 'Practitioner',
        ...common,
        ...humanName(billing.person),
        ...(billing.taxonomy && { qualification: [{ code: taxonomy(billing.taxonomy) }] }),
      }
    : {
        resourceType: 'Organization',
        ...common,
        name: billing.name,
        ...(billing.taxonomy && { type: [taxonomy(billing.taxonomy)] }),
      };
}

export const practitioner = (
  id: string,
  one: Pick<ClaimProvider, 'last' | 'first' | 'middle' | 'npi'> & { taxonomy?: string },
): Resource => ({
  resourceType: 'Practitioner',
  id,
  ...identifiers([systems.npi, one.npi]),
  ...humanName(one),
  ...(one.taxonomy && { qualification: [{ code: taxonomy(one.taxonomy) }] }),
});

export const location = (id: string, place: NonNullable<ClaimDraft['facility']>): Resource => ({
  resourceType: 'Location',
  id,
  ...identifiers([systems.npi, place.npi]),
  name: place.name,
  ...(place.address.line1 && { address: postal(place.address) }),
});

/**
 * A plan with its payer, and its insured where that is not the patient, or is known to the plan otherwise than to the office. `key` is '' for the plan
 * that the claim goes to.
 */
export function planParties(plan: ClaimPlan, key: string, rank: number, patient: ClaimPerson): Resource[] {
  const self = plan.relationship === 'self' && JSON.stringify(plan.insured) === JSON.stringify(patient);
  return [
    {
      resourceType: 'Organization',
      id: `payer${key}`,
      name: plan.payerName,
      ...identifiers(['', plan.payerId]),
      ...(plan.payerAddress.line1 && { address: [postal(plan.payerAddress)] }),
    },
    ...(self ? [] : [person(`subscriber${key}`, plan.insured)]),
    {
      resourceType: 'Coverage',
      id: `coverage${key}`,
      status: 'active',
      ...((plan.payerClass || plan.planType) && {
        type: {
          ...(plan.payerClass && { coding: [{ code: plan.payerClass }] }),
          ...(plan.planType && { text: plan.planType }),
        },
      }),
      subscriber: { reference: self ? '#patient' : `#subscriber${key}` },
      beneficiary: { reference: '#patient' },
      ...(plan.memberId && { subscriberId: plan.memberId }),
      ...(plan.relationship && {
        relationship: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/subscriber-relationship', code: plan.relationship }],
        },
      }),
      ...(plan.groupNumber && {
        class: [
          {
            type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/coverage-class', code: 'group' }] },
            value: plan.groupNumber,
          },
        ],
      }),
      payor: [{ reference: `#payer${key}` }],
      order: rank,
    },
  ];
}
