import type { CallSheet } from './call-sheet';
import { expiryOf, type Verification } from './verification';

/** The sheet as plain text to copy or to file; answers where they are known, a line to write on where not. */
export function sheetText(sheet: CallSheet, verification: Verification): string {
  const row = (head: string, value: string) => `${head}: ${value || '____________________'}`;
  const { answers } = verification;
  return [
    row('Payer', sheet.payer),
    row('Phone or portal', verification.phone),
    row('Date', verification.date),
    row('From – to', [verification.startTime, verification.endTime].filter(Boolean).join(' – ')),
    row('Representative', verification.representative),
    row('Call reference', verification.reference),
    row('Asked by', verification.askedBy),
    row('Member ID, group', [sheet.member, sheet.group].filter(Boolean).join(', ')),
    row('Patient, birth date', [sheet.patient, sheet.birthDate].filter(Boolean).join(', ')),
    row('Planned date', sheet.plannedDate),
    row('Codes', sheet.codes.map(({ code }) => code).join(', ')),
    '',
    ...sheet.questions.map(({ id, ask }) => `${ask}\n  ${answers[id] || '____________________'}`),
    '',
    `Disclaimer read: ${verification.disclaimerRead ? 'yes' : 'no'}. What a plan says on the phone is no promise of payment.`,
    ...(expiryOf(verification.date) ? [`Ask again from ${expiryOf(verification.date)}.`] : []),
  ].join('\n');
}
