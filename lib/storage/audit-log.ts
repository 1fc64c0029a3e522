import * as z from 'zod/mini';
import { toBase64, utf8 } from './bytes';
import type { AuditRow, CrossbiteDatabase } from './database';
import { sealRow, unsealRow } from './sealed-row';

export const AuditAct = z.enum([
  'viewed',
  'answered',
  'edited',
  'accepted',
  'refused',
  'overridden',
  'undone',
  'closed',
  'reopened',
  'deleted',
  'exported',
  'restored',
  'purged',
  'locked',
  'unlocked',
  'settings-changed',
  'site-on',
  'site-off',
  'history-lost',
  'followup-kept',
  'followup-removed',
  'remittance-imported',
  'letter-signed',
]);
export type AuditAct = z.infer<typeof AuditAct>;

/** Who did what to which visit (keyed hash). `reason` is sealed; it is the person's words. No patient data. */
const AuditDetail = z.object({ by: z.string(), visit: z.string(), about: z.string(), reason: z.string() });
export type AuditEntry = { seq: number; at: string; what: string } & z.infer<typeof AuditDetail>;
export type AuditInput = { what: AuditAct; by?: string; visit?: string; about?: string; reason?: string };

const place = (seq: number) => ({ table: 'audit', id: String(seq), schema: 'audit/1' });

async function linkOf(row: Omit<AuditRow, 'hash'>): Promise<string> {
  const { sealed } = row;
  const text = JSON.stringify([
    row.seq,
    row.at,
    row.what,
    sealed.keyId,
    toBase64(sealed.iv),
    toBase64(sealed.ciphertext),
    row.previous,
  ]);
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}

/** Appends one entry. Two contexts may write at once: the one whose number is taken tries again on the new end. */
export async function recordAudit(database: CrossbiteDatabase, input: AuditInput, at: string): Promise<boolean> {
  for (let attempt = 0; attempt < 8; attempt++) {
    const [last] = await database.audit.last(1);
    const seq = (last?.seq ?? 0) + 1;
    const detail = { by: input.by ?? '', visit: input.visit ?? '', about: input.about ?? '', reason: input.reason ?? '' };
    const sealed = await sealRow(database, place(seq), 'audit', 'all', detail);
    if (!sealed.ok) return false;
    const row = { seq, at, what: input.what, sealed: sealed.sealed, previous: last?.hash ?? '' };
    const whole = { ...row, hash: await linkOf(row) };
    try {
      await database.write([database.audit, database.meta], async (audit, meta) => {
        await audit.add(whole);
        await meta.put({ id: 'audit-end', value: `${seq} ${whole.hash}` });
      });
      return true;
    } catch {
      // Taken number, or a full disk: the next round tells them apart.
    }
  }
  return false;
}

/** Entries in order. An entry that cannot be opened keeps its place with what stands in the clear. */
export async function listAudit(database: CrossbiteDatabase): Promise<AuditEntry[]> {
  const rows = await database.audit.list();
  return Promise.all(
    rows.map(async ({ seq, at, what, sealed }) => {
      const opened = await unsealRow(database, place(seq), AuditDetail, sealed);
      const detail = opened.state === 'read' ? opened.value : { by: '', visit: '', about: 'cannot be opened', reason: '' };
      return { seq, at, what, ...detail };
    }),
  );
}

export type AuditCheck = { intact: true; entries: number } | { intact: false; brokenAt: number };

/** Walks the chain: a changed, missing, inserted or cut-off entry shows, with the first number that does not fit. */
export async function checkAudit(database: CrossbiteDatabase): Promise<AuditCheck> {
  const rows = await database.audit.list();
  let previous = '';
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1 || row.previous !== previous || (await linkOf(row)) !== row.hash) {
      return { intact: false, brokenAt: index + 1 };
    }
    previous = row.hash;
  }
  const end = await database.meta.get('audit-end');
  const expected = rows.length === 0 ? undefined : `${rows.length} ${previous}`;
  return end?.value === expected ? { intact: true, entries: rows.length } : { intact: false, brokenAt: rows.length + 1 };
}
