import { appealDeadline } from '../appeals/appeal-deadline';
import { answerBy } from '../authorization/answer-time';
import { type EarlierUse, usedUnits } from '../authorization/held-authorization';
import { addDays, daysBetween } from '../calendar';
import { expiryOf } from '../verification/verification';
import type { Followup } from './followup';

export type DueKind = 'ask-again' | 'request' | 'chase' | 'ends' | 'used-up' | 'sign' | 'appeal' | 'answer' | 'place';

/** One thing to do. `on` is its last ISO day, '' where only a state or a contract tells it. */
export interface Due {
  readonly record: string;
  readonly visit: string;
  readonly what: DueKind;
  readonly on: string;
  /** Payer, code or number: what tells it from its like. No name of a patient. */
  readonly about: string;
}

/** The longest answer time of an appeal after service that the rules name: 60 days. */
const ANSWER = 60;

/** What a record still asks of the office. `earlier`: what claims used of an authorization, beside the units that a person counted. */
export function dueOf(record: Followup, earlier: readonly EarlierUse[] = []): Due[] {
  const due = (what: DueKind, on: string | null, about: string): Due => ({
    record: record.id,
    visit: record.visit,
    what,
    on: on ?? '',
    about,
  });
  switch (record.kind) {
    case 'call': {
      const { payer, date, plannedDate, replaced } = record.value;
      const expiry = expiryOf(date);
      // What was said still held on the day of the service: nobody has to be asked again.
      return replaced || (plannedDate && expiry && plannedDate < expiry) ? [] : [due('ask-again', expiry, payer)];
    }
    case 'authorization': {
      const { status, payer, number, to, codes } = record.value;
      const about = [payer, number || codes.map(({ code }) => code).join(' ')].filter(Boolean).join(', ');
      if (status === 'needed') return [due('request', null, about)];
      if (status === 'requested') return [due('chase', answerBy(record.value), about)];
      if (status !== 'approved' && status !== 'partial') return [];
      const used = codes
        .filter(({ code, units, denied }) => !denied && units !== null && usedUnits(record.value, code, earlier) >= units)
        .map(({ code }) => code);
      return [...(to ? [due('ends', to, about)] : []), ...(used.length ? [due('used-up', null, used.join(' '))] : [])];
    }
    case 'letter':
      return record.value.signedBy ? [] : [due('sign', null, record.value.title)];
    case 'remittance':
      return record.visit ? [] : [due('place', null, [record.value.payer, record.value.payerControl].filter(Boolean).join(', '))];
    case 'appeal': {
      const { status, rules, level, noticeDate, sentDate, payer, code } = record.value;
      const about = [payer, code].filter(Boolean).join(', ');
      if (status === 'open') return [due('appeal', appealDeadline(rules, level, noticeDate)?.sendBy ?? null, about)];
      return status === 'sent' ? [due('answer', addDays(sentDate, ANSWER), about)] : [];
    }
  }
}

export type DueState = 'overdue' | 'soon' | 'later' | 'no-date';
const SOON = 14;

/** Where a day stands from `today` (ISO): today itself is still time. */
export function dueState(on: string, today: string): DueState {
  const left = on ? daysBetween(today, on) : null;
  if (left === null) return 'no-date';
  return left < 0 ? 'overdue' : left <= SOON ? 'soon' : 'later';
}

/** Whether a day of a call or an authorization lies so far back that it asks for nothing any more. */
export const isForgotten = (kind: string, on: string, today: string): boolean =>
  (kind === 'call' || kind === 'authorization') && (daysBetween(on, today) ?? 0) > 60;

/**
 * Everything that is to be done, what is late first and what has no day last. What ended long ago asks for nothing any more. `uses`: by the id of an
 * authorization, what claims used of it.
 */
export function dueList(
  records: readonly Followup[],
  today: string,
  uses: ReadonlyMap<string, readonly EarlierUse[]> = new Map(),
): (Due & { readonly kind: Followup['kind']; readonly state: DueState })[] {
  return records
    .flatMap((record) =>
      dueOf(record, uses.get(record.id)).map((due) => ({ ...due, kind: record.kind, state: dueState(due.on, today) })),
    )
    .filter(({ kind, on }) => !isForgotten(kind, on, today))
    .sort((a, b) => (a.on || '9999').localeCompare(b.on || '9999') || a.about.localeCompare(b.about));
}

/** The first day of a record that counts for a reminder; '' for none. */
export const firstDue = (record: Followup): string =>
  dueOf(record)
    .map(({ on }) => on)
    .filter(Boolean)
    .sort()[0] ?? '';
