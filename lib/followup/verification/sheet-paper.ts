import type { PrintedLetter } from '../letters/print-letter';
import type { CallSheet } from './call-sheet';
import type { TriageFact } from './triage';
import { expiryOf, type Verification } from './verification';

const headings = {
  eligibility: 'Eligibility',
  benefit: 'Benefit',
  authorization: 'Authorization',
  claims: 'Claims',
  service: 'This service',
} as const;
const LINE = '____________________';

/** The sheet as it is printed: who and when, every question with its answer or a line to write on, and what the facts say so far. */
export function sheetPaper(sheet: CallSheet, call: Verification, facts: readonly TriageFact[]): PrintedLetter {
  const row = (head: string, value: string) => `${head}: ${value || LINE}`;
  const expiry = expiryOf(call.date);
  const groups = Object.entries(headings).map(([group, heading]) => ({
    heading,
    sentences: sheet.questions
      .filter((question) => question.group === group)
      .map(({ id, ask }) => `${ask} ${call.answers[id]?.trim() || LINE}${call.filled.includes(id) ? ' (271)' : ''}`),
  }));
  return {
    title: 'Benefit verification',
    head: [
      row('Payer', [sheet.payer, sheet.payerId].filter(Boolean).join(', ')),
      row('Phone or portal', call.phone),
      row('Date, from – to', [call.date, [call.startTime, call.endTime].filter(Boolean).join(' – ')].filter(Boolean).join(', ')),
      row('Representative', call.representative),
      row('Call reference', call.reference),
      row('Asked by', call.askedBy),
      ...(call.trace ? [`271 trace: ${call.trace}`] : []),
    ],
    subject: [
      row('Patient, birth date', [sheet.patient, sheet.birthDate].filter(Boolean).join(', ')),
      row('Member ID, group', [sheet.member, sheet.group].filter(Boolean).join(', ')),
      row('Planned date', sheet.plannedDate),
      row('Codes', sheet.codes.map(({ code }) => code).join(', ')),
    ],
    parts: [
      ...groups,
      { heading: 'In the words of the payer (271)', sentences: [...call.remarks] },
      { heading: 'What is known so far', sentences: facts.map(({ say }) => say) },
    ].filter(({ sentences }) => sentences.length > 0),
    enclosures: [],
    foot: [
      `Disclaimer read: ${call.disclaimerRead ? 'yes' : 'no'}. What a plan says is no promise of payment.`,
      ...(expiry ? [`Ask again from ${expiry}.`] : []),
    ],
  };
}
