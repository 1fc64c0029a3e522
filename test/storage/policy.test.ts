import '../support/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLocal } from '@/lib/platform/local-area';
import { readManaged } from '@/lib/platform/managed-area';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { changePassphrase } from '@/lib/storage/keyring';
import { type Policy, parsePolicy, strictestPolicy, tighten } from '@/lib/storage/policy';
import { defaultSettings, type Settings } from '@/lib/storage/settings';
import { recordVisit } from '@/lib/storage/visits-store';
import { keptVisit } from '../support/kept-visit';
import { tried } from '../support/tried';

const sites = fc.uniqueArray(fc.constantFrom('https://a.example', 'https://b.example', 'https://c.example'));
const settings = fc
  .record({
    unacceptedDays: fc.integer({ min: 1, max: 365 }),
    closedMonths: fc.integer({ min: 1, max: 240 }),
    autoLockMinutes: fc.integer({ min: 1, max: 480 }),
    marks: fc.boolean(),
    sites,
  })
  .map(
    ({ unacceptedDays, closedMonths, ...rest }): Settings => ({
      ...defaultSettings,
      ...rest,
      retention: { unacceptedDays, closedMonths },
    }),
  );
const policy = fc.record(
  {
    maxUnacceptedDays: fc.integer({ min: 1, max: 365 }),
    maxClosedMonths: fc.integer({ min: 1, max: 240 }),
    maxAutoLockMinutes: fc.integer({ min: 1, max: 480 }),
    requirePassphrase: fc.constant(true as const),
    allowedSites: sites,
    forbidMarks: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

function notLooser(after: Settings, before: Settings): void {
  expect(after.retention.unacceptedDays).toBeLessThanOrEqual(before.retention.unacceptedDays);
  expect(after.retention.closedMonths).toBeLessThanOrEqual(before.retention.closedMonths);
  expect(after.autoLockMinutes).toBeLessThanOrEqual(before.autoLockMinutes);
  expect(!after.marks || before.marks).toBe(true);
  for (const site of after.sites) expect(before.sites).toContain(site);
}

describe('the policy of an administrator', () => {
  it('never loosens what the office set, whatever it says', () => {
    tried('policy-tightens', 'settings of an office under any policy', 100);
    fc.assert(
      fc.property(settings, policy, (own, limits) => {
        const after = tighten(own, limits as Policy);
        notLooser(after, own);
        for (const site of after.sites) expect(limits.allowedSites ?? own.sites).toContain(site);
        expect(after.retention.unacceptedDays).toBeLessThanOrEqual(limits.maxUnacceptedDays ?? 365);
        expect(after.autoLockMinutes).toBeLessThanOrEqual(limits.maxAutoLockMinutes ?? 480);
      }),
    );
  });

  it.each([
    ['an unknown key', { exportTo: 'https://a.example' }],
    ['an address to send to', { reportUrl: 'https://a.example' }],
    ['a lock switched off', { requirePassphrase: false }],
    ['marks switched on', { forbidMarks: false }],
    ['no lock at all', { maxAutoLockMinutes: 0 }],
    ['more than the longest time', { maxUnacceptedDays: 9999 }],
    ['a word for a number', { maxClosedMonths: '12' }],
    ['no object', 'loose'],
  ])('is refused whole and the strictest stands: %s', (_, managed) => {
    tried('policy-tightens', 'a policy with an unknown key or value', 1);
    expect(parsePolicy(managed)).toEqual({ policy: strictestPolicy, refused: true });
    fc.assert(fc.property(settings, (own) => notLooser(tighten(own, strictestPolicy), own)));
  });

  it('that cannot be used destroys nothing: retention stays what the office set', () => {
    const own = { ...defaultSettings, retention: { unacceptedDays: 200, closedMonths: 100 } };
    expect(tighten(own, parsePolicy({ maxUnaceptedDays: 1 }).policy).retention).toEqual(own.retention);
  });
});

describe('what the browser answers', () => {
  beforeEach(() => fakeBrowser.reset());
  it('empty, soon after the start, is no answer where there was a policy before', async () => {
    await writeLocal('policy-seen', true);
    expect(await readManaged(500)).toEqual({ known: false });
    expect(await readManaged(60_000)).toEqual({ known: true, value: {} });
    expect(await readManaged(500)).toEqual({ known: true, value: {} });
  });
});

describe('a passphrase that an administrator asks for', () => {
  beforeEach(() => fakeBrowser.reset());
  const managed = fakeBrowser.storage.managed as unknown as { set(values: object): Promise<void> };

  it('stands before everything of a patient that is kept, and cannot be taken off again', async () => {
    tried('policy-tightens', 'visits kept, and a passphrase taken off, against the policy', 3);
    await managed.set({ requirePassphrase: true });
    const database = new CrossbiteDatabase('asked-for');
    expect(await recordVisit(database, keptVisit('a'))).toEqual({
      ok: false,
      sentence: expect.stringMatching(/asks for a passphrase/),
    });
    expect(await database.visits.count()).toBe(0);
    expect(await changePassphrase(database, 'correct horse')).toBe(true);
    expect(await recordVisit(database, keptVisit('a'))).toEqual({ ok: true });
    expect(await changePassphrase(database, null)).toBe(false);
    expect((await database.kek.get('kek'))?.mode).toBe('passphrase');
  });
});
