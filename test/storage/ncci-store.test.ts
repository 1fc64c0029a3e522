import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NcciFile } from '@/lib/claim/ncci/ncci-part';
import { NcciDatabase } from '@/lib/storage/ncci-database';
import { importNcci, listNcci, loadNcci, removeNcci } from '@/lib/storage/ncci-store';

const now = '2026-11-26T12:00:00.000Z';
const heads = 'Column 1\tColumn 2\t*\tEffective Date\tDeletion Date *=no data\tModifier 0=not allowed\tRationale';
const pairFile = (name: string, ...rows: string[]): NcciFile => ({
  name: `${name}.zip`,
  bytes: zipSync({ [`${name}.txt`]: strToU8([heads, ...rows].join('\r\n')) }),
});
const limitFile = (name: string, kind: string, ...rows: string[]): NcciFile => ({
  name,
  bytes: strToU8([`HCPCS/CPT Code,${kind} MUE Values,MUE Adjudication Indicator,MUE Rationale`, ...rows].join('\n')),
});
const first = pairFile('ccipra-v323r0-f1', 'A4467\tE0486\t\t20240101\t*\t1\tx', 'D7140\tD7210\t\t20200101\t20221231\t0\tx');
const second = pairFile('ccipra-v323r0-f2', 'E0486\tE0485\t\t20240101\t*\t0\tx');

let database: NcciDatabase;
beforeEach(() => {
  database = new NcciDatabase(`ncci-${Math.random()}`);
});
afterEach(async () => {
  await database.delete();
});
const take = (...files: NcciFile[]) => importNcci(database, files, now);

describe('imported NCCI edits', () => {
  it('join the files of a quarter, and a file that comes again takes the place of its own rows alone', async () => {
    expect(await take(first, second)).toEqual({ ok: true, imported: 3 });
    await take(pairFile('ccipra-v323r0-f1', 'A4467\tE0486\t\t20240101\t*\t9\tx'));
    expect(await listNcci(database)).toEqual([
      { id: 'pairs/2026Q4', kind: 'pairs', quarter: '2026Q4', parts: { 1: 1, 2: 1 }, importedAt: now },
    ]);
    const tables = await loadNcci(database, ['E0486', 'A4467', 'D7140'], '2026-11-02');
    expect(tables?.pair('A4467', 'E0486', '2026-11-02')).toBe(9);
    expect(tables?.pair('E0486', 'E0485', '2026-11-02')).toBe(0);
    expect(tables?.sources?.pairs).toMatchObject({ locator: '2026, quarter 4, as the office imported them', date: '2026-11-26' });
    expect(tables?.pair('D7140', 'D7210', '2022-06-01')).toBeNull();
  });

  it('answer for their dates: a pair by its own days, most units by the quarter that had begun', async () => {
    await take(
      first,
      limitFile(
        'medicare-ncci-2026q3-practitioner-services-mue-table.csv',
        'Practitioner Services',
        'G0463,3,2 Date of Service Edit',
      ),
      limitFile('MCR_MUE_PractitionerServices_Eff_10-01-2026.csv', 'Practitioner Services', 'G0463,1,2 Date of Service Edit'),
    );
    const on = async (date: string) => (await loadNcci(database, ['G0463', 'D7140'], date))?.mostUnits('G0463', date)?.units;
    expect([await on('2026-05-01'), await on('2026-09-30'), await on('2026-10-01'), await on('2027-02-01')]).toEqual([
      undefined,
      3,
      1,
      1,
    ]);
    const tables = await loadNcci(database, ['D7140'], '2022-06-01');
    expect(tables?.pair('D7140', 'D7210', '2022-12-31')).toBe(0);
    expect(tables?.pair('D7140', 'D7210', '2023-01-01')).toBeNull();
  });

  it('let the suppliers\u2019 file speak for devices, the practitioners\u2019 for services', async () => {
    await take(
      limitFile('2026q4-dme.csv', 'DME Supplier Services', 'E0486,1,2 x', 'G0463,7,2 x'),
      limitFile('2026q4-practitioner.csv', 'Practitioner Services', 'E0486,0,2 x', 'G0463,3,2 x'),
    );
    const tables = await loadNcci(database, ['E0486', 'G0463'], '2026-11-02');
    expect(tables?.mostUnits('E0486', '2026-11-02')?.units).toBe(1);
    expect(tables?.mostUnits('G0463', '2026-11-02')?.units).toBe(3);
  });

  it('stay as they are when a file is damaged, wrong, unnamed, empty, of hospitals, or the import is stopped', async () => {
    await take(first);
    const broken = Uint8Array.from(second.bytes, (byte, i) => (i === 60 ? byte ^ 1 : byte));
    const stop = new AbortController();
    const answers = [
      await take(second, { name: 'a.zip', bytes: broken }),
      await take(second, { name: 'cut.zip', bytes: second.bytes.slice(0, -30) }),
      await take(second, { name: 'photo.zip', bytes: zipSync({ 'x.jpg': strToU8('x') }) }),
      await take(second, { name: 'list.csv', bytes: strToU8('Tooth,Fee\n17,425') }),
      await take(second, limitFile('mue.csv', 'Practitioner Services', 'G0463,3,2 x')),
      await take(second, pairFile('ccipra-v323r0-f3')),
      await take(second, pairFile('ccioph-v323r0-f1', 'E0486\tE0485\t\t20240101\t*\t0\tx')),
      await take(second, limitFile('2026q4.csv', 'Outpatient Hospital Services', 'G0463,3,2 x')),
      await importNcci(database, [second], now, { progress: () => stop.abort(), signal: stop.signal }),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/stay as they are\.$/) });
    expect((await listNcci(database)).map(({ parts }) => parts)).toEqual([{ 1: 2 }]);
    expect((await loadNcci(database, ['E0486'], '2026-11-02'))?.pair('E0486', 'E0485', '2026-11-02')).toBeNull();
  });

  it('are gone when removed, and then no edit is asked', async () => {
    await take(first, second);
    await removeNcci(database, 'pairs/2026Q4');
    expect(await database.codes.count()).toBe(0);
    expect(await loadNcci(database, ['E0486'], '2026-11-02')).toBeNull();
  });
});
