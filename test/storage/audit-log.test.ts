import '../support/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAudit, listAudit, recordAudit } from '@/lib/storage/audit-log';
import { type AuditRow, CrossbiteDatabase } from '@/lib/storage/database';
import { tried } from '../support/tried';

let database: CrossbiteDatabase;
let number = 0;
const ENTRIES = 6;
beforeEach(async () => {
  database = new CrossbiteDatabase(`audit-${number++}`);
  for (let i = 0; i < ENTRIES; i++) {
    await recordAudit(database, { what: 'accepted', by: 'Ada Reyes', reason: `reason ${i}` }, `2026-11-0${i + 1}T10:00:00.000Z`);
  }
});

const edit = async (seq: number, change: (row: AuditRow) => void) => {
  const row = (await database.audit.get(seq))!;
  change(row);
  await database.audit.put(row);
};

/** What a person with the database in hand could do to the log. */
const tampering: Record<string, () => Promise<unknown>> = {
  'another act': () => edit(2, (row) => Object.assign(row, { what: 'viewed' })),
  'another time': () => edit(2, (row) => Object.assign(row, { at: '2026-01-01T00:00:00.000Z' })),
  'other words': () => edit(3, (row) => row.sealed.ciphertext.set([1], 0)),
  'another key': () => edit(3, (row) => Object.assign(row.sealed, { keyId: 'other' })),
  'an entry taken out': () => database.audit.delete(4),
  'the first taken out': () => database.audit.delete(1),
  'the last cut off': () => database.audit.delete(ENTRIES),
  'the last three cut off': () => database.audit.deleteAll([4, 5, 6]),
  'all taken out': () => database.audit.clear(),
  'an entry put in': async () => database.audit.put({ ...(await database.audit.get(2))!, seq: 7 }),
  'two entries swapped': async () => {
    const [a, b] = [(await database.audit.get(2))!, (await database.audit.get(3))!];
    await database.audit.putAll([
      { ...a, seq: 3 },
      { ...b, seq: 2 },
    ]);
  },
  'the mark of the end taken out': () => database.meta.delete('audit-end'),
};

describe('the log of who did what', () => {
  it('is whole, in order and readable', async () => {
    expect(await checkAudit(database)).toEqual({ intact: true, entries: ENTRIES });
    expect((await listAudit(database)).map(({ reason }) => reason)).toEqual(
      Array.from({ length: ENTRIES }, (_, i) => `reason ${i}`),
    );
  });

  it.each(Object.entries(tampering))('shows %s', async (_, tamper) => {
    tried('who-did-what', 'a log that was tampered with', 1);
    await tamper();
    expect(await checkAudit(database)).toMatchObject({ intact: false });
  });

  it('goes on in one chain when many windows write at once', async () => {
    tried('who-did-what', 'windows that write at once', 6);
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        recordAudit(database, { what: 'viewed', about: String(i) }, '2026-11-20T10:00:00.000Z'),
      ),
    );
    expect(all.every(Boolean)).toBe(true);
    expect(await checkAudit(database)).toEqual({ intact: true, entries: ENTRIES + 6 });
  });

  it('keeps names and reasons sealed', async () => {
    const rows = JSON.stringify(await database.audit.list(), (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expect(rows).not.toContain('Ada');
    expect(rows).not.toContain('reason');
  });
});
