import '../support/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLocal } from '@/lib/platform/local-area';
import { readManaged } from '@/lib/platform/managed-area';
import { type Policy, parsePolicy, strictestPolicy, tighten } from '@/lib/storage/policy';
import { defaultSettings, type Settings } from '@/lib/storage/settings';

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
