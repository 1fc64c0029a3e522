import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

export type ToastContent = {
  words: string;
  /** Takes back what was just done. */
  undo?: (() => void) | undefined;
  /** What it tells of. An earlier toast of the same goes: one place tells one thing, and an undo never takes back another act than the last. */
  of?: string | undefined;
};

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 2 });
const standing = new Map<string, string>();

/**
 * Says that something was done, with its undo; long enough to be read and reached by keyboard (F6 goes there). The same words never stand
 * twice: what can be done to several things names them.
 */
export function toast(content: ToastContent): void {
  const of = content.of ?? content.words;
  const before = standing.get(of);
  if (before) toasts.close(before);
  const key = toasts.add(content, {
    timeout: content.undo ? 12_000 : 6_000,
    onClose: () => standing.get(of) === key && standing.delete(of),
  });
  standing.set(of, key);
}

/** Takes back what the newest toast tells of; false where none that stands can. */
export function undoLast(): boolean {
  const last = toasts.visibleToasts.find(({ content }) => content.undo);
  if (!last) return false;
  last.content.undo?.();
  toasts.close(last.key);
  return true;
}
