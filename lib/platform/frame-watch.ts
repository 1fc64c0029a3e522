/** The watch over one frame, held where every script of ours in that frame finds it. */
export type FrameWatch = {
  /** Ends it; gives the moment (`performance.now()`) from which the page counts as settled. */
  leave(): number;
  /** Whether a change would be told. */
  watches(): boolean;
};

const slot = Symbol.for('crossbite.watch');
const holder = globalThis as { [slot]?: FrameWatch };

export const frameWatchOf = (): FrameWatch | undefined => holder[slot];
export const holdFrameWatch = (watch: FrameWatch): void => {
  holder[slot] = watch;
};
