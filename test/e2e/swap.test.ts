import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patients } from '@/bin/demo/practice/patients.mjs';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { checkPatient, type Extension, pause, say } from '../support/practice-walk';

const ids = (patients as { id: string }[]).map(({ id }) => id);
const SWAPS = 200;

describe.skipIf(!chromiumPath)('a page that swaps its patient (needs Chromium)', () => {
  let practice: { url: string; close: () => void };
  let extension: Extension;
  beforeAll(async () => {
    buildExtension();
    practice = (await servePractice(0)) as { url: string; close: () => void };
    extension = await launchExtension();
  });
  afterAll(async () => {
    await extension?.close();
    practice?.close();
  });

  it(`no decision on the patient before is taken after ${SWAPS} swaps at random moments`, async () => {
    const page = await checkPatient(extension, practice.url, '1001');
    const show = (id: string) =>
      page.evaluate((next) => {
        location.hash = `#/patient/${next}/chart`;
      }, id);
    let tried = 0;
    let wrong = 0;
    for (let round = 0; round < SWAPS; round++) {
      const shown = await extension.shownCheck();
      const was = shown?.encounter.patient?.chartNumber ?? '';
      const now = ids.filter((id) => !was.includes(id))[Math.floor(Math.random() * (ids.length - 1))] ?? '1002';
      await show(now);
      await pause(Math.random() * 150);
      if (!shown) continue;
      tried++;
      const amendment = { kind: 'refuse', by: 'Ada Reyes', procedure: 'p1', code: '41899', reason: `for ${was}.` };
      const answer = await say(extension, 'amend', { tab: shown.tab, run: shown.run, amendment });
      if (answer?.value?.ok) wrong++;
    }
    expect(tried).toBeGreaterThan(SWAPS / 2);
    expect(wrong).toBe(0);
    // And in the end it tells of who is there.
    await show('1003');
    await extension.waitIn(
      'popup.html',
      "document.querySelector('[data-verdict]') && document.body.innerText.includes('1003')",
      15_000,
    );
    await page.close();
  }, 150_000);
});
