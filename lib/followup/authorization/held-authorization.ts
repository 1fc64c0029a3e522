import { sameNumber } from '@/lib/claim/authorization/same-number';
import { plainCode } from '@/lib/claim/draft/plain-text';
import type { Encounter, HeldAuthorization } from '@/lib/encounter/encounter';
import { visitOf } from '@/lib/encounter/visit';
import type { Verification } from '../verification/verification';
import { type Authorization, isApproved } from './authorization';

/** Accepted lines of another visit of the same patient, as far as they use up an approval. */
export interface EarlierUse {
  readonly number: string;
  readonly lines: readonly { readonly code: string; readonly units: number }[];
}

/** What a kept visit uses of the approval under whose number it is billed. */
export const earlierUse = (encounter: Encounter): EarlierUse => ({
  number: encounter.priorAuthorization ?? '',
  lines: (encounter.accepted?.lines ?? []).map(({ code, units }) => ({ code: plainCode(code), units: units ?? 1 })),
});

/** Units of a code that earlier claims used under this number, beside those that a person counted. */
export function usedUnits({ number, codes }: Authorization, code: string, earlier: readonly EarlierUse[]): number {
  const counted = codes.find((one) => one.code === code)?.used ?? 0;
  return earlier
    .filter((use) => number && sameNumber(use.number, number))
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => sum + (line.code === code ? line.units : 0), counted);
}

/**
 * The authorization that counts for a visit, of those kept for the patient; null for none. An approval of the same payer that names a code of the
 * visit and runs on its day comes first, wherever it was asked for; then whatever was asked for at this very visit, the newest first.
 */
export function authorizationFor(
  held: readonly Authorization[],
  visit: string,
  encounter: Encounter,
  codes: readonly string[],
): Authorization | null {
  const { medical, dateOfService: day } = visitOf(encounter);
  const payer = plain(medical[0]?.payerName ?? '');
  const rank = (one: Authorization): number => {
    const named = one.codes.some(({ code }) => codes.includes(code));
    const runs = !day || ((!one.from || one.from <= day) && (!one.to || day <= one.to));
    const own = one.visit === visit;
    if (!own && (plain(one.payer) !== payer || !named)) return 0;
    if (isApproved(one)) return named && runs ? 4 : own ? 3 : runs ? 2 : 1;
    return own ? 2 : 0;
  };
  const age = ({ answeredDate, requestedDate }: Authorization) => answeredDate || requestedDate;
  const [best] = held
    .filter((one) => rank(one) > 0)
    .sort((a, b) => rank(b) - rank(a) || age(b).localeCompare(age(a)) || b.id.localeCompare(a.id));
  return best ?? null;
}

/** Codes for which the payer said on the phone that it wants authorization. */
export const wantedCodes = (call: Verification | null): string[] =>
  Object.entries(call?.answers ?? {}).flatMap(([id, answer]) =>
    id.startsWith('authorization:') && /^y/i.test(answer.trim()) ? [id.slice('authorization:'.length)] : [],
  );

/** The same as the pre-check and the claim take it; undefined where nothing is kept. */
export function heldAuthorization(
  held: Authorization | null,
  call: Verification | null,
  earlier: readonly EarlierUse[],
): HeldAuthorization | undefined {
  const wanted = wantedCodes(call);
  if (!held) return wanted.length > 0 ? { status: 'needed', wanted } : undefined;
  return {
    status: held.status,
    ...(isApproved(held) && { number: held.number.trim() }),
    ...(held.requestedDate && { asked: held.requestedDate }),
    ...(held.answeredDate && { answered: held.answeredDate }),
    ...(held.from && { from: held.from }),
    ...(held.to && { to: held.to }),
    codes: held.codes.map(({ code, units, denied }) => ({
      code,
      ...(units !== null && { units }),
      used: usedUnits(held, code, earlier),
      ...(denied && { denied }),
    })),
    ...(wanted.length > 0 && { wanted }),
  };
}

/**
 * The visit with what is kept of its authorization, whose number the claim carries in item 23 and REF G1. A number that the page shows stays where
 * nothing is approved; one that came from an authorization goes with it.
 */
export function withAuthorization(encounter: Encounter, held: HeldAuthorization | undefined): Encounter {
  const { authorization: before, priorAuthorization, ...rest } = encounter;
  const page = before?.number && sameNumber(before.number, priorAuthorization ?? '') ? undefined : priorAuthorization;
  const number = held?.number || page;
  return { ...rest, ...(number !== undefined && { priorAuthorization: number }), ...(held && { authorization: held }) };
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
