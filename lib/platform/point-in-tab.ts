import { browser } from 'wxt/browser';
import type { Way } from '@/lib/picker/walk';
import { Trail } from '@/lib/reading/trail';
import { type PickerHolder, POINTING } from './hold-picker';

/** A place in one document of a tab, by the number of its frame. */
export type PointedPlace = { frame: number; trail: Trail };

export interface Pointing {
  /** Where the person pointed; null where they ended it, or the page went away. Comes once. */
  readonly done: Promise<PointedPlace | null>;
  /** Documents that can be pointed in, the top one first. */
  readonly frames: readonly number[];
  /** Goes on by keys pressed in the panel. */
  move(frame: number, way: Way): Promise<PointedPlace | null>;
  choose(frame: number): Promise<void>;
  stop(): void;
}

const CURSOR = '*{cursor:crosshair!important}';

/** Lets the person point at one element of the tab, in any document that may be read; null where none may. `words` say in the page what is sought. */
export async function pointInTab(tab: number, words: string): Promise<Pointing | null> {
  const target = { tabId: tab, allFrames: true };
  const lines: { disconnect(): void }[] = [];
  const take = (line: { name: string; sender?: { tab?: { id?: number } }; disconnect(): void }) => {
    if (line.name === POINTING && line.sender?.tab?.id === tab) lines.push(line);
  };
  browser.runtime.onConnect.addListener(take);
  const leave = () => {
    browser.runtime.onConnect.removeListener(take);
    for (const line of lines) line.disconnect();
    void browser.scripting.removeCSS({ target, css: CURSOR }).catch(() => undefined);
  };
  const injected = await browser.scripting.executeScript({ target, files: ['/picker.js'] }).catch(() => []);
  const frames = injected.flatMap(({ frameId, result }) => (result === true ? [frameId] : [])).sort((a, b) => a - b);
  if (frames.length === 0) {
    leave();
    return null;
  }
  void browser.scripting.insertCSS({ target, css: CURSOR }).catch(() => undefined);
  let stop = () => {};
  const stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });
  const pointed = frames.map(async (frame) => placeOf(frame, await call(tab, frame, 'point', words)));
  const done = Promise.race([stopped, ...pointed]).finally(leave);
  return {
    done,
    frames,
    move: async (frame, way) => placeOf(frame, await call(tab, frame, 'move', way)),
    choose: async (frame) => void (await call(tab, frame, 'choose', '')),
    stop,
  };
}

function placeOf(frame: number, value: unknown): PointedPlace | null {
  const trail = Trail.safeParse(value);
  return trail.success ? { frame, trail: trail.data } : null;
}

/** One call of the picker in one document; null where it is gone. */
async function call(tab: number, frame: number, name: 'point' | 'move' | 'choose', given: string): Promise<unknown> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: (act: 'point' | 'move' | 'choose', word: string) => {
        const picker = (globalThis as PickerHolder).crossbitePicker;
        if (act === 'point') return picker?.point(word) ?? null;
        return (act === 'move' ? picker?.move(word as Way) : picker?.choose()) ?? null;
      },
      args: [name, given],
    })
    .catch(() => []);
  return results[0]?.result ?? null;
}
