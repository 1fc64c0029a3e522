import { readSession, removeSession, writeSession } from '@/lib/platform/session-area';
import { fromBase64, randomBytes, randomId, toBase64 } from './bytes';
import type { CrossbiteDatabase, DataKeyRow, KekRow, KeyKind } from './database';
import { deriveKey, PBKDF2_ITERATIONS } from './derive-key';
import { seal, unseal } from './envelope';
import { loadPolicy } from './office-policy';

const SESSION_KEY = 'kek';
const kekPlace = { table: 'kek', id: 'kek', schema: 'kek/1' };
const keyPlace = (id: string) => ({ table: 'dataKeys', id, schema: 'data-key/1' });
const importKek = (raw: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

export type LockState = 'open' | 'locked';
type Kek = { state: 'open'; key: CryptoKey; mode: KekRow['mode']; made: string | undefined } | { state: 'locked' };

/** The key-encryption key, if it is at hand. A first call makes one that this profile holds. */
export async function loadKek(database: CrossbiteDatabase): Promise<Kek> {
  const row = await database.kek.get('kek');
  if (!row) {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    // Two contexts may start at once: the first row stays.
    await database.kek.add({ id: 'kek', made: randomId(), mode: 'device', key }).catch(() => undefined);
    return loadKek(database);
  }
  if (row.mode === 'device') return { state: 'open', key: row.key, mode: 'device', made: row.made };
  const held = await readSession(SESSION_KEY);
  const raw = typeof held === 'string' ? fromBase64(held) : null;
  return raw ? { state: 'open', key: await importKek(raw), mode: 'passphrase', made: row.made } : { state: 'locked' };
}

/** False where the passphrase is wrong or none is set. */
export async function unlock(database: CrossbiteDatabase, passphrase: string): Promise<boolean> {
  const row = await database.kek.get('kek');
  if (row?.mode !== 'passphrase') return row?.mode === 'device';
  const opened = await unseal(await deriveKey(passphrase, row.salt, row.iterations), kekPlace, row.wrapped);
  if (typeof opened?.value !== 'string') return false;
  await writeSession(SESSION_KEY, opened.value);
  return true;
}

export const forgetKek = (): Promise<void> => removeSession(SESSION_KEY);

/**
 * Puts the data keys under a new key-encryption key behind `passphrase`, or back to one that the profile holds (null).
 * The switch is one transaction. False where storage is locked, or an administrator asks for the passphrase that would go.
 */
export async function changePassphrase(database: CrossbiteDatabase, passphrase: string | null): Promise<boolean> {
  const held = await loadKek(database);
  if (held.state === 'locked') return false;
  if (passphrase === null && (await loadPolicy()).policy.requirePassphrase) return false;
  const raw = randomBytes(32);
  const next = await importKek(raw);
  const made = randomId();
  let row: KekRow = { id: 'kek', made, mode: 'device', key: next };
  if (passphrase !== null) {
    const salt = randomBytes(16);
    const wrapping = await deriveKey(passphrase, salt, PBKDF2_ITERATIONS);
    const wrapped = await seal(wrapping, 'passphrase', kekPlace, toBase64(raw));
    row = { id: 'kek', made, mode: 'passphrase', salt, iterations: PBKDF2_ITERATIONS, wrapped };
  }
  const before = await database.dataKeys.list();
  const after: DataKeyRow[] = [];
  for (const key of before) {
    const opened = await unseal(held.key, keyPlace(key.id), key.wrapped);
    if (opened) after.push({ ...key, wrapped: await seal(next, 'kek', keyPlace(key.id), opened.value) });
  }
  if (passphrase !== null) await writeSession(SESSION_KEY, toBase64(raw));
  try {
    await database.write([database.kek, database.dataKeys], async (keks, dataKeys) => {
      // A key made meanwhile by another context would be lost under the new one: then nothing is changed.
      if ((await dataKeys.count()) !== before.length) throw new Error('keys changed');
      await keks.put(row);
      await dataKeys.putAll(after);
    });
  } catch {
    if (held.mode === 'device') await forgetKek();
    return false;
  }
  if (passphrase === null) await forgetKek();
  return true;
}

/** The data key of a kind and period, made when there is none. Null where storage is locked. */
export async function dataKeyFor(
  database: CrossbiteDatabase,
  kind: KeyKind,
  period: string,
): Promise<{ id: string; key: CryptoKey } | null> {
  const kek = await loadKek(database);
  if (kek.state === 'locked') return null;
  const find = async (dataKeys: CrossbiteDatabase['dataKeys']) =>
    (await dataKeys.list({ index: 'period', range: period })).find((row) => row.kind === kind && !row.retired);
  const found = await find(database.dataKeys);
  if (found) {
    const key = await openDataKey(kek.key, found);
    return key && { id: found.id, key };
  }
  const id = `${kind}/${period}/${randomId()}`;
  const wrapped = await seal(kek.key, 'kek', keyPlace(id), toBase64(randomBytes(32)));
  await database.write([database.kek, database.dataKeys], async (keks, dataKeys) => {
    // A passphrase that was changed meanwhile would leave this key under one that nobody holds any more.
    const same = (await keks.get('kek'))?.made === kek.made;
    if (same && !(await find(dataKeys))) await dataKeys.add({ id, kind, period, retired: 0, wrapped });
  });
  return dataKeyFor(database, kind, period);
}

/** The data key of that id; null where it was destroyed or storage is locked. */
export async function dataKey(database: CrossbiteDatabase, id: string): Promise<CryptoKey | null> {
  const kek = await loadKek(database);
  const row = kek.state === 'open' ? await database.dataKeys.get(id) : undefined;
  return kek.state === 'open' && row ? openDataKey(kek.key, row) : null;
}

/** Data keys by id for one pass over many rows: each is looked up and opened once. */
export function dataKeysOnce(database: CrossbiteDatabase): (id: string) => Promise<CryptoKey | null> {
  const held = new Map<string, Promise<CryptoKey | null>>();
  return (id) => {
    const known = held.get(id) ?? dataKey(database, id);
    held.set(id, known);
    return known;
  };
}

/** The key of the keyed hashes as base64, for a backup: without it the ids of its visits would fit no page read later. */
export async function readIndexKey(database: CrossbiteDatabase): Promise<string | null> {
  const held = await dataKeyFor(database, 'index', 'patients');
  const kek = await loadKek(database);
  const row = held && (await database.dataKeys.get(held.id));
  const opened = row && kek.state === 'open' ? await unseal(kek.key, keyPlace(row.id), row.wrapped) : null;
  return typeof opened?.value === 'string' ? opened.value : null;
}

/** The row that puts the keyed hashes of a backup in force; null where storage is locked or there is none to take the place of. */
export async function indexKeyRow(database: CrossbiteDatabase, raw: string): Promise<DataKeyRow | null> {
  const held = await dataKeyFor(database, 'index', 'patients');
  const kek = await loadKek(database);
  if (!held || kek.state === 'locked' || fromBase64(raw)?.length !== 32) return null;
  const wrapped = await seal(kek.key, 'kek', keyPlace(held.id), raw);
  return { id: held.id, kind: 'index', period: 'patients', retired: 0, wrapped };
}

async function openDataKey(kek: CryptoKey, row: DataKeyRow): Promise<CryptoKey | null> {
  const opened = await unseal(kek, keyPlace(row.id), row.wrapped);
  const raw = typeof opened?.value === 'string' ? fromBase64(opened.value) : null;
  return raw && importDataKey(raw, row.kind);
}

const importDataKey = (raw: Uint8Array<ArrayBuffer>, kind: KeyKind) =>
  kind === 'index' ? crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) : importKek(raw);
