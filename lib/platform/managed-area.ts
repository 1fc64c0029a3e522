import { browser } from 'wxt/browser';

/** What the administrator set. `known` is false until the browser has answered: an answer that fails is no answer. */
export async function readManaged(): Promise<{ known: true; value: unknown } | { known: false }> {
  try {
    return { known: true, value: await browser.storage.managed.get(null) };
  } catch (error) {
    // Firefox rejects where no policy is installed at all, and names the missing manifest.
    const none = error instanceof Error && /managed storage manifest/i.test(error.message);
    return none ? { known: true, value: {} } : { known: false };
  }
}
