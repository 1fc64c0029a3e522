import type * as z from 'zod/mini';
import type { CrossbiteDatabase, KeyKind } from './database';
import { sealRow, unsealRow } from './sealed-row';
import type { Recorded } from './visits-store';

/**
 * A sealed store of one kind of record (taught profiles, calls, authorisations, denials …). `bucket` is a date (YYYY-MM) or a word of
 * ours: it stands in the clear, so it never holds patient data, nor does `id`. What `ends` lies under the key of its bucket's month, and is
 * destroyed with it when the time of what is closed is over.
 */
export function recordStore<T>(kind: string, schema: z.ZodMiniType<T>, time: 'stays' | 'ends' = 'stays') {
  const rowId = (id: string) => `${kind}/${id}`;
  const place = (id: string) => ({ table: 'records', id: rowId(id), schema: kind });
  return {
    async put(database: CrossbiteDatabase, id: string, value: T, bucket = ''): Promise<Recorded> {
      const [keys, period]: [KeyKind, string] = time === 'ends' ? ['closed', bucket] : ['open', 'records'];
      const sealed = await sealRow(database, place(id), keys, period, value);
      if (!sealed.ok) return sealed;
      try {
        await database.records.put({ id: rowId(id), kind, bucket, sealed: sealed.sealed });
        return { ok: true };
      } catch {
        return { ok: false, sentence: 'This could not be saved: the disk may be full. Nothing else was lost.' };
      }
    },
    async get(database: CrossbiteDatabase, id: string): Promise<T | null> {
      const row = await database.records.get(rowId(id));
      const opened = row && (await unsealRow(database, place(id), schema, row.sealed));
      return opened?.state === 'read' ? opened.value : null;
    },
    async list(database: CrossbiteDatabase): Promise<{ id: string; bucket: string; value: T }[]> {
      const rows = await database.records.list({ index: 'kind', range: kind });
      const found = await Promise.all(
        rows.map(async (row) => {
          const id = row.id.slice(kind.length + 1);
          const opened = await unsealRow(database, place(id), schema, row.sealed);
          return opened.state === 'read' ? [{ id, bucket: row.bucket, value: opened.value }] : [];
        }),
      );
      return found.flat();
    },
    remove: (database: CrossbiteDatabase, id: string): Promise<void> => database.records.delete(rowId(id)),
  };
}
