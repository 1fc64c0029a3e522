import { type ClaimDraft, type ClaimPerson, type ClaimPlan, type PlanAdjustment, totalCharge } from '../draft/claim-draft';
import { namesOrdering } from '../x12/ordered-lines';
import { filingIndicator, rankCode } from '../x12/party-loops';

/**
 * The draft as the JSON that clearinghouses' professional-claim interfaces commonly take: names and codes of the 837P, nested by party. Money is text in
 * dollars with two decimals, dates are CCYYMMDD. `control` numbers the submission.
 */
export function writeClearinghouseClaim(draft: ClaimDraft, control: string): Record<string, unknown> {
  const plan = draft.plan;
  return clean({
    controlNumber: control,
    submitter: {
      organizationName: draft.submitter.name || draft.billing.name,
      contactInformation: { name: draft.submitter.contact, phoneNumber: draft.submitter.phone },
    },
    receiver: { organizationName: plan?.payerName },
    tradingPartnerServiceId: plan?.payerId,
    payerAddress: plan?.payerAddress.line1 ? address(plan.payerAddress) : undefined,
    billing: {
      providerType: 'BillingProvider',
      npi: draft.billing.npi,
      employerId: draft.billing.taxIdType === 'EIN' ? draft.billing.taxId : '',
      ssn: draft.billing.taxIdType === 'SSN' ? draft.billing.taxId : '',
      taxonomyCode: draft.billing.taxonomy,
      ...(draft.billing.person
        ? {
            lastName: draft.billing.person.last,
            firstName: draft.billing.person.first,
            middleName: draft.billing.person.middle,
          }
        : { organizationName: draft.billing.name }),
      address: address(draft.billing.address),
      contactInformation: { phoneNumber: draft.billing.phone },
    },
    payToAddress: draft.billing.payTo.line1 ? address(draft.billing.payTo) : undefined,
    subscriber: plan && {
      memberId: plan.memberId,
      paymentResponsibilityLevelCode: rankCode(draft.rank),
      groupNumber: plan.groupNumber,
      groupName: plan.planType,
      ...person(plan.insured),
    },
    dependent:
      plan && plan.relationship !== 'self'
        ? {
            relationshipToSubscriberCode: relationshipCode(plan),
            ...person(draft.patient),
          }
        : undefined,
    referring: clinician(draft, 'DN'),
    supervising: clinician(draft, 'DQ'),
    claimInformation: {
      claimFilingCode: plan ? filingIndicator(plan) : '',
      patientControlNumber: draft.account,
      claimChargeAmount: dollars(totalCharge(draft)),
      placeOfServiceCode: draft.lines[0]?.pos,
      claimFrequencyCode: draft.frequency,
      originalReferenceNumber: draft.originalReference,
      priorAuthorizationNumber: draft.priorAuthorization,
      signatureIndicator: 'Y',
      planParticipationCode: draft.acceptAssignment ? 'A' : 'C',
      benefitsAssignmentCertificationIndicator: draft.signatureOnFile ? 'Y' : 'N',
      releaseInformationCode: draft.signatureOnFile ? 'Y' : 'I',
      relatedCausesCode: { auto: 'AA', work: 'EM', other: 'OA', none: '', '': '' }[draft.accident.kind],
      autoAccidentStateCode: draft.accident.kind === 'auto' ? draft.accident.state : '',
      accidentDate: day(draft.accident.date),
      symptomDate: day(draft.onsetDate),
      patientAmountPaid: draft.amountPaid ? dollars(draft.amountPaid) : '',
      healthCareCodeInformation: draft.diagnoses.map((code, i) => ({
        diagnosisTypeCode: i === 0 ? 'ABK' : 'ABF',
        diagnosisCode: code,
      })),
      serviceFacilityLocation: draft.facility && {
        organizationName: draft.facility.name,
        npi: draft.facility.npi,
        address: address(draft.facility.address),
      },
      claimSupplementalInformation: {
        reportInformations: draft.attachments.map(({ report, transmission, control }) => ({
          attachmentReportTypeCode: report,
          attachmentTransmissionCode: transmission,
          attachmentControlNumber: control,
        })),
      },
      claimNote: { additionalInformation: draft.note },
      otherSubscriberInformation: draft.otherPlans.map((other, i) => otherPlan(other, i + 1 < draft.rank ? i + 1 : i + 2)),
      serviceLines: draft.lines.map((line, i) => ({
        assignedNumber: String(i + 1),
        serviceDate: day(line.date),
        serviceDateEnd: line.dateTo > line.date ? day(line.dateTo) : '',
        professionalService: {
          procedureIdentifier: 'HC',
          procedureCode: line.code,
          procedureModifiers: line.modifiers,
          description: line.narrative.slice(0, 80),
          lineItemChargeAmount: line.charge === null ? '' : dollars(line.charge),
          measurementUnit: line.unitBasis,
          serviceUnitCount: line.units === null ? '' : String(line.units),
          placeOfServiceCode: line.pos,
          compositeDiagnosisCodePointers: { diagnosisCodePointers: line.pointers.map(String) },
        },
        oralCavity: { teeth: line.teeth, areas: line.areas },
        orderingProvider: namesOrdering(line, draft) ? clinician(draft, 'DK') : undefined,
        renderingProvider: line.rendering && {
          firstName: line.rendering.first,
          middleName: line.rendering.middle,
          lastName: line.rendering.last,
          npi: line.rendering.npi,
          taxonomyCode: line.rendering.taxonomy,
        },
        lineAdjudicationInformation: draft.otherPlans.flatMap((plan) => lineDecision(plan, i)),
      })),
    },
  }) as Record<string, unknown>;
}

const clinician = ({ referring }: ClaimDraft, role: 'DN' | 'DK' | 'DQ') =>
  referring?.role === role
    ? { firstName: referring.first, middleName: referring.middle, lastName: referring.last, npi: referring.npi }
    : undefined;
const relationshipCode = ({ relationship }: ClaimPlan) =>
  ({ self: '18', spouse: '01', child: '19', other: 'G8', '': 'G8' })[relationship];
const dollars = (cents: number) => (cents / 100).toFixed(2);
const day = (iso: string) => iso.replace(/-/g, '');
const address = (place: ClaimPerson['address']) => ({
  address1: place.line1,
  address2: place.line2,
  city: place.city,
  state: place.state,
  postalCode: place.zip,
});
const person = (one: ClaimPerson) => ({
  firstName: one.first,
  middleName: one.middle,
  lastName: one.last,
  gender: one.sex,
  dateOfBirth: day(one.birthDate),
  phoneNumber: one.phone,
  address: address(one.address),
});
const otherPlan = (plan: ClaimPlan, rank: number) => ({
  paymentResponsibilityLevelCode: rankCode(rank),
  relationshipToSubscriberCode: relationshipCode(plan),
  claimFilingIndicatorCode: filingIndicator(plan),
  groupNumber: plan.groupNumber,
  groupName: plan.planType,
  subscriber: person(plan.insured),
  payerName: plan.payerName,
  payerId: plan.payerId,
  memberId: plan.memberId,
  payerPaidAmount: plan.adjudication?.paid == null ? '' : dollars(plan.adjudication.paid),
  adjudicationDate: day(plan.adjudication?.date ?? ''),
  adjustments: plan.adjudication?.adjustments.map(adjustment) ?? [],
});

const adjustment = ({ group, reason, amount }: PlanAdjustment) => ({ group, reason, amount: dollars(amount) });
const lineDecision = ({ payerId, adjudication }: ClaimPlan, line: number) =>
  (adjudication?.lines ?? [])
    .filter((one) => one.line === line)
    .map((one) => ({
      otherPayerPrimaryIdentifier: payerId,
      serviceLinePaidAmount: dollars(one.paid),
      adjustments: one.adjustments.map(adjustment),
      adjudicationOrPaymentDate: day(adjudication?.date ?? ''),
    }));

/** Drops what is empty, so that a receiver never sees a blank for something unknown. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map(clean).filter((item) => item !== undefined);
    return kept.length ? kept : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value)
      .map(([key, item]) => [key, clean(item)] as const)
      .filter(([, item]) => item !== undefined);
    return kept.length ? Object.fromEntries(kept) : undefined;
  }
  return value === '' || value === null ? undefined : value;
}
