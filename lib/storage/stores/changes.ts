// Every page and worker of the extension hears it, the one that writes included. Names of stores only.
const CHANNEL = 'crossbite-stores';
type Change = { database: string; stores: readonly string[] };

/** Says that something was written to these stores. */
export function announceChange(database: string, stores: readonly string[]): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ database, stores } satisfies Change);
  channel.close();
}

/**
 * Hands what `look` finds to `take`: at once, and again after every write to one of the stores, whichever window or worker wrote. It never looks twice
 * at a time; what is written meanwhile makes it look once more. Where looking fails, the next write makes it look again. Returns how to stop.
 */
export function watchChanges<T>(
  database: string,
  stores: readonly string[],
  look: () => Promise<T>,
  take: (found: T) => void,
): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  let stopped = false;
  let looking = false;
  let stale = true;
  const go = async () => {
    if (looking) return;
    looking = true;
    while (stale && !stopped) {
      stale = false;
      const found = await look().then(
        (value) => ({ value }),
        () => null,
      );
      if (found && !stopped) take(found.value);
    }
    looking = false;
  };
  channel.onmessage = ({ data }: MessageEvent<Change>) => {
    if (data.database !== database || !data.stores.some((store) => stores.includes(store))) return;
    stale = true;
    void go();
  };
  void go();
  return () => {
    stopped = true;
    channel.close();
  };
}
