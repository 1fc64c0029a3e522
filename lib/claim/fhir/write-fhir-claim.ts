import { type ClaimDraft, type ClaimPerson, totalCharge } from '../draft/claim-draft';

const codeSystems = {
  CPT: 'http://www.ama-assn.org/go/cpt',
  HCPCS: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  CDT: 'http://www.ada.org/cdt',
} as const;
const usd = (cents: number) => ({ value: cents / 100, currency: 'USD' });

/**
 * The draft as a FHIR R4 Claim (type professional), with patient, coverage and providers contained. `created` is an ISO date-time, since nothing here
 * reads a clock.
 */
export function writeFhirClaim(draft: ClaimDraft, created: string): Record<string, unknown> {
  const plan = draft.plan;
  const renderings = [
    ...new Map(draft.lines.flatMap((line) => (line.rendering ? [[line.rendering.id, line.rendering] as const] : []))).values(),
  ];
  return {
    resourceType: 'Claim',
    contained: [
      { resourceType: 'Patient', id: 'patient', ...person(draft.patient) },
      {
        resourceType: 'Organization',
        id: 'billing',
        name: draft.billing.name,
        identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: draft.billing.npi }],
      },
      ...(plan
        ? [
            {
              resourceType: 'Organization',
              id: 'payer',
              name: plan.payerName,
              ...(plan.payerId && { identifier: [{ value: plan.payerId }] }),
            },
            {
              resourceType: 'Coverage',
              id: 'coverage',
              status: 'active',
              beneficiary: { reference: '#patient' },
              ...(plan.memberId && { subscriberId: plan.memberId }),
              ...(plan.relationship && {
                relationship: {
                  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/subscriber-relationship', code: plan.relationship }],
                },
              }),
              payor: [{ reference: '#payer' }],
            },
          ]
        : []),
      ...renderings.map((one, i) => ({
        resourceType: 'Practitioner',
        id: `rendering-${i + 1}`,
        identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: one.npi }],
        name: [{ family: one.last, given: [one.first, one.middle].filter((name) => name) }],
      })),
    ],
    identifier: [{ value: draft.account }],
    status: 'active',
    type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/claim-type', code: 'professional' }] },
    use: 'claim',
    patient: { reference: '#patient' },
    created,
    provider: { reference: '#billing' },
    ...(plan && { insurer: { reference: '#payer' } }),
    priority: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/processpriority', code: 'normal' }] },
    ...(draft.originalReference && {
      related: [
        {
          reference: { value: draft.originalReference },
          relationship: { coding: [{ code: draft.frequency === '8' ? 'void' : 'prior' }] },
        },
      ],
    }),
    ...(renderings.length && {
      careTeam: renderings.map((_, i) => ({ sequence: i + 1, provider: { reference: `#rendering-${i + 1}` } })),
    }),
    diagnosis: draft.diagnoses.map((code, i) => ({
      sequence: i + 1,
      diagnosisCodeableConcept: {
        coding: [
          { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code },
        ],
      },
    })),
    insurance: [
      {
        sequence: 1,
        focal: true,
        coverage: plan ? { reference: '#coverage' } : { display: 'none known' },
        ...(draft.priorAuthorization && { preAuthRef: [draft.priorAuthorization] }),
      },
    ],
    ...(draft.accident.date &&
      draft.accident.kind !== 'none' &&
      draft.accident.kind && {
        accident: {
          date: draft.accident.date,
          type: { text: draft.accident.kind },
          ...(draft.accident.state && { locationAddress: { state: draft.accident.state } }),
        },
      }),
    item: draft.lines.map((line, i) => {
      const team = renderings.findIndex((one) => one.id === line.rendering?.id);
      const sites = [...line.teeth, ...line.areas];
      return {
        sequence: i + 1,
        ...(team >= 0 && { careTeamSequence: [team + 1] }),
        diagnosisSequence: line.pointers,
        productOrService: {
          coding: [{ system: codeSystems[line.system], code: line.code }],
          ...(line.narrative && { text: line.narrative }),
        },
        ...(line.modifiers.length && { modifier: line.modifiers.map((code) => ({ coding: [{ code }] })) }),
        ...(line.date &&
          (line.dateTo > line.date ? { servicedPeriod: { start: line.date, end: line.dateTo } } : { servicedDate: line.date })),
        ...(line.pos && {
          locationCodeableConcept: {
            coding: [
              { system: 'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set', code: line.pos },
            ],
          },
        }),
        ...(line.units !== null && { quantity: { value: line.units, ...(line.unitBasis === 'MJ' && { unit: 'min' }) } }),
        ...(line.charge !== null && { net: usd(line.charge) }),
        // One place in bodySite, the others beside it: codings of one concept would mean the same place.
        ...(sites[0] && { bodySite: site(sites[0], line.teeth) }),
        ...(sites.length > 1 && { subSite: sites.slice(1).map((code) => site(code, line.teeth)) }),
      };
    }),
    total: usd(totalCharge(draft)),
  };
}

const site = (code: string, teeth: readonly string[]) => ({
  coding: [
    {
      system: teeth.includes(code)
        ? 'http://terminology.hl7.org/CodeSystem/ADAUniversalToothDesignationSystem'
        : 'http://terminology.hl7.org/CodeSystem/ADAAreaOralCavitySystem',
      code,
    },
  ],
});

const person = (one: ClaimPerson) => ({
  name: [{ family: one.last, given: [one.first, one.middle].filter((name) => name) }],
  ...(one.birthDate && { birthDate: one.birthDate }),
  ...(one.sex && { gender: { F: 'female', M: 'male', U: 'unknown' }[one.sex] }),
  ...(one.address.line1 && {
    address: [
      {
        line: [one.address.line1, one.address.line2].filter((line) => line),
        city: one.address.city,
        state: one.address.state,
        postalCode: one.address.zip,
      },
    ],
  }),
});
