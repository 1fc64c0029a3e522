import { type Segment, segmentText } from '@/lib/x12/segment';
import type { ClaimDraft } from '../draft/claim-draft';
import { claimLoop } from './claim-loop';
import { billingLoop, patientLoop, submitterPhone, subscriberLoop } from './party-loops';
import { x12Text } from './x12-text';

/** What the envelope needs beside the claims. `at` is when it is written (`2026-11-24T15:30`), since nothing here reads a clock. */
export interface Envelope {
  readonly at: string;
  /** Interchange control number, 1–999999999. */
  readonly control: number;
  readonly usage: 'P' | 'T';
  readonly receiver: { readonly name: string; readonly id: string };
}

/**
 * Claims of one practice → an 837P of the implementation guide 005010X222A1. Every claim must be free of findings of severity `error`;
 * claims that go to several payers may share the file.
 */
export function write837p(drafts: readonly ClaimDraft[], envelope: Envelope): string {
  const first = drafts[0];
  if (!first) return '';
  const transaction = transactionOf(drafts, first, envelope);
  const date = envelope.at.slice(0, 10).replace(/-/g, '');
  const time = envelope.at.slice(11, 16).replace(':', '');
  const control = String(envelope.control).padStart(9, '0');
  const sender = x12Text(first.submitter.id || first.billing.npi, 15);
  const receiver = x12Text(envelope.receiver.id, 15);
  const segments: Segment[] = [
    [
      'ISA',
      '00',
      ' '.repeat(10),
      '00',
      ' '.repeat(10),
      'ZZ',
      sender.padEnd(15),
      'ZZ',
      receiver.padEnd(15),
      date.slice(2),
      time,
      '^',
      '00501',
      control,
      '0',
      envelope.usage,
      ':',
    ],
    ['GS', 'HC', sender, receiver, date, time, String(envelope.control), 'X', '005010X222A1'],
    ...transaction,
    ['GE', '1', String(envelope.control)],
    ['IEA', '1', control],
  ];
  return `${segments.map(segmentText).join('\n')}\n`;
}

function transactionOf(drafts: readonly ClaimDraft[], first: ClaimDraft, envelope: Envelope): Segment[] {
  const date = envelope.at.slice(0, 10).replace(/-/g, '');
  const time = envelope.at.slice(11, 16).replace(':', '');
  const { submitter, billing } = first;
  const body: Segment[] = [
    ['ST', '837', '0001', '005010X222A1'],
    ['BHT', '0019', '00', String(envelope.control), date, time, 'CH'],
    [
      'NM1',
      '41',
      '2',
      x12Text(submitter.name || billing.name, 60),
      '',
      '',
      '',
      '',
      '46',
      x12Text(submitter.id || billing.npi, 80),
    ],
    ['PER', 'IC', x12Text(submitter.contact || submitter.name || billing.name, 60), 'TE', submitterPhone(first)],
    ['NM1', '40', '2', x12Text(envelope.receiver.name, 60), '', '', '', '', '46', x12Text(envelope.receiver.id, 80)],
  ];
  let level = 0;
  const billingLevel = ++level;
  body.push(['HL', String(billingLevel), '', '20', '1'], ...billingLoop(first));
  for (const draft of drafts) {
    const dependent = draft.plan?.relationship !== 'self';
    const subscriberLevel = ++level;
    body.push(['HL', String(subscriberLevel), String(billingLevel), '22', dependent ? '1' : '0'], ...subscriberLoop(draft));
    if (dependent) {
      body.push(['HL', String(++level), String(subscriberLevel), '23', '0'], ...patientLoop(draft));
    }
    body.push(...claimLoop(draft));
  }
  return [...body, ['SE', String(body.length + 1), '0001']];
}
