import type { Page } from 'playwright-core';
import type { launchExtension, OwnPage } from './extension';

export type Extension = Awaited<ReturnType<typeof launchExtension>>;
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const verdict = "(document.querySelector('[data-verdict]')?.dataset.verdict ?? '')";

/** Goes to a patient's chart in the demo practice, in front, as far as a person sees it: a quiet network is half a second later. */
export async function openChart(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('header.patient, .who').first().waitFor();
  await page.bringToFront();
}

/** Opens a patient of the demo practice, clicks the toolbar button, and waits until the popup tells of that patient. */
export async function checkPatient(extension: Extension, url: string, id: string) {
  const page = await extension.context.newPage();
  await openChart(page, `${url}/app.html#/patient/${id}/chart`);
  await extension.clickAction(page.url());
  await extension.waitIn('popup.html', `${verdict} && document.body.innerText.includes('${id}')`, 20_000);
  return page;
}

type Said = { answered?: boolean; value?: { ok?: boolean; decisions?: { reason?: string }[] } } | null;

/** One message from the real popup or panel; null where nobody answered. */
export const say = (extension: Extension, name: string, request: object, from: OwnPage = 'popup.html') =>
  extension.evaluateIn(
    from,
    `chrome.runtime.sendMessage(${JSON.stringify({ name, request })}).catch(() => null)`,
  ) as Promise<Said>;
