import type { ClaimDraft } from '../draft/claim-draft';

const category = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/claiminformationcategory', code }],
});

/** What a claim says beside parties, diagnoses and lines: onset, note, attachments with their control numbers, payment, frequency, assignment, signature. */
export function supportingInfo(draft: ClaimDraft): Record<string, unknown>[] {
  const info: Record<string, unknown>[] = [
    { category: { text: 'claim frequency' }, code: { coding: [{ code: draft.frequency }] } },
    ...(draft.onsetDate ? [{ category: category('onset'), timingDate: draft.onsetDate }] : []),
    ...(draft.note ? [{ category: category('info'), valueString: draft.note }] : []),
    ...draft.attachments.map(({ report, transmission, control }) => ({
      category: category('attachment'),
      code: { coding: [{ code: report }] },
      valueString: [transmission, control].filter(Boolean).join(' '),
    })),
    ...(draft.amountPaid
      ? [{ category: { text: 'paid by the patient' }, valueQuantity: { value: draft.amountPaid / 100, unit: 'USD' } }]
      : []),
    ...(draft.acceptAssignment === null
      ? []
      : [{ category: { text: 'assignment accepted' }, valueBoolean: draft.acceptAssignment }]),
    ...(draft.signatureOnFile === null ? [] : [{ category: { text: 'signature on file' }, valueBoolean: draft.signatureOnFile }]),
  ];
  return info.map((one, i) => ({ sequence: i + 1, ...one }));
}
