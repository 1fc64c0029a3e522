import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCodeSets, listCodeSets, loadIcdSet, removeCodeSet } from '@/lib/storage/code-sets';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { leaveDatabase } from '../support/older-database';

const line = (number: number, code: string, billable: number, title: string) =>
  `${String(number).padStart(5, '0')} ${code.padEnd(7)} ${billable} ${title.padEnd(60)} ${title}\r\n`;
const zipOf = (year: number, title: string) =>
  zipSync({ [`icd10cm_order_${year}.txt`]: strToU8(line(1, 'K01', 0, 'Header') + line(2, 'K011', 1, title)) });
const now = '2026-11-25T12:00:00.000Z';

let database: CrossbiteDatabase;
beforeEach(() => {
  database = new CrossbiteDatabase(`code-sets-${Math.random()}`);
});
afterEach(async () => {
  await database.delete();
});

describe('imported code sets', () => {
  it('stand side by side and answer for their own dates', async () => {
    const imported = await importCodeSets(
      database,
      [
        { name: 'a.zip', bytes: zipOf(2024, 'Of 2024') },
        { name: 'b.zip', bytes: zipOf(2025, 'Of 2025') },
      ],
      now,
    );
    expect(imported).toMatchObject({
      ok: true,
      imported: [{ year: 2024, count: 2, billable: 1, withNotes: false }, { year: 2025 }],
    });
    expect((await listCodeSets(database)).map(({ year }) => year)).toEqual([2025, 2024]);
    const icd = await loadIcdSet(database);
    expect(icd.get('K01.1', '2023-10-01')?.label).toBe('Of 2024');
    expect(icd.get('K01.1', '2025-09-30')?.label).toBe('Of 2025');
    expect(icd.get('K01.1', '2026-11-02')?.label).toBe('Impacted teeth');
    await removeCodeSet(database, 2024);
    expect((await loadIcdSet(database)).get('K01.1', '2023-10-01')?.label).toBe('Impacted teeth');
  });

  it('stay as they are when a file is damaged, wrong or the import is stopped', async () => {
    await importCodeSets(database, [{ name: 'a.zip', bytes: zipOf(2024, 'Of 2024') }], now);
    const good = zipOf(2024, 'Other');
    const stop = new AbortController();
    const refused = [
      await importCodeSets(database, [{ name: 'a.zip', bytes: good.slice(0, -20) }], now),
      await importCodeSets(database, [{ name: 'a.zip', bytes: zipSync({ 'x.txt': strToU8('x') }) }], now),
      await importCodeSets(database, [{ name: 'a.zip', bytes: good }], now, {
        progress: () => stop.abort(),
        signal: stop.signal,
      }),
    ];
    for (const answer of refused) {
      expect(answer.ok).toBe(false);
      if (!answer.ok) expect(answer.sentence).toMatch(/stay/);
    }
    expect((await loadIcdSet(database)).get('K01.1', '2024-01-01')?.label).toBe('Of 2024');
  });

  it('are opened in a database that an earlier version left', async () => {
    await leaveDatabase(database.name, 1, { meta: [{ id: 'epoch', value: 'x' }] });
    expect(await listCodeSets(database)).toEqual([]);
    expect(await database.meta.get('epoch')).toMatchObject({ value: 'x' });
  });
});
