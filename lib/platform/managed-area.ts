import { browser } from 'wxt/browser';
import { readLocal, writeLocal } from './local-area';

/** For so long after the start (milliseconds) an empty answer may only mean that the browser has not read the policy yet. */
const SETTLED = 10_000;

/** What the administrator set. `known` is false until the browser has answered: an answer that fails is no answer. */
export async function readManaged(age = performance.now()): Promise<{ known: true; value: unknown } | { known: false }> {
  try {
    const value = await browser.storage.managed.get(null);
    const empty = Object.keys(value).length === 0;
    const seen = (await readLocal('policy-seen')) === true;
    if (empty && seen && age < SETTLED) return { known: false };
    if (empty === seen) await writeLocal('policy-seen', !empty);
    return { known: true, value };
  } catch (error) {
    // Firefox rejects where no policy is installed at all, and names the missing manifest.
    const none = error instanceof Error && /managed storage manifest/i.test(error.message);
    return none ? { known: true, value: {} } : { known: false };
  }
}
