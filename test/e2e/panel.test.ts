import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import { sampleVisit } from '@/lib/claim/edits/sample-visit';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { handsOn } from '../support/hands';
import { keptVisit } from '../support/kept-visit';
import { writeSettings, writeVisits } from '../support/seed-visits';

const DIALOG = "document.querySelector('[role=dialog]')";
const OPTION = "document.querySelector('[role=option][data-key]')";

describe.skipIf(!chromiumPath)('a biller’s day beside the chart (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let practice: { url: string; close: () => void };
  let popup: ReturnType<typeof handsOn>;
  let panel: ReturnType<typeof handsOn>;
  let chart: Page;
  beforeAll(async () => {
    buildExtension();
    practice = (await servePractice(0)) as { url: string; close: () => void };
    extension = await launchExtension();
    // What is copied is read back in a page of the practice.
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    popup = handsOn(extension, 'popup.html');
    panel = handsOn(extension, 'sidepanel.html');
    chart = await extension.context.newPage();
  });
  afterAll(async () => {
    await extension?.close();
    practice?.close();
  });

  /** A patient's page in front, the toolbar button clicked, the popup's answer there. */
  const check = async (path: string) => {
    await chart.goto(`${practice.url}${path}`, { waitUntil: 'networkidle' });
    await chart.bringToFront();
    await extension.clickAction(chart.url());
    await popup.wait("document.querySelector('[data-verdict]')");
  };
  const answered = async (id: string) => {
    await panel.wait(`document.querySelector('[data-verdict]') && document.body.innerText.includes('Chart ${id}')`);
    await panel.focus();
  };
  const copied = async () => {
    await chart.bringToFront();
    return chart.evaluate(() => navigator.clipboard.readText());
  };

  describe('by mouse', () => {
    it('checks the open chart, and goes on in the side panel', async () => {
      await check('/app.html#/patient/1002/chart');
      await popup.click('Open side panel');
      await answered('1002');
    });

    it('opens the words that a code rests on', async () => {
      await panel.click('Incision');
      await panel.wait("document.querySelector('.quote mark.active')");
      // The chart's own note is a field that is written in: it stays untouched, and the panel shows the note with the words lit.
      await panel.wait("document.querySelector('.note-text mark.active')");
      await panel.click('Close');
      await panel.wait(`!${DIALOG}`);
    });

    it('accepts under a name, which is asked for once', async () => {
      await panel.click('Accept');
      await panel.wait(DIALOG);
      await panel.click('Your name');
      await panel.type('Dana Whitlock');
      await panel.click('Go on');
      await panel.sees('Dana Whitlock');
      await panel.sees('Take back');
    });

    it('changes the code, and the diagnosis: a heading is refused and the codes below it are offered', async () => {
      await panel.click('Change');
      await panel.wait(DIALOG);
      await panel.click('41800');
      await panel.click('Add a diagnosis');
      await panel.type('K05.2');
      await panel.wait(OPTION);
      await panel.click('K05.2');
      await panel.sees('K05.2 is a heading and cannot be billed');
      await panel.click('K05.20');
      await panel.click('Accept 41800');
      await panel.wait(`!${DIALOG} && document.querySelector('.code-big')?.textContent === '41800'`);
      await panel.sees('chosen by hand');
    });

    it('copies the code, the line and everything', async () => {
      await panel.click('Copy');
      await panel.sees('Copied');
      expect(await copied()).toBe('41800');
      await panel.click('Copy line');
      await chart.waitForFunction(async () => (await navigator.clipboard.readText()).includes('\t'));
      expect(await copied()).toBe('41800\t1\t3');
      await panel.click('More');
      await panel.click('Copy all codes');
      await chart.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('D7510\t41800'));
      expect((await copied()).split('\n').slice(2)).toEqual([
        expect.stringMatching(/^K04\.7\t/),
        expect.stringMatching(/^K02\.9\t/),
        'K05.20',
      ]);
    });

    it('fills a code into the field of the page in which the person stands, and into no other', async () => {
      await panel.click('Fill in page');
      await panel.sees('Click into the field of the page');
      await panel.click('Cancel');
      await panel.wait(`!${DIALOG}`);
      const field = chart.locator('#find');
      await field.focus();
      await panel.click('Fill in page');
      await panel.sees('It goes into the field “Find a patient”');
      await field.blur();
      await panel.click('Write it');
      await panel.sees('Nothing was written');
      expect(await field.inputValue()).toBe('');
      await panel.click('Cancel');
      await panel.wait(`!${DIALOG}`);
      await field.focus();
      await panel.click('Fill in page');
      await panel.sees('It goes into the field “Find a patient”');
      await panel.click('Write it');
      await panel.wait(`!${DIALOG}`);
      expect(await field.inputValue()).toBe('41800');
      await field.fill('');
    });

    it('points the line to another diagnosis, and takes that back', async () => {
      await panel.click('B K02.9');
      await panel.wait("document.querySelectorAll('.pointer[aria-pressed=true]').length === 3");
      await panel.sees('Pointers changed.');
      await panel.click('Undo');
      await panel.wait("document.querySelectorAll('.pointer[aria-pressed=true]').length === 2");
    });

    it('puts right a tooth that was read', async () => {
      await panel.click('More');
      await panel.click('Put right what was read');
      await panel.click('Tooth');
      await panel.run('document.activeElement.select()');
      await panel.type('20');
      await panel.click('Save and check anew');
      await panel.wait(`!${DIALOG} && document.querySelector('.procedure-head .tooth')?.textContent.includes('20')`);
    });

    it('turns to the dentist, who sees nothing of the billing side, prints the questions and answers one', async () => {
      await panel.click('Documentation');
      await panel.sees('Does the medical plan cover this service');
      await panel.click('Dentist’s view');
      await panel.seesNot('Does the medical plan cover this service');
      await panel.seesNot('Still missing');
      await panel.run("window.print = () => { window.onPaper = document.querySelector('.print-sheet').textContent; }");
      await panel.click('Print');
      await panel.wait("window.onPaper?.includes('Date and time: ____')");
      expect(String(await panel.run('return window.onPaper'))).not.toMatch(
        /\b(?:pay\w*|claim\w*|bill\w*|cover\w*|insur\w*|\d{5})\b/i,
      );
      await panel.click('Answer');
      await panel.type('Recorded at the visit, see the addendum');
      await panel.click('Record answer');
      await panel.sees('Recorded at the visit, see the addendum');
      await panel.wait('/Answered\\s*Dana Whitlock, .+, \\d+:\\d\\d [AP]M/.test(document.body.innerText)');
      await panel.click('Pre-check');
    });

    it('refuses with a reason, and the next code stands in its place', async () => {
      await panel.click('Take back');
      await panel.click('Refuse');
      await panel.wait(DIALOG);
      await panel.click('It was not done like this');
      await panel.run("document.querySelector('.dialog-foot .primary').scrollIntoView()");
      await panel.click('Refuse');
      await panel.wait(`!${DIALOG}`);
      await panel.sees('refused.');
    });
  });

  describe('by keyboard alone', () => {
    const asks = () => panel.run("return document.querySelectorAll('.ask').length");

    it('checks the open chart, and goes on in the side panel', async () => {
      await check('/app.html#/patient/1303/chart');
      await popup.press('s');
      await answered('1303');
    });

    it('opens the words that a code rests on', async () => {
      const words = await panel.run("return document.querySelector('.quote').textContent");
      await panel.tabTo(String(words));
      await panel.press('Enter');
      await panel.wait("document.querySelector('.note-text mark.active')");
      await panel.wait(`${DIALOG}?.contains(document.activeElement)`);
      await panel.press('Escape');
      await panel.wait(`!${DIALOG}`);
    });

    it('accepts, takes back, accepts again', async () => {
      await panel.press('a');
      await panel.sees('Take back');
      await panel.press('z');
      await panel.seesNot('Take back');
      await panel.press('a');
      await panel.sees('Take back');
    });

    it('adds a diagnosis found by half a word', async () => {
      await panel.press('c');
      // Four fit on a line: the last of them makes room.
      await panel.wait(`${DIALOG}?.querySelector('.picked')`);
      const last = await panel.run('return all().map(named).findLast((name) => /^Take .* off this line/.test(name))');
      await panel.tabTo(String(last));
      await panel.press('Enter');
      await panel.tabTo('Add a diagnosis');
      await panel.type('trism');
      await panel.wait(OPTION);
      await panel.press('ArrowDown', 'Enter');
      await panel.wait(`${DIALOG}.querySelector('.picked').textContent.includes('R25.2')`);
      await panel.tabTo('Accept');
      await panel.press('Enter');
      await panel.wait(`!${DIALOG} && document.body.innerText.includes('chosen by hand')`);
    });

    it('puts the diagnoses in another order, and the pointers follow', async () => {
      const codes = "[...document.querySelectorAll('.order .code')].map((el) => el.textContent)";
      const before = (await panel.run(`return ${codes}`)) as string[];
      const [first = '', second = ''] = before;
      await panel.tabTo(`A ${first} Periapical`);
      await panel.press('ArrowRight');
      await panel.wait("document.activeElement?.matches('.grip')");
      await panel.press('Enter');
      // From place to place, each said by its name, until it stands below the second.
      const place = "(document.activeElement?.getAttribute('aria-label') ?? '')";
      const below = `${place}.startsWith('Insert') && ${place}.includes('${second}') && !${place}.includes('${first}')`;
      await panel.wait(`${place}.startsWith('Insert')`);
      for (let i = 0; i < 4 && !(await panel.run(`return ${below}`)); i++) {
        const before = await panel.run(`return ${place}`);
        await panel.press('ArrowDown');
        await panel.wait(`${place} !== ${JSON.stringify(before)}`);
      }
      await panel.press('Enter');
      await panel.wait(`${codes}.indexOf(${JSON.stringify(first)}) > 0`);
      expect(((await panel.run(`return ${codes}`)) as string[])[0]).toBe(second);
      await panel.tabTo(`A ${second}`);
      const pressed = "document.querySelectorAll('.pointer[aria-pressed=true]').length";
      const pointers = Number(await panel.run(`return ${pressed}`));
      await panel.press(' ');
      await panel.wait(`${pressed} === ${pointers - 1}`);
    });

    it('copies the line', async () => {
      await panel.tabTo('Copy line');
      await panel.press('Enter');
      await panel.sees('Copied');
      expect(await copied()).toMatch(/^(D7210|41899)\t/);
    });

    it('answers what is open', async () => {
      const before = Number(await asks());
      await panel.tabTo('Your answer');
      await panel.type('The chart is with the dentist');
      await panel.press('Enter');
      await panel.wait(`document.querySelectorAll('.ask').length === ${before - 1}`);
    });

    it('puts right a tooth that was read', async () => {
      await panel.tabTo('More');
      await panel.press('Enter');
      await panel.wait("document.querySelector('[role=menuitem]')");
      await panel.press('Enter');
      await panel.tabTo('Tooth');
      await panel.type('14');
      await panel.tabTo('Save and check anew');
      await panel.press('Enter');
      await panel.wait(`!${DIALOG} && document.querySelector('.procedure-head .tooth')?.textContent.includes('14')`);
    });

    it('refuses with a reason', async () => {
      await panel.tabTo('Take back');
      await panel.press('Enter');
      await panel.seesNot('Take back');
      await panel.press('x');
      await panel.wait(DIALOG);
      await panel.tabTo('It was not done like this');
      await panel.press(' ');
      await panel.tabTo('Refuse');
      await panel.press('Enter');
      await panel.wait(`!${DIALOG}`);
      await panel.sees('refused.');
    });

    it('has a map of the keys, and each of them works', async () => {
      const focused = (what: string) => panel.wait(`document.activeElement?.matches(${JSON.stringify(what)})`);
      const dialog = async (key: string) => {
        await panel.press(key);
        await panel.wait(DIALOG);
        await panel.press('Escape');
        await panel.wait(`!${DIALOG}`);
      };
      const trials: Readonly<Record<string, () => Promise<unknown>>> = {
        J: async () => {
          await panel.press('j');
          await focused('[id^=row-]');
        },
        K: async () => {
          await panel.press('k');
          await focused('[id^=row-]');
        },
        Enter: async () => {
          const open = "document.activeElement?.getAttribute('aria-expanded')";
          const before = await panel.run(`return ${open}`);
          await panel.press('Enter');
          await panel.wait(`${open} !== ${JSON.stringify(before)}`);
          await panel.press('Enter');
          await panel.wait(`${open} === 'true'`);
        },
        A: async () => {
          await panel.press('a');
          await panel.sees('Take back');
        },
        C: () => dialog('c'),
        // What was accepted is taken back before it can be refused.
        X: async () => {
          await panel.press('z');
          await panel.seesNot('Take back');
          await dialog('x');
        },
        Z: async () => {
          await panel.press('a');
          await panel.sees('Take back');
          await panel.press('z');
          await panel.seesNot('Take back');
        },
        R: async () => {
          await panel.run("document.querySelector('.visit-switch select').dataset.before = '1'");
          await panel.press('r');
          await panel.wait("document.querySelector('.visit-switch select:not([data-before])')");
        },
        V: async () => {
          await panel.press('v');
          await focused('.visit-switch select');
          await panel.run('document.activeElement.blur()');
        },
        '1 2 3 4': async () => {
          for (const n of ['2', '3', '4', '1']) {
            await panel.press(n);
            await panel.wait(`[...document.querySelectorAll('[role=tab]')][${Number(n) - 1}]?.ariaSelected === 'true'`);
          }
        },
        '?': () => dialog('?'),
        // The browser's own: it is asked whether this key can be the button's.
        'Alt+Shift+C': async () => {
          await extension.setShortcut('Alt+Shift+C');
          const commands = 'chrome.commands.getAll().then((all) => all.map(({ shortcut }) => shortcut))';
          expect(await extension.evaluateIn('sidepanel.html', commands)).toContain('Alt+Shift+C');
        },
      };
      await check('/app.html#/patient/1303/ledger');
      await popup.press('s');
      await answered('1303');
      await panel.press('?');
      await panel.wait(DIALOG);
      const map = await panel.run("return [...document.querySelectorAll('.key-group dd .sr')].map((el) => el.textContent)");
      await panel.press('Escape');
      await panel.wait(`!${DIALOG}`);
      expect(map).toEqual(expect.arrayContaining(Object.keys(trials)));
      for (const keys of map as string[]) {
        const trial = trials[keys];
        if (!trial) throw new Error(`The map shows ${keys}, which nobody tried.`);
        await trial();
      }
    });

    it('takes a question to the clinician along, and chooses another visit of the page', async () => {
      await panel.press('2');
      await panel.tabTo('Copy as text');
      await panel.press('Enter');
      await panel.sees('Copied');
      await check('/app.html#/patient/1303/ledger');
      await popup.press('s');
      await answered('1303');
      await panel.wait("document.querySelector('.visit-switch select')");
      await panel.press('v', 'ArrowDown');
      await panel.wait(
        "document.querySelector('.visit-switch select')?.selectedIndex === 1 && document.activeElement?.tagName === 'SELECT'",
      );
    });
  });

  describe('in the workbench, with what was kept beside the chart', () => {
    let page: Page;
    beforeAll(async () => {
      page = await extension.context.newPage();
      await page.setViewportSize({ width: 1280, height: 900 });
      page.setDefaultTimeout(8_000);
      await page.goto(`chrome-extension://${extension.id}/workbench.html#/worklist`);
      await page.locator('[role=row].visit-row').first().waitFor();
    });
    const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
    /** Tab, and nothing else, until the focus is on what bears this name. */
    const tabTo = async (name: string) => {
      const at = () =>
        page.evaluate(() => {
          const el = document.activeElement;
          return (
            el?.getAttribute('aria-label') || (el as HTMLInputElement | null)?.labels?.[0]?.textContent || el?.textContent || ''
          );
        });
      for (let i = 0; i < 80; i++) {
        if ((await at()).trim().startsWith(name)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The Tab key never comes to “${name}”.`);
    };
    const download = async (act: () => Promise<unknown>) => {
      const [file] = await Promise.all([page.waitForEvent('download'), act()]);
      return file.suggestedFilename();
    };

    it('finds a visit by a view that is saved, by mouse', async () => {
      await button(/^Medical payer/).click();
      await page.locator('.filter-list label', { hasText: 'Priority Health PPO' }).click();
      await page.keyboard.press('Escape');
      await button('Save view').click();
      await page.getByLabel('Name of the view').fill('My plan');
      await page.getByRole('dialog').getByRole('button', { name: 'Save view' }).click();
      await button(/^All visits/).click();
      await button('My plan').click();
      await page.waitForFunction(() => document.querySelectorAll('.visit-row').length === 1);
      await page.locator('.visit-row').click();
      await page.getByRole('heading', { name: /Okonjo/ }).waitFor();
    });

    it('works on the visit there, makes a preview of the claim as PDF, and takes a decision back, by mouse', async () => {
      await button('Accept').click();
      await button('Take back').waitFor();
      await page.getByRole('tab', { name: 'Claim' }).click();
      expect(await download(() => button(/^Preview/).click())).toMatch(/\.pdf$/);
      await page.getByRole('tab', { name: 'History' }).click();
      await page.locator('.history').getByText('Dana Whitlock accepted').last().waitFor();
      await page.getByRole('tab', { name: 'Pre-check' }).click();
      await button('Take back').click();
      await button('Accept').waitFor();
    });

    it('saves the settings for another computer, by mouse', async () => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: 'Backup and restore' }).click();
      expect(await download(() => button('Export settings').click())).toMatch(/^crossbite-settings-.*\.json$/);
    });

    it('finds a visit, decides on it and makes a preview of the claim as PDF, by keyboard', async () => {
      await page.keyboard.press('w');
      await page.getByRole('heading', { name: 'Worklist' }).waitFor();
      await tabTo('My plan');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelectorAll('.visit-row').length === 1);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /Okonjo/ }).waitFor();
      await button('Accept').waitFor();
      await page.keyboard.press('a');
      await button('Take back').waitFor();
      await page.keyboard.press('3');
      await button(/^Preview/).waitFor();
      await page.keyboard.press('Tab');
      await page.getByRole('tab', { name: 'Claim' }).focus();
      const name = ((await button(/^Preview/).textContent()) ?? '').trim();
      await tabTo(name);
      expect(await download(() => page.keyboard.press('Enter'))).toMatch(/\.pdf$/);
      await page.keyboard.press('z');
      await page.keyboard.press('1');
      await button('Accept').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'Worklist' }).waitFor();
    });

    it('closes a visit and takes that back, and saves the settings, by keyboard', async () => {
      await page.keyboard.press('j');
      const rows = await page.locator('.visit-row').count();
      await page.keyboard.press('e');
      await page.waitForFunction((n) => document.querySelectorAll('.visit-row').length === n - 1, rows);
      await page.keyboard.press('F6');
      await tabTo('Undo');
      await page.keyboard.press('Enter');
      await page.waitForFunction((n) => document.querySelectorAll('.visit-row').length === n, rows);
      await page.goto(`chrome-extension://${extension.id}/workbench.html#/settings/backup`);
      await page.getByRole('heading', { name: 'Backup and restore' }).waitFor();
      await tabTo('Export settings');
      expect(await download(() => page.keyboard.press('Enter'))).toMatch(/^crossbite-settings-.*\.json$/);
    });

    const words = 'seven long words of the office';
    const visits = (n: number) => page.getByText(`${n} of ${n} visits`).waitFor();
    let kept = 0;
    let backup = '';

    it('puts the diagnoses in order by drag, and takes that back', async () => {
      const { encounter, practice } = sampleVisit();
      const notes = [{ id: 'n1', date: '2026-11-02', text: 'Tooth 32 fully in bone, removed in pieces.' }];
      await writeSettings(page, { practice, signer: 'Dana Whitlock' });
      await writeVisits(page, [keptVisit('right', { ...encounter, notes }, { status: 'accepted' })]);
      await page.goto(`chrome-extension://${extension.id}/workbench.html#/visit/right`);
      await page.reload();
      const items = page.locator('.order-item');
      await items.nth(1).waitFor();
      const [first = '', second = ''] = await items.locator('.code').allInnerTexts();
      const low = (await items.nth(1).boundingBox())!.height - 3;
      await items.nth(0).dragTo(items.nth(1), { targetPosition: { x: 80, y: low } });
      const order = (one: string) =>
        page.waitForFunction((code) => document.querySelector('.order-item .code')?.textContent === code, one);
      await order(second);
      await button('Undo').click();
      await order(first);
    });

    it('writes the 837P and a backup, and restores what was deleted since, by mouse', async () => {
      await page.getByRole('tab', { name: 'Claim' }).click();
      expect(await download(() => button(/^837P$/).click())).toMatch(/\.837$/);
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: 'Backup and restore' }).click();
      await page.getByLabel('Passphrase of the backup').fill(words);
      await page.getByLabel('The same again').fill(words);
      const [file] = await Promise.all([page.waitForEvent('download'), button('Make a backup').click()]);
      backup = await file.path();
      await page.getByRole('link', { name: 'Worklist' }).click();
      await page.locator('.visit-row').first().waitFor();
      kept = await page.locator('.visit-row').count();
      await page.locator('.visit-row').first().focus();
      await page.keyboard.press('j');
      await page.keyboard.press('Delete');
      await visits(kept - 1);
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: 'Backup and restore' }).click();
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Choose a backup').click()]);
      await chooser.setFiles(backup);
      await page.getByLabel('Passphrase of this backup').fill(words);
      await button('Restore a backup').click();
      await button('Replace everything').click();
      await page.getByText('The backup was restored').waitFor();
      await page.getByRole('link', { name: 'Worklist' }).click();
      await visits(kept);
    });

    it('does the same by keyboard', async () => {
      const type = async (label: string) => {
        await tabTo(label);
        await page.keyboard.type(words);
      };
      await page.goto(`chrome-extension://${extension.id}/workbench.html#/visit/right`);
      await button('Take back').waitFor();
      await page.keyboard.press('3');
      await button(/^837P$/).waitFor();
      await tabTo('837P');
      expect(await download(() => page.keyboard.press('Enter'))).toMatch(/\.837$/);
      await tabTo('Settings');
      await page.keyboard.press('Enter');
      await tabTo('Backup and restore');
      await page.keyboard.press('Enter');
      await type('Passphrase of the backup');
      await type('The same again');
      await tabTo('Make a backup');
      expect(await download(() => page.keyboard.press('Enter'))).toMatch(/\.crossbite$/);
      await page.keyboard.press('Escape');
      await tabTo('Worklist');
      await page.keyboard.press('Enter');
      await visits(kept);
      await page.keyboard.press('j');
      await page.keyboard.press('Delete');
      await visits(kept - 1);
      await tabTo('Settings');
      await page.keyboard.press('Enter');
      await tabTo('Backup and restore');
      await page.keyboard.press('Enter');
      // Asked for in time: a key is quicker than the wish to be told of what it opens.
      const chosen = page.waitForEvent('filechooser');
      await tabTo('Choose a backup');
      await page.keyboard.press('Enter');
      await (await chosen).setFiles(backup);
      await type('Passphrase of this backup');
      await tabTo('Restore a backup');
      await page.keyboard.press('Enter');
      await tabTo('Replace everything');
      await page.keyboard.press('Enter');
      await page.getByText('The backup was restored').waitFor();
      await tabTo('Worklist');
      await page.keyboard.press('Enter');
      await visits(kept);
    });
  });
});
