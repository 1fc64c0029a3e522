import '../support/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { amendVisit } from '@/lib/messages/handlers/amend-visit';
import { sameAsRead } from '@/lib/messages/handlers/check-tab';
import { fillInPage, focusedInPage, lightPage } from '@/lib/messages/handlers/mark-page';
import { loadOffice } from '@/lib/messages/keep-visit';
import { type DoneCheck, type TabCheck, tabCheckKey } from '@/lib/messages/tab-check';
import { loadTabCheck, recordAmended, recordBegun, recordChanged, recordFound } from '@/lib/messages/tab-state';
import type { TabRead } from '@/lib/platform/read-tab';
import { writeSession } from '@/lib/platform/session-area';
import { loadVisit, recordVisit } from '@/lib/storage/visits-store';
import { keptVisit } from '../support/kept-visit';
import { tried } from '../support/tried';

const page = vi.hoisted(() => ({ shows: null as unknown, touched: 0 }));
vi.mock('@/lib/platform/read-tab', () => ({ readTab: async () => page.shows }));
vi.mock('@/lib/platform/mark-tab', () => {
  const touch = async () => {
    page.touched++;
    return true;
  };
  return {
    lightInTab: touch,
    badgeTab: touch,
    badgeWord: () => '',
    unmarkTab: async () => undefined,
    focusedInTab: touch,
    fillInTab: touch,
  };
});

const record = keptVisit('visit-1');
const shown: DoneCheck = {
  tab: 3,
  run: 'run-1',
  askOrigins: [],
  state: 'done',
  documents: [
    { frame: 0, document: 'd1', url: 'https://pm.example/', print: 'p1' },
    { frame: 4, document: 'd2', url: 'https://pm.example/inner', print: 'p2' },
  ],
  identity: 'k',
  changed: false,
  selection: false,
  reading: record.reading,
  encounter: record.encounter,
  precheck: record.precheck,
  visit: 'visit-1',
  kept: true,
  notKept: '',
  checkedAt: record.checkedAt,
};
const stand = (check: TabCheck) => writeSession(tabCheckKey(3), check);
const read = (...frames: [number, string, string][]) =>
  ({
    ok: true,
    frames: frames.map(([frame, document, print]) => ({ frame, document, print, record: {} })),
  }) as unknown as TabRead;
const same = read([0, 'd1', 'p1'], [4, 'd2', 'p2']);

/** What a page, a tab or a second window may have done since. */
const others: Record<string, TabRead> = {
  'another content in the same document': read([0, 'd1', 'p9'], [4, 'd2', 'p2']),
  'another document with the same content': read([0, 'd9', 'p1'], [4, 'd2', 'p2']),
  'another content in a frame': read([0, 'd1', 'p1'], [4, 'd2', 'p9']),
  'a frame less': read([0, 'd1', 'p1']),
  'a frame more': read([0, 'd1', 'p1'], [4, 'd2', 'p2'], [5, 'd3', 'p3']),
  'the contents of two frames swapped': read([0, 'd1', 'p2'], [4, 'd2', 'p1']),
  'a page that may no longer be read': { ok: false, problem: 'no-permission' },
  'a page of the browser': { ok: false, problem: 'not-a-page' },
  'a page too big by now': { ok: false, problem: 'too-big' },
};

beforeEach(async () => {
  fakeBrowser.reset();
  page.touched = 0;
  page.shows = same;
  const { database } = await loadOffice();
  await recordVisit(database!, record);
  await stand(shown);
});

const refuse = () =>
  amendVisit(3, 'run-1', { kind: 'refuse', by: 'Ada Reyes', procedure: 'p1', code: '41899', reason: 'not ours' });
const kept = async () => loadVisit((await loadOffice()).database!, 'visit-1');

describe('a decision on what is shown', () => {
  it('is taken while the page still shows it', async () => {
    expect(await refuse()).toEqual({ ok: true });
    expect((await kept())?.decisions).toHaveLength(1);
    expect(await fillInPage(3, 'run-1', 't', 'v')).toBe(true);
  });

  it.each(Object.entries(others))('is refused on %s, and nothing is changed', async (_, now) => {
    tried('right-patient', 'a decision after the page, a frame or the document became another', 1);
    page.shows = now;
    expect(await refuse()).toMatchObject({ ok: false });
    expect(await kept()).toEqual(record);
    expect((await loadTabCheck(3)) as DoneCheck).toMatchObject({ changed: true });
  });

  it.each(Object.entries(others))('no field is filled on %s', async (_, now) => {
    tried('right-patient', 'a field to fill after the page became another', 1);
    page.shows = now;
    expect(await fillInPage(3, 'run-1', 't', 'v')).toBe(false);
    expect(page.touched).toBe(0);
  });

  it.each([
    ['of an earlier reading', 3, 'run-0'],
    ['of another tab', 4, 'run-1'],
    ['of nothing', 3, ''],
  ])('is refused on a result %s', async (_, tab, run) => {
    tried('right-patient', 'a decision, light or field for a result that is not the one shown', 4);
    expect(await amendVisit(tab, run, { kind: 'undo', by: 'Ada Reyes' })).toMatchObject({ ok: false });
    expect(await fillInPage(tab, run, 't', 'v')).toBe(false);
    expect(await focusedInPage(tab, run)).toBeNull();
    expect(await lightPage(tab, run, { note: 'n1', start: 0, end: 4 }, 'shown')).toBe(false);
    expect(page.touched).toBe(0);
    expect(await kept()).toEqual(record);
  });

  it('is refused once the page has said that it changed', async () => {
    await stand({ ...shown, changed: true });
    expect(await refuse()).toMatchObject({ ok: false });
    expect(await fillInPage(3, 'run-1', 't', 'v')).toBe(false);
    expect(await kept()).toEqual(record);
  });

  it('holds for frames in any order and for nothing else', () => {
    expect(sameAsRead(read([4, 'd2', 'p2'], [0, 'd1', 'p1']), shown)).toBe(true);
    for (const [what, now] of Object.entries(others)) expect(sameAsRead(now, shown), what).toBe(false);
  });
});

describe('what stands of a tab', () => {
  const found = (run: string): DoneCheck => ({ ...shown, run });

  it('a slow reading that was begun earlier never takes the place of a later one', async () => {
    await recordBegun(3, 'a', 1);
    await recordBegun(3, 'b', 2);
    expect(await recordFound(found('b'))).toBe(true);
    expect(await recordFound(found('a'))).toBe(false);
    expect(await loadTabCheck(3)).toMatchObject({ run: 'b', state: 'done', changed: false });
  });

  it('a page that changed while it was read gives nothing to show', async () => {
    await recordBegun(3, 'a', 1);
    await recordChanged(3);
    await recordFound(found('a'));
    expect(await loadTabCheck(3)).toMatchObject({ run: 'a', changed: true });
    expect(await refuse()).toMatchObject({ ok: false });
  });

  it('a decision on its way does not bring back what the page has left', async () => {
    await recordChanged(3);
    await recordAmended(shown);
    expect(await loadTabCheck(3)).toMatchObject({ run: 'run-1', changed: true });
  });

  it('holds in whatever order readings, changes and decisions arrive at once', async () => {
    for (let seed = 0; seed < 40; seed++) {
      await recordBegun(3, 'a', 1);
      const acts = [
        () => recordChanged(3),
        () => recordFound(found('a')),
        () => recordAmended(found('a')),
        () => recordFound(found('older')),
      ].map((act, i) => ({ act, at: (seed * (i + 3) * 7) % 11 }));
      await Promise.all(acts.sort((one, other) => one.at - other.at).map(({ act }) => act()));
      const check = await loadTabCheck(3);
      expect(check).toMatchObject({ run: 'a', changed: true });
    }
  });
});
