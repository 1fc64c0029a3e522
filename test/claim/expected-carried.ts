import { type ClaimDraft, type ClaimPlan, totalCharge } from '@/lib/claim/draft/claim-draft';

/** Capitals of the basic set, cut: written here once more, so that the test does not lean on the writer. */
const x = (text: string, length = 80) =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9 !"&'()+,./;?=-]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, length)
    .trim();
const day = (iso: string) => iso.replaceAll('-', '');
const relationship = { self: '18', spouse: '01', child: '19', other: 'G8', '': 'G8' } as const;
const name = (one: { last: string; first: string; middle: string }) => ({
  last: x(one.last),
  first: x(one.first),
  middle: x(one.middle),
});
const address = (one: { line1: string; line2: string; city: string; state: string; zip: string }) =>
  [one.line1, one.line2, one.city, one.state, one.zip].map((text) => x(text)).filter(Boolean);
const adjustments = <T extends { amount: number }>(all: readonly T[]) => all.filter(({ amount }) => amount !== 0);
const insured = (plan: ClaimPlan) => ({ ...name(plan.insured), id: x(plan.memberId) });
const ranks = 'PSTABCDEFGH';

/** What an 837P must carry of a draft. */
export function expectedCarried(draft: ClaimDraft) {
  const plan = draft.plan as ClaimPlan;
  const first = draft.lines[0];
  const sameAsBilling = first?.rendering?.npi === draft.billing.npi;
  return {
    account: draft.account,
    total: totalCharge(draft),
    pos: first?.pos,
    frequency: draft.frequency,
    assignment: draft.acceptAssignment ? 'A' : 'C',
    benefits: 'Y',
    release: 'Y',
    accident: draft.accident.kind === 'none' ? '' : day(draft.accident.date),
    paid: draft.amountPaid,
    authorization: x(draft.priorAuthorization),
    original: x(draft.originalReference),
    claimNote: x(draft.note),
    diagnoses: draft.diagnoses,
    rank: ranks[draft.rank - 1],
    relationship: relationship[plan.relationship],
    group: x(plan.groupNumber),
    insured: insured(plan),
    payer: { last: x(plan.payerName), id: plan.payerId },
    patient: {
      ...name(draft.patient),
      address: address(draft.patient.address),
      birthDate: day(draft.patient.birthDate),
      sex: draft.patient.sex,
    },
    billing: {
      name: x(draft.billing.person?.last ?? draft.billing.name),
      person: draft.billing.person && { ...name(draft.billing.person), id: draft.billing.npi },
      npi: draft.billing.npi,
      taxonomy: draft.billing.taxonomy,
      taxId: draft.billing.taxId,
      taxIdType: 'EI',
      address: address(draft.billing.address),
    },
    payTo: draft.billing.payTo.line1 ? address(draft.billing.payTo) : [],
    referring: draft.referring?.role === 'DN' ? { ...name(draft.referring), id: draft.referring.npi } : null,
    supervising: draft.referring?.role === 'DQ' ? { ...name(draft.referring), id: draft.referring.npi } : null,
    rendering:
      first?.rendering && !sameAsBilling
        ? { ...name(first.rendering), id: first.rendering.npi, taxonomy: first.rendering.taxonomy }
        : null,
    facility: draft.facility && {
      name: x(draft.facility.name),
      id: draft.facility.npi,
      address: address(draft.facility.address),
    },
    others: draft.otherPlans.map((other, i) => ({
      rank: ranks[i < draft.rank - 1 ? i : i + 1],
      relationship: relationship[other.relationship],
      group: x(other.groupNumber),
      insured: insured(other),
      payer: { last: x(other.payerName), id: other.payerId },
      paid: other.adjudication?.paid ?? null,
      adjustments: adjustments(other.adjudication?.adjustments ?? []),
      date: other.adjudication?.lines.length ? '' : day(other.adjudication?.date ?? ''),
    })),
    lines: draft.lines.map((line, i) => ({
      code: line.code,
      modifiers: line.modifiers,
      description: x(line.narrative),
      charge: line.charge,
      basis: line.unitBasis,
      units: String(line.units),
      pos: line.pos,
      pointers: line.pointers,
      date: day(line.date),
      teeth: line.teeth,
      areas: line.areas,
      rendering:
        line.rendering && line.rendering.npi !== (sameAsBilling ? draft.billing.npi : first?.rendering?.npi)
          ? { ...name(line.rendering), id: line.rendering.npi, taxonomy: line.rendering.taxonomy }
          : null,
      ordering:
        draft.referring?.role === 'DK' &&
        draft.referring.npi !== line.rendering?.npi &&
        (/^[AEKL78]/.test(line.code) || !draft.lines.some(({ code }) => /^[AEKL78]/.test(code)))
          ? { ...name(draft.referring), id: draft.referring.npi }
          : null,
      decisions: draft.otherPlans.flatMap((other) =>
        (other.adjudication?.lines ?? [])
          .filter((one) => one.line === i)
          .map((one) => ({
            payer: other.payerId,
            paid: one.paid,
            code: line.code,
            units: String(line.units),
            adjustments: adjustments(one.adjustments),
            date: day(other.adjudication?.date ?? ''),
          })),
      ),
    })),
  };
}
