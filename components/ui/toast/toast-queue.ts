import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

export type ToastContent = {
  words: string;
  /** Takes back what was just done. */
  undo?: (() => void) | undefined;
};

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 2 });

/** Says that something was done, with its undo; long enough to be read and reached by keyboard (F6 goes there). */
export function toast(content: ToastContent): void {
  toasts.add(content, { timeout: content.undo ? 12_000 : 6_000 });
}
