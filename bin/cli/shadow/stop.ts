import type { Io } from '../command';

/** Thrown by a breath after Ctrl-C. */
export class Stopped extends Error {}

/** Ctrl-C and the end of a session, as something that a long work looks at when it takes a breath. */
export function stopOnSignal() {
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    /** Lets the terminal, the disk and the signal have their turn; throws `Stopped` when a person stopped the work. */
    async breath(): Promise<void> {
      await new Promise((resolve) => setImmediate(resolve));
      if (stopped) throw new Stopped();
    },
    off(): void {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}

/** One line that is written over, five times a second at most, where a person is watching. */
export function progressOf(io: Io): (words: string) => void {
  let last = 0;
  return (words) => {
    const now = Date.now();
    if (!io.terminal || now - last < 200) return;
    last = now;
    io.err(`\r\u001b[K${words}`);
  };
}
