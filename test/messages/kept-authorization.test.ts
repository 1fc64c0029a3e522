import '../support/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { amendKept, judgeAnew } from '@/lib/messages/handlers/amend-visit';
import { checkTab } from '@/lib/messages/handlers/check-tab';
import { keepAnswer } from '@/lib/messages/keep-answer';
import type { DoneCheck } from '@/lib/messages/tab-check';
import { loadTabCheck } from '@/lib/messages/tab-state';
import { recordFollowups, removeFollowup } from '@/lib/storage/followups-store';
import { openDatabase } from '@/lib/storage/open-database';
import { loadVisit } from '@/lib/storage/visits-store';
import { keptFollowup } from '../support/kept-followups';
import { keptVisit } from '../support/kept-visit';

const page = vi.hoisted(() => ({ reading: null as unknown }));
vi.mock('@/lib/platform/read-tab', () => ({
  readTab: async () => ({
    ok: true,
    frames: [{ frame: 0, document: 'd1', print: 'p1', record: { url: 'https://pm.example/' } }],
  }),
}));
vi.mock('@/lib/reading/interpret-frames', () => ({ interpretFrames: () => page.reading }));

const database = async () => {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error('not opened');
  return opened.database;
};
const lines = (units: number) => ({
  diagnoses: ['K01.1'],
  lines: [{ system: 'CPT' as const, code: '41899', procedure: 'p1', units, pointers: [1] }],
});
/** A visit of the same patient on that day, kept as one that was read from a file. */
async function visitOn(dateOfService: string): Promise<string> {
  const { reading, encounter } = keptVisit('a', {
    dateOfService,
    procedures: [{ id: 'p1', cdt: 'D7240', tooth: '32', date: dateOfService }],
  });
  const kept = await keepAnswer({ ...reading, encounter }, encounter, '2026-10-06T15:00:00.000Z');
  if (!kept.ok) throw new Error(kept.sentence);
  return kept.visit;
}
const approval = (visit: string, units = 2) =>
  keptFollowup('authorization', { visit, codes: [{ code: '41899', units, used: 0, denied: false }] }, { visit });
const accept = (visit: string, units = 1) => amendKept(visit, { kind: 'accept', by: 'Ada Reyes', accepted: lines(units) });

afterEach(() => void vi.useRealTimers());
beforeEach(() => {
  fakeBrowser.reset();
  page.reading = keptVisit('a', { dateOfService: '2026-11-02' }).reading;
});

it('an approval asked for at one visit stands in the next visit of the patient when its page is read', async () => {
  const before = await visitOn('2026-10-05');
  await recordFollowups(await database(), [approval(before)]);
  await checkTab(3);
  const shown = (await loadTabCheck(3)) as DoneCheck;
  expect(shown.encounter).toMatchObject({ priorAuthorization: 'PA77', authorization: { status: 'approved', to: '2026-12-10' } });
  expect((await loadVisit(await database(), shown.visit))?.encounter.priorAuthorization).toBe('PA77');
});

it('what is kept reaches the open visits of the patient at once, and leaves them when it goes', async () => {
  const [first, second] = [await visitOn('2026-10-05'), await visitOn('2026-11-02')];
  const store = await database();
  const number = async (id: string) => (await loadVisit(store, id))?.encounter.priorAuthorization;
  const record = approval(first);
  await recordFollowups(store, [record]);
  expect(await judgeAnew(first)).toEqual({ ok: true });
  expect([await number(first), await number(second)]).toEqual(['PA77', 'PA77']);
  await removeFollowup(store, record, 'Ada Reyes');
  expect(await judgeAnew(second)).toEqual({ ok: true });
  expect([await number(first), await number(second)]).toEqual([undefined, undefined]);
  expect((await judgeAnew('nobody')).ok).toBe(false);
});

it('units are used up by claims accepted before, not by those after, and a decision that is undone takes nothing away', async () => {
  const [first, second] = [await visitOn('2026-10-12'), await visitOn('2026-11-02')];
  const store = await database();
  await recordFollowups(store, [approval(first)]);
  await judgeAnew(first);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-13T09:00:00Z') });
  await accept(first, 2);
  vi.setSystemTime('2026-11-03T09:00:00Z');
  await accept(second);
  const said = async (id: string) =>
    (await loadVisit(store, id))?.precheck.findings.flatMap((one) => (one.id === 'AUT-06' ? [one.message] : []));
  expect(await said(second)).toEqual(['Under approval PA77, 3 of 2 units of 41899 would be used.']);
  await judgeAnew(first);
  expect(await said(first)).toEqual([]);
  await amendKept(second, { kind: 'undo', by: 'Ada Reyes' });
  expect((await loadVisit(store, second))?.encounter.priorAuthorization).toBe('PA77');
});
