import '../support/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { dataKey } from '@/lib/storage/keyring';
import { purge } from '@/lib/storage/retention';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { listVisits, recordVisit, unsealVisit } from '@/lib/storage/visits-store';
import { keptVisit } from '../support/kept-visit';
import { tried } from '../support/tried';

const limits = { unacceptedDays: 30, closedMonths: 24 };
let database: CrossbiteDatabase;
let number = 0;
beforeEach(() => {
  database = new CrossbiteDatabase(`retention-${number++}`);
});
const keep = (id: string, kept: Partial<VisitRecord>) => recordVisit(database, keptVisit(id, {}, kept));

describe('retention', () => {
  it('destroys the key: a row that stayed behind is noise from then on', async () => {
    tried('deleting-deletes', 'a row put back after its key was destroyed', 1);
    await keep('old', { checkedAt: '2026-10-01T10:00:00.000Z' });
    const row = (await database.visits.get('old'))!;
    expect(await unsealVisit(database, row)).not.toBeNull();
    expect(await purge(database, '2026-11-25', limits)).toBe(1);
    expect(await database.visits.count()).toBe(0);
    expect(await dataKey(database, row.sealed.keyId)).toBeNull();
    await database.visits.put(row);
    expect(await unsealVisit(database, row)).toBeNull();
  });

  it.each([
    ['30 days old', { checkedAt: '2026-10-26T10:00:00.000Z' }, 0],
    ['31 days old', { checkedAt: '2026-10-25T10:00:00.000Z' }, 1],
    ['accepted years ago', { checkedAt: '2020-01-01T10:00:00.000Z', status: 'accepted' }, 0],
    ['closed 24 months ago', { status: 'closed', closedAt: '2024-11-01T10:00:00.000Z' }, 0],
    ['closed 25 months ago', { status: 'closed', closedAt: '2024-10-31T10:00:00.000Z' }, 1],
  ] as [string, Partial<VisitRecord>, number][])('a visit %s', async (_, kept, gone) => {
    await keep('a', kept);
    expect(await purge(database, '2026-11-25', limits)).toBe(gone);
    expect((await listVisits(database)).visits).toHaveLength(1 - gone);
  });

  it('takes what is over and nothing beside it', async () => {
    tried('deleting-deletes', 'visits of nine days, five of them over', 9);
    for (let day = 1; day <= 9; day++) await keep(`d${day}`, { checkedAt: `2026-11-0${day}T10:00:00.000Z` });
    expect(await purge(database, '2026-11-10', { ...limits, unacceptedDays: 4 })).toBe(5);
    const { visits, unreadable } = await listVisits(database);
    expect(visits.map(({ id }) => id).sort()).toEqual(['d6', 'd7', 'd8', 'd9']);
    expect(unreadable).toBe(0);
  });
});
