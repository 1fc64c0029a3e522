/** What was taken in, with the way back to what stood there before; or the sentence of the no. */
export type Replaced = { ok: true; undo: () => void } | { ok: false; sentence: string };
