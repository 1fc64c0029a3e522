/** Longest stretch of work between two looks at the screen, ms. */
const stretch = 12;

/**
 * Lets the page draw and hear the person whenever a long work has run for a while. Not by a timer: those are held back to one a second in a
 * tab that nobody looks at.
 */
export function turns(): () => Promise<void> {
  const channel = new MessageChannel();
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await new Promise<void>((resolve) => {
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
    since = performance.now();
  };
}
