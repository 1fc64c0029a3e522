import '../support/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '@/lib/encounter/reading';
import { amendVisit } from '@/lib/messages/handlers/amend-visit';
import { checkTab, checkVisit } from '@/lib/messages/handlers/check-tab';
import type { DoneCheck } from '@/lib/messages/tab-check';
import { loadTabCheck, recordChanged } from '@/lib/messages/tab-state';
import { groupVisits } from '@/lib/reading/group-visits';
import { keptVisit } from '../support/kept-visit';

const page = vi.hoisted(() => ({ reading: null as unknown, print: 'p1' }));
vi.mock('@/lib/platform/read-tab', () => ({
  readTab: async () => ({
    ok: true,
    frames: [{ frame: 0, document: 'd1', print: page.print, record: { url: 'https://pm.example/' } }],
  }),
}));
vi.mock('@/lib/reading/interpret-frames', () => ({ interpretFrames: () => page.reading }));

const dates = ['2026-10-05', '2026-06-01', '2025-12-09'];
/** A ledger of three visits; the page has selected a row of `selected`, where it is given. */
function ledger(selected?: string, last = 'Quillfeather'): Reading {
  const { encounter, reading } = keptVisit('visit-1');
  const whole = {
    ...encounter,
    patient: { ...encounter.patient, name: { last, first: 'Odalys' } },
    procedures: dates.map((date, i) => ({ id: `p${i + 1}`, cdt: 'D7240', tooth: '32', date, status: 'completed' as const })),
    notes: dates.map((date, i) => ({ id: `n${i + 1}`, date, text: `Full bony impaction #32, seen on visit ${i + 1}.` })),
  };
  const { dateOfService: _, ...undated } = whole;
  const marked = new Set(selected ? [`p${dates.indexOf(selected) + 1}`] : []);
  return { ...reading, encounter: undated, visits: groupVisits(undated, marked) };
}
const shown = async () => (await loadTabCheck(3)) as DoneCheck;
const open = async () => {
  await checkTab(3);
  return shown();
};

beforeEach(() => {
  fakeBrowser.reset();
  page.reading = ledger();
  page.print = 'p1';
});

describe('the visit that is checked', () => {
  it('is the one that the page has selected, else the latest', async () => {
    expect((await open()).encounter.dateOfService).toBe('2026-10-05');
    page.reading = ledger('2025-12-09');
    expect((await open()).encounter.dateOfService).toBe('2025-12-09');
  });

  it('is another by choice: its own procedures, its own record, nothing of a later note', async () => {
    const before = await open();
    expect(await checkVisit(3, before.run, '2026-06-01')).toEqual({ ok: true });
    const after = await shown();
    expect(after.encounter.procedures.map(({ id }) => id)).toEqual(['p2']);
    expect(after.encounter.notes.map(({ id }) => id)).toEqual(['n2', 'n3']);
    expect(after.visit).not.toBe(before.visit);
    expect(after.reading.visits?.filter(({ chosen }) => chosen).map(({ date }) => date)).toEqual(['2026-06-01']);
    // What was about to be decided on the visit before does not land on this one.
    const late = { kind: 'refuse', by: 'Ada Reyes', procedure: 'p1', code: '41899', reason: 'not ours' } as const;
    expect(await amendVisit(3, before.run, late)).toMatchObject({ ok: false });
  });

  it('stays chosen when the page is read again', async () => {
    await checkVisit(3, (await open()).run, '2026-06-01');
    expect((await open()).encounter.dateOfService).toBe('2026-06-01');
  });

  it('follows the page once it selects another, and another patient at once', async () => {
    await checkVisit(3, (await open()).run, '2026-06-01');
    page.reading = ledger('2025-12-09');
    expect((await open()).encounter.dateOfService).toBe('2025-12-09');
    page.reading = ledger();
    await checkVisit(3, (await open()).run, '2026-06-01');
    page.reading = ledger(undefined, 'Marchetti');
    expect((await open()).encounter.dateOfService).toBe('2026-10-05');
  });

  it('is not another where the page has changed, the result is an older one, or there is no such visit', async () => {
    const { run } = await open();
    expect(await checkVisit(3, 'run-0', '2026-06-01')).toMatchObject({ ok: false });
    expect(await checkVisit(3, run, '2026-06-02')).toMatchObject({ ok: false });
    page.print = 'p2';
    expect(await checkVisit(3, run, '2026-06-01')).toMatchObject({ ok: false });
    expect((await shown()).changed).toBe(true);
    await open();
    await recordChanged(3);
    expect(await checkVisit(3, (await shown()).run, '2026-06-01')).toMatchObject({ ok: false });
  });
});
