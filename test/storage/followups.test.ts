import '../support/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkAudit, listAudit } from '@/lib/storage/audit-log';
import { lock } from '@/lib/storage/auto-lock';
import { restoreBackup, writeBackup } from '@/lib/storage/backup';
import { CrossbiteDatabase } from '@/lib/storage/database';
import {
  countDue,
  listFollowups,
  listFollowupsOf,
  listVisitFollowups,
  recordFollowups,
  removeFollowup,
} from '@/lib/storage/followups-store';
import { changePassphrase } from '@/lib/storage/keyring';
import { purge } from '@/lib/storage/retention';
import { putVisitBack, recordVisit, removeVisit } from '@/lib/storage/visits-store';
import { followupKinds, keptFollowup } from '../support/kept-followups';
import { keptVisit } from '../support/kept-visit';

let number = 0;
const fresh = () => new CrossbiteDatabase(`followups-${number++}`);
let database: CrossbiteDatabase;
const all = followupKinds.map((kind) => keptFollowup(kind));
beforeEach(() => {
  fakeBrowser.reset();
  database = fresh();
});
const bytes = async () =>
  (await database.followups.list())
    .map(({ sealed, ...row }) => JSON.stringify(row) + Buffer.from(sealed.ciphertext).toString('latin1'))
    .join();

describe('what is kept before and after the claim', () => {
  it.each(followupKinds)('comes back as it was, and shows nothing outside its envelope: %s', async (kind) => {
    const record = keptFollowup(kind);
    expect(await recordFollowups(database, [record])).toEqual({ ok: true });
    expect(await listFollowups(database)).toEqual({ records: [record], unreadable: 0 });
    expect(await listFollowupsOf(database, kind)).toEqual([record]);
    const outside = await bytes();
    for (const canary of ['Harborline', 'Marguerite', 'pericoronitis', 'ICN1', 'PA77', '41899']) {
      expect(outside).not.toContain(canary);
    }
  });

  it('comes back whatever a person wrote', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string(),
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        async (text, other, amount) => {
          const records = [
            keptFollowup('call', { representative: text, answers: { [`q${other}`]: text } }),
            keptFollowup('authorization', { note: text, number: other }),
            keptFollowup('letter', { title: text, exhibits: [other] }),
            keptFollowup('remittance', { payer: text, charged: amount === 0 ? 0 : amount }),
            keptFollowup('appeal', { payer: other, code: text }),
          ];
          await recordFollowups(database, records);
          const back = (await listFollowups(database)).records;
          expect(back.sort((a, b) => a.id.localeCompare(b.id))).toEqual(records.sort((a, b) => a.id.localeCompare(b.id)));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is logged without a word of the patient', async () => {
    await recordFollowups(database, all);
    await removeFollowup(database, all[0]!, 'Ada Reyes');
    const entries = await listAudit(database);
    expect(entries.map(({ what }) => what)).toEqual([...all.map(() => 'followup-kept'), 'followup-removed']);
    expect(entries.map(({ about }) => about)).toEqual([...followupKinds, 'call']);
    expect(await checkAudit(database)).toMatchObject({ intact: true });
    expect((await listFollowups(database)).records).toHaveLength(all.length - 1);
  });

  it('is counted by its days while locked, and opened by nobody then', async () => {
    await recordFollowups(database, all);
    await changePassphrase(database, 'first');
    await lock();
    expect(await listFollowups(database)).toEqual({ records: [], unreadable: all.length });
    expect(await countDue(database, '2026-11-30')).toBe(0);
    // The sheet of 2 November has to be asked again on 1 December; the approval ends on the tenth.
    expect(await countDue(database, '2026-12-01')).toBe(1);
    expect(await countDue(database, '2026-12-10')).toBe(2);
    expect((await recordFollowups(database, all)).ok).toBe(false);
  });

  it('goes with its visit, and comes back with it', async () => {
    await recordVisit(database, keptVisit('a'));
    await recordFollowups(database, [...all, keptFollowup('call', {}, { id: 'other', visit: 'b' })]);
    const taken = (await removeVisit(database, 'a'))!;
    expect((await listFollowups(database)).records.map(({ id }) => id)).toEqual(['other']);
    await putVisitBack(database, taken);
    expect(await listVisitFollowups(database, 'a')).toHaveLength(all.length);
  });

  it('stands in the backup, and takes the place of what was there', async () => {
    await recordVisit(database, keptVisit('a'));
    await recordFollowups(database, all);
    const file = (await writeBackup(database, 'correct horse'))!;
    const other = fresh();
    await recordFollowups(other, [keptFollowup('call', {}, { id: 'own' })]);
    expect(await restoreBackup(other, file, 'correct horse')).toEqual({ ok: true });
    expect((await listFollowups(other)).records).toHaveLength(all.length);
  });
});

describe('the time of a record', () => {
  const retention = { unacceptedDays: 30, closedMonths: 24 };
  it('runs from its end: an open appeal stays, what is done goes with its key', async () => {
    await recordFollowups(database, all);
    const key = async () => (await database.dataKeys.list()).map(({ id }) => id).filter((id) => id.startsWith('closed/'));
    expect(await key()).not.toEqual([]);
    expect(await purge(database, '2028-11-30', retention)).toBe(0);
    // Letter and remittance end in November 2026; sheet and approval in December.
    expect(await purge(database, '2028-12-01', retention)).toBe(2);
    expect(await purge(database, '2029-01-01', retention)).toBe(2);
    expect((await listFollowups(database)).records.map(({ kind }) => kind)).toEqual(['appeal']);
    expect(await key()).toEqual([]);
  });

  it('of a decided appeal runs from its outcome', async () => {
    await recordFollowups(database, [keptFollowup('appeal')]);
    await recordFollowups(database, [
      keptFollowup('appeal', { status: 'decided', outcome: 'overturned', outcomeDate: '2026-12-20' }),
    ]);
    expect(await purge(database, '2028-12-31', retention)).toBe(0);
    expect(await purge(database, '2029-01-01', retention)).toBe(1);
  });
});
