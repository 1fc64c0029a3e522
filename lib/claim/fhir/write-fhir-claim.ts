import { type ClaimDraft, type ClaimLine, totalCharge } from '../draft/claim-draft';
import { namesOrdering } from '../x12/ordered-lines';
import { billingParty, location, person, planParties, practitioner } from './contained-parties';
import { planResponse } from './plan-decision';
import { supportingInfo } from './supporting-info';

const codeSystems = {
  CPT: 'http://www.ama-assn.org/go/cpt',
  HCPCS: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  CDT: 'http://www.ada.org/cdt',
} as const;
const usd = (cents: number) => ({ value: cents / 100, currency: 'USD' });

/**
 * The draft as a FHIR R4 Claim (type professional), with patient, plans, insureds, providers, place and earlier decisions contained. `created` is an
 * ISO date-time, since nothing here reads a clock.
 */
export function writeFhirClaim(draft: ClaimDraft, created: string): Record<string, unknown> {
  const { plan } = draft;
  const others = draft.otherPlans.map((other, i) => {
    const key = `-${i + 2}`;
    const decided = other.adjudication;
    return { other, key, rank: i + 1 < draft.rank ? i + 1 : i + 2, decided };
  });
  const team = careTeam(draft);
  return {
    resourceType: 'Claim',
    contained: [
      person('patient', draft.patient),
      billingParty(draft),
      ...(plan ? planParties(plan, '', draft.rank, draft.patient) : []),
      ...others.flatMap(({ other, key, rank, decided }) => [
        ...planParties(other, key, rank, draft.patient),
        ...(decided ? [planResponse(key, decided)] : []),
      ]),
      ...team.map(({ resource }) => resource),
      ...(draft.facility ? [location('facility', draft.facility)] : []),
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
    ...(draft.facility && { facility: { reference: '#facility' } }),
    ...(team.length && {
      careTeam: team.map(({ resource, role }, i) => ({
        sequence: i + 1,
        provider: { reference: `#${resource.id}` },
        ...(role && { role: { text: role } }),
      })),
    }),
    supportingInfo: supportingInfo(draft),
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
      ...others.map(({ key, decided }, i) => ({
        sequence: i + 2,
        focal: false,
        coverage: { reference: `#coverage${key}` },
        ...(decided && { claimResponse: { reference: `#decision${key}` } }),
      })),
    ],
    ...(draft.accident.kind &&
      draft.accident.kind !== 'none' && {
        accident: {
          ...(draft.accident.date && { date: draft.accident.date }),
          type: { text: draft.accident.kind },
          ...(draft.accident.state && { locationAddress: { state: draft.accident.state } }),
        },
      }),
    item: draft.lines.map((line, i) => item(line, i, team, draft)),
    total: usd(totalCharge(draft)),
  };
}

interface Member {
  readonly resource: Record<string, unknown>;
  /** Why somebody stands here who did not render. */
  readonly role: '' | 'referring' | 'ordering' | 'supervising';
  /** The practice's own id of who rendered. */
  readonly id: string;
}

/** Who rendered the lines, each once, and who referred, ordered or supervised. */
function careTeam({ lines, referring }: ClaimDraft): Member[] {
  const renderings = new Map(lines.flatMap(({ rendering }) => (rendering ? [[rendering.id, rendering] as const] : [])));
  const members = [...renderings].map(([id, one], i): Member => {
    return { resource: practitioner(`rendering-${i + 1}`, one), role: '', id };
  });
  if (!referring) return members;
  const role = ({ DN: 'referring', DK: 'ordering', DQ: 'supervising' } as const)[referring.role];
  return [...members, { resource: practitioner(role, referring), role, id: '' }];
}

function item(line: ClaimLine, i: number, team: readonly Member[], draft: ClaimDraft): Record<string, unknown> {
  const members = team.flatMap(({ id, role }, at) =>
    (role === '' && id === line.rendering?.id) || (role === 'ordering' && namesOrdering(line, draft)) ? [at + 1] : [],
  );
  const sites = [...line.teeth, ...line.areas];
  return {
    sequence: i + 1,
    ...(members.length && { careTeamSequence: members }),
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
