import { ENDS_SOON } from '@/lib/claim/authorization/judge-authorization';
import { daysBetween } from '../calendar';
import { answerBy } from './answer-time';
import { type Authorization, isApproved } from './authorization';
import { type EarlierUse, usedUnits } from './held-authorization';

/** Where an authorization stands on a day. `late`: the payer's time for an answer is over. `unnumbered`: approved, and no number is kept. */
export const trackedStates = [
  'late',
  'ended',
  'used-up',
  'ending',
  'unnumbered',
  'needed',
  'waiting',
  'denied',
  'partial',
  'approved',
  'not-needed',
] as const;
export type TrackedState = (typeof trackedStates)[number];

export interface Tracked {
  readonly state: TrackedState;
  /** The day that counts next: of the payer's answer, or of the end; '' for none. */
  readonly on: string;
}

export function trackAuthorization(held: Authorization, today: string, earlier: readonly EarlierUse[] = []): Tracked {
  const { status, to } = held;
  if (status === 'needed' || status === 'denied' || status === 'not-needed') return { state: status, on: '' };
  if (status === 'requested') {
    const by = answerBy(held) ?? '';
    return { state: by && by < today ? 'late' : 'waiting', on: by };
  }
  if (!isApproved(held)) return { state: 'unnumbered', on: to };
  const left = to ? daysBetween(today, to) : null;
  if (left !== null && left < 0) return { state: 'ended', on: to };
  const given = held.codes.filter(({ denied }) => !denied);
  const used = ({ code, units }: (typeof given)[number]) => units !== null && usedUnits(held, code, earlier) >= units;
  if (given.length > 0 && given.every(used)) return { state: 'used-up', on: to };
  return { state: left !== null && left <= ENDS_SOON ? 'ending' : status, on: to };
}
