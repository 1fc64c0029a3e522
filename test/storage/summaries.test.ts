import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { purge } from '@/lib/storage/retention';
import { listVisitIds, loadNewSummaries, loadSummaries } from '@/lib/storage/summaries-store';
import { closeVisit, loadVisit, putVisitBack, recordVisit, removeVisit } from '@/lib/storage/visits-store';
import type { VisitSummary } from '@/lib/worklist/visit-summary';
import { keptVisit } from '../support/kept-visit';

let database: CrossbiteDatabase;
let number = 0;
beforeEach(() => {
  fakeBrowser.reset();
  database = new CrossbiteDatabase(`summaries-${number++}`);
});

async function all() {
  const summaries: VisitSummary[] = [];
  const unreadable: string[] = [];
  const progress: string[] = [];
  await loadSummaries(database, (chunk) => {
    summaries.push(...chunk.summaries);
    unreadable.push(...chunk.unreadable);
    progress.push(`${chunk.done}/${chunk.of}`);
    return true;
  });
  return { summaries: summaries.sort((a, b) => (a.id < b.id ? -1 : 1)), unreadable, progress };
}

describe('lines of kept visits', () => {
  it('says what the visit says', async () => {
    await recordVisit(database, keptVisit('a'));
    const { summaries, unreadable } = await all();
    expect(unreadable).toEqual([]);
    expect(summaries).toHaveLength(1);
    expect(summaries[0]).toMatchObject({
      id: 'a',
      name: 'Quillfeather, Odalys',
      dateOfService: '2026-10-05',
      payer: 'Harborline Mutual',
      procedures: [{ cdt: 'D7240', tooth: '32', provider: 'Dr. Vance' }],
    });
  });

  it('keeps nothing of the patient outside the envelope', async () => {
    await recordVisit(database, keptVisit('a'));
    const row = await database.summaries.get('a');
    expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'sealed', 'writtenAt']);
    expect(Buffer.from(row?.sealed.ciphertext ?? []).toString('latin1')).not.toContain('Quillfeather');
  });

  it('makes the line of a visit that an older build kept without one, and of one whose line is damaged', async () => {
    for (const id of ['a', 'b', 'c']) await recordVisit(database, keptVisit(id));
    await database.summaries.delete('a');
    const row = (await database.summaries.get('b'))!;
    row.sealed.ciphertext[3] = (row.sealed.ciphertext[3] ?? 0) ^ 1;
    await database.summaries.put(row);
    expect((await all()).summaries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(await database.summaries.count()).toBe(3);
    expect((await all()).unreadable).toEqual([]);
  });

  it('counts a visit that cannot be opened instead of leaving it out', async () => {
    for (const id of ['a', 'b']) await recordVisit(database, keptVisit(id));
    await database.summaries.delete('b');
    const row = (await database.visits.get('b'))!;
    row.sealed.ciphertext[3] = (row.sealed.ciphertext[3] ?? 0) ^ 1;
    await database.visits.put(row);
    const found = await all();
    expect(found.summaries.map(({ id }) => id)).toEqual(['a']);
    expect(found.unreadable).toEqual(['b']);
    expect(await listVisitIds(database)).toEqual(['a', 'b']);
  });

  it('comes in chunks with progress, and stops when told to', async () => {
    for (let i = 0; i < 405; i++) await recordVisit(database, keptVisit(`v${i}`, { procedures: [], notes: [] }));
    expect((await all()).progress).toEqual(['200/405', '400/405', '405/405']);
    let chunks = 0;
    await loadSummaries(database, () => {
      chunks++;
      return false;
    });
    expect(chunks).toBe(1);
  });

  it('an empty store answers once', async () => {
    expect(await all()).toEqual({ summaries: [], unreadable: [], progress: ['0/0'] });
  });

  it('hands over what was written since', async () => {
    await recordVisit(database, keptVisit('a'));
    const { writtenAt } = await loadNewSummaries(database, 0);
    expect((await loadNewSummaries(database, writtenAt)).summaries).toEqual([]);
    await database.summaries.put({ ...(await database.summaries.get('a'))!, writtenAt: writtenAt + 1 });
    expect((await loadNewSummaries(database, writtenAt)).summaries.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('removing, closing and taking back', () => {
  it('a removed visit comes back whole', async () => {
    const visit = keptVisit('a');
    await recordVisit(database, visit);
    const taken = await removeVisit(database, 'a');
    expect(await loadVisit(database, 'a')).toBeNull();
    expect((await all()).summaries).toEqual([]);
    await putVisitBack(database, taken!);
    expect(await loadVisit(database, 'a')).toEqual(visit);
    expect((await all()).summaries).toHaveLength(1);
  });

  it('a closed visit falls under the key of its month, and opens again', async () => {
    await recordVisit(database, keptVisit('a'));
    const closed = await closeVisit(database, 'a', '2026-11-01T10:00:00.000Z');
    expect(closed.ok).toBe(true);
    expect((await database.visits.get('a'))?.sealed.keyId).toMatch(/^closed\/2026-11\//);
    expect((await all()).summaries[0]).toMatchObject({ status: 'closed', closedAt: '2026-11-01T10:00:00.000Z' });
    if (closed.ok) await putVisitBack(database, closed.before);
    expect((await loadVisit(database, 'a'))?.status).toBe('unaccepted');
  });

  it('retention takes the line with its visit', async () => {
    await recordVisit(database, keptVisit('a'));
    await recordVisit(database, keptVisit('b', {}, { status: 'accepted' }));
    expect(await purge(database, '2026-12-31', { unacceptedDays: 30, closedMonths: 24 })).toBe(1);
    expect(await database.summaries.keys()).toEqual(['b']);
  });
});
