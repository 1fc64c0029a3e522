import '../support/fake-browser';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordFollowups } from '@/lib/storage/followups-store';
import { keepTime } from '@/lib/storage/keep-time';
import { openDatabase } from '@/lib/storage/open-database';
import { keptFollowup } from '../support/kept-followups';

it('what is due is a number on the button, told from storage alone', async () => {
  fakeBrowser.reset();
  const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('{n} due');
  const opened = await openDatabase();
  if (!opened.ok) throw new Error('not opened');
  await recordFollowups(opened.database, [keptFollowup('call'), keptFollowup('authorization'), keptFollowup('appeal')]);
  await keepTime(new Date(2026, 10, 30, 9));
  expect(badge).toHaveBeenLastCalledWith({ text: '' });
  await keepTime(new Date(2026, 11, 10, 23, 30));
  expect(badge).toHaveBeenLastCalledWith({ text: '2' });
  // The sheet and the approval are long over; the appeal waits on.
  await keepTime(new Date(2027, 4, 7, 9));
  expect(badge).toHaveBeenLastCalledWith({ text: '1' });
  // Whatever is due, the button tells a number alone.
  expect(badge.mock.calls.every(([{ text }]) => /^\d*$/.test(text ?? ''))).toBe(true);
});
