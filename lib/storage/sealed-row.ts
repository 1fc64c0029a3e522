import type * as z from 'zod/mini';
import type { CrossbiteDatabase, KeyKind } from './database';
import { type Envelope, type Place, seal, unseal } from './envelope';
import { dataKey, dataKeyFor } from './keyring';
import { lacksPassphrase } from './office-policy';

export type Sealed = { ok: true; sealed: Envelope } | { ok: false; sentence: string };
/** `gone`: the key was destroyed or storage is locked. `damaged`: the row does not hold what it should. */
export type Unsealed<T> = { state: 'read'; value: T } | { state: 'gone' } | { state: 'damaged' };

export const LOCKED = 'Crossbite is locked. Unlock it with your passphrase to keep and see visits.';

const NO_PASSPHRASE =
  'Your administrator asks for a passphrase before visits are kept. Set one under Settings, then check the page again.';
/** What is sealed under these is of patients. */
const ofPatients: ReadonlySet<KeyKind> = new Set(['unaccepted', 'open', 'closed']);

/** Value → envelope under the data key of that kind and period. Refused where locked, and where the passphrase that an administrator asks for is not set. */
export async function sealRow(
  database: CrossbiteDatabase,
  place: Place,
  kind: KeyKind,
  period: string,
  value: unknown,
): Promise<Sealed> {
  if (ofPatients.has(kind) && (await lacksPassphrase(database))) return { ok: false, sentence: NO_PASSPHRASE };
  const key = await dataKeyFor(database, kind, period);
  if (!key) return { ok: false, sentence: LOCKED };
  return { ok: true, sealed: await seal(key.key, key.id, place, value) };
}

/** Envelope → value, checked against its schema: a row of an older or foreign shape is `damaged`, never half used. `keyOf` holds keys over many rows. */
export async function unsealRow<T>(
  database: CrossbiteDatabase,
  place: Place,
  schema: z.ZodMiniType<T>,
  sealed: Envelope,
  keyOf: (id: string) => Promise<CryptoKey | null> = (id) => dataKey(database, id),
): Promise<Unsealed<T>> {
  const key = await keyOf(sealed.keyId);
  if (!key) return { state: 'gone' };
  const opened = await unseal(key, place, sealed);
  if (!opened) return { state: 'damaged' };
  const parsed = schema.safeParse(opened.value);
  return parsed.success ? { state: 'read', value: parsed.data } : { state: 'damaged' };
}
