import { browser } from 'wxt/browser';
import { FrameRecord } from '@/lib/reading/frame-record';
import { recordPrint } from '@/lib/reading/record-print';

export type FrameResult = { frame: number; document: string; record: FrameRecord; print: string };
export type TabRead = { ok: true; frames: FrameResult[] } | { ok: false; problem: 'not-a-page' | 'no-permission' | 'too-big' };

const READ_LIMIT = 8_000;

/** Runs the reader in every frame of the tab that the person's click, or a site that is switched on, allows. Top frame first. */
export async function readTab(tab: number): Promise<TabRead> {
  let late: ReturnType<typeof setTimeout> | undefined;
  try {
    const limit = new Promise<'late'>((resolve) => {
      late = setTimeout(() => resolve('late'), READ_LIMIT);
    });
    const injected = browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/reader.js'] });
    const results = await Promise.race([injected, limit]);
    if (results === 'late') return { ok: false, problem: 'too-big' };
    const frames: FrameResult[] = [];
    for (const { frameId, documentId, result } of results) {
      const record = FrameRecord.safeParse(result);
      // Firefox names no documents before 140; the frame stands in, and the digest still tells one content from another.
      if (record.success) {
        frames.push({
          frame: frameId,
          document: documentId ?? String(frameId),
          record: record.data,
          print: await digest(recordPrint(record.data)),
        });
      }
    }
    frames.sort((a, b) => a.frame - b.frame);
    return frames.length > 0 ? { ok: true, frames } : { ok: false, problem: 'not-a-page' };
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    // The browsers have no error codes; these are the words of Chromium and Firefox for "never here" as against "not yet".
    const never =
      /chrome:\/\/|extensions gallery|webstore|cannot be scripted|restricted|error page|No tab|Frame with ID|view-source|devtools/i;
    return { ok: false, problem: never.test(words) ? 'not-a-page' : 'no-permission' };
  } finally {
    clearTimeout(late);
  }
}

/** Ends the watch over every frame of the tab; quiet where nothing may be run there any more. */
export async function unwatchTab(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: endWatch }).catch(() => undefined);
}

// Goes into the page as text, so it holds nothing of this file; the symbol is the one of `frame-watch.ts`.
const endWatch = () => (globalThis as Record<symbol, { leave(): void } | undefined>)[Symbol.for('crossbite.watch')]?.leave();

async function digest(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
