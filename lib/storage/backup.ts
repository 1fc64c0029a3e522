import * as z from 'zod/mini';
import { Followup } from '@/lib/followup/kept/followup';
import { fromBase64, randomBytes, textOf, toBase64, utf8 } from './bytes';
import type { CrossbiteDatabase, FollowupRow, RecordRow, SummaryRow, VisitRow } from './database';
import { deriveKey, PBKDF2_ITERATIONS } from './derive-key';
import { followupRow, listFollowups } from './followups-store';
import { indexKeyRow, readIndexKey } from './keyring';
import { acceptLoss } from './open-database';
import { sealRow, unsealRow } from './sealed-row';
import { Settings } from './settings';
import { loadOwnSettings } from './settings-store';
import { VisitRecord } from './visit-record';
import { listVisits, type Recorded, visitRows } from './visits-store';

const Content = z.object({
  schema: z.literal('crossbite.backup-content/1'),
  /** The key of the keyed hashes, base64; a file of an older build has none. */
  indexKey: z.optional(z.string()),
  settings: Settings,
  visits: z.array(VisitRecord),
  /** A file of an older build has none. */
  followups: z._default(z.array(Followup), []),
  records: z.array(z.object({ kind: z.string(), id: z.string(), bucket: z.string(), value: z.unknown() })),
});
const File = z.object({
  format: z.literal('crossbite.backup/1'),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.number().check(z.gte(100_000), z.lte(10_000_000)),
  salt: z.string(),
  iv: z.string(),
  ciphertext: z.string(),
});

const REFUSED =
  'This backup could not be opened: the passphrase is wrong, or the file is cut off or changed. Nothing was changed.';

/** The office's data in one file, sealed with a passphrase of its own. Null where storage is locked or a visit could not be opened. */
export async function writeBackup(database: CrossbiteDatabase, passphrase: string): Promise<Uint8Array | null> {
  const settings = await loadOwnSettings(database);
  const indexKey = await readIndexKey(database);
  const { visits, unreadable } = await listVisits(database);
  const held = await listFollowups(database);
  if (!settings || !indexKey || unreadable > 0 || held.unreadable > 0) return null;
  const records = [];
  for (const row of await database.records.list()) {
    const place = { table: 'records', id: row.id, schema: row.kind };
    const opened = await unsealRow(database, place, z.unknown(), row.sealed);
    if (opened.state !== 'read') return null;
    records.push({ kind: row.kind, id: row.id, bucket: row.bucket, value: opened.value });
  }
  const content = JSON.stringify({
    schema: 'crossbite.backup-content/1',
    indexKey,
    settings,
    visits,
    records,
    followups: held.records,
  });
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const head = headOf(PBKDF2_ITERATIONS, toBase64(salt), toBase64(iv));
  const key = await deriveKey(passphrase, salt, PBKDF2_ITERATIONS);
  const packed = await through(utf8(content), new CompressionStream('gzip'));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(JSON.stringify(head)) }, key, packed);
  return utf8(JSON.stringify({ ...head, ciphertext: toBase64(new Uint8Array(sealed)) }));
}

/** Puts a backup in the place of what is stored: all of it or nothing. */
export async function restoreBackup(database: CrossbiteDatabase, file: Uint8Array, passphrase: string): Promise<Recorded> {
  const content = await openBackup(file, passphrase);
  if (!content) return { ok: false, sentence: REFUSED };
  const visits: VisitRow[] = [];
  const summaries: SummaryRow[] = [];
  for (const visit of content.visits) {
    const rows = await visitRows(database, visit);
    if (!rows.ok) return rows;
    visits.push(rows.visit);
    summaries.push(rows.summary);
  }
  const records: RecordRow[] = [];
  for (const { kind, id, bucket, value } of content.records) {
    const sealed = await sealRow(database, { table: 'records', id, schema: kind }, 'open', 'records', value);
    if (!sealed.ok) return sealed;
    records.push({ id, kind, bucket, sealed: sealed.sealed });
  }
  const followups: FollowupRow[] = [];
  for (const record of content.followups) {
    const made = await followupRow(database, record);
    if (!made.ok) return made;
    followups.push(made.row);
  }
  const place = { table: 'settings', id: 'settings', schema: 'crossbite.settings/1' };
  const settings = await sealRow(database, place, 'settings', 'all', content.settings);
  if (!settings.ok) return settings;
  const index = content.indexKey === undefined ? null : await indexKeyRow(database, content.indexKey);
  if (content.indexKey !== undefined && !index) return { ok: false, sentence: REFUSED };
  try {
    const { dataKeys } = database;
    const replaced = [database.visits, database.summaries, database.records, database.followups, database.settings] as const;
    await database.write([dataKeys, ...replaced], async (keys, kept, lines, other, later, own) => {
      if (index) await keys.put(index);
      await Promise.all([kept.clear(), lines.clear(), other.clear(), later.clear(), own.clear()]);
      await kept.putAll(visits);
      await lines.putAll(summaries);
      await other.putAll(records);
      await later.putAll(followups);
      await own.put({ id: 'settings', sealed: settings.sealed });
    });
    // What was lost is back.
    await acceptLoss().catch(() => undefined);
    return { ok: true };
  } catch {
    return { ok: false, sentence: 'The backup could not be restored: the disk may be full. Nothing was changed.' };
  }
}

const headOf = (iterations: number, salt: string, iv: string) => ({
  format: 'crossbite.backup/1',
  kdf: 'PBKDF2-SHA-256',
  iterations,
  salt,
  iv,
});

async function openBackup(file: Uint8Array, passphrase: string): Promise<z.infer<typeof Content> | null> {
  try {
    const parsed = File.safeParse(JSON.parse(textOf(new Uint8Array(file))));
    const [salt, iv, sealed] = parsed.success
      ? [parsed.data.salt, parsed.data.iv, parsed.data.ciphertext].map(fromBase64)
      : [null, null, null];
    if (!parsed.success || !salt || !iv || !sealed) return null;
    const { iterations } = parsed.data;
    const key = await deriveKey(passphrase, salt, iterations);
    const head = headOf(iterations, parsed.data.salt, parsed.data.iv);
    const packed = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(JSON.stringify(head)) }, key, sealed);
    const content = Content.safeParse(JSON.parse(textOf(await through(new Uint8Array(packed), new DecompressionStream('gzip')))));
    return content.success ? content.data : null;
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer());
}
