import { browser } from 'wxt/browser';
import type { Badge } from '@/lib/marks/badge';
import type { Words } from '@/lib/marks/find-words';
import { FieldInPage } from '@/lib/marks/focused-field';
import { type Light, lightCss } from '@/lib/marks/light-words';
import type { Marks } from '@/lib/marks/marks';

type Held = { crossbiteMarks?: Marks };

/** Lights words in whichever frame holds them; false where none does. Null puts them out. */
export async function lightInTab(tab: number, words: Words | null, light: Light): Promise<boolean> {
  if (!(await prepare(tab))) return false;
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: (given: Words | null, how: Light) => (globalThis as Held).crossbiteMarks?.light(given, how) ?? false,
    args: [words, light],
  });
  return results.some(({ result }) => result === true);
}

const words = {
  ready: 'marks_ready',
  look: 'marks_look',
  blocked: 'marks_blocked',
  'do-not-bill': 'marks_do_not_bill',
  'no-case': 'marks_no_case',
} as const satisfies Record<Badge['kind'], string>;

/** What a badge says, in the language of the browser. */
export const badgeWord = (kind: Badge['kind']): string => browser.i18n.getMessage(words[kind]);

export async function badgeTab(tab: number, badges: readonly Badge[]): Promise<void> {
  if (!(await prepare(tab))) return;
  await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: (given: readonly Badge[]) => (globalThis as Held).crossbiteMarks?.badges(given),
    args: [badges],
  });
}

/** Takes everything of ours out of the page; quiet where nothing may be run there any more. */
export async function unmarkTab(tab: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, func: () => (globalThis as Held).crossbiteMarks?.clear() })
    .catch(() => undefined);
}

/** The one field of the tab that the person stands in; null where there is none, or more than one frame claims it. */
export async function focusedInTab(tab: number): Promise<FieldInPage | null> {
  if (!(await prepare(tab))) return null;
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: () => (globalThis as Held).crossbiteMarks?.focused() ?? null,
  });
  const fields = results.flatMap(({ result }) => {
    const field = FieldInPage.safeParse(result);
    return field.success ? [field.data] : [];
  });
  return fields.length === 1 ? (fields[0] ?? null) : null;
}

export async function fillInTab(tab: number, token: string, value: string): Promise<boolean> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      func: (held: string, words: string) => (globalThis as Held).crossbiteMarks?.fill(held, words) ?? false,
      args: [token, value],
    })
    .catch(() => []);
  return results.some(({ result }) => result === true);
}

/** Puts the script and its look into the frames that are allowed. False where the page may not be touched. */
async function prepare(tab: number): Promise<boolean> {
  try {
    const target = { tabId: tab, allFrames: true };
    const results = await browser.scripting.executeScript({ target, files: ['/marks.js'] });
    if (results.some(({ result }) => result === true)) await browser.scripting.insertCSS({ target, css: lightCss });
    return true;
  } catch {
    return false;
  }
}
