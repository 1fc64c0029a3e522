import { readLocal, writeLocal } from '@/lib/platform/local-area';
import { recordAudit } from './audit-log';
import { randomId } from './bytes';
import { CrossbiteDatabase } from './database';

/** `lost`: this browser remembers a history that the database no longer holds, and nobody has been told for good yet. */
export type Opened = { ok: true; database: CrossbiteDatabase; lost: boolean } | { ok: false; sentence: string };

const OPEN_LIMIT = 8_000;
let opened: Promise<Opened> | null = null;

/** Opens the one database of this context; a failure is not kept, so that the next call tries again. */
export async function openDatabase(): Promise<Opened> {
  opened ??= openWithin(new CrossbiteDatabase(), OPEN_LIMIT).then((result) => {
    if (!result.ok) opened = null;
    // Cleared by the person or taken away by the browser: the next call opens anew and says what is lost.
    else
      result.database.onClosed = () => {
        opened = null;
      };
    return result;
  });
  const result = await opened;
  // Another window may have put the notice away since.
  return result.ok ? { ...result, lost: await lossUnanswered() } : result;
}

/** A damaged profile can leave the opening of a database pending for ever, so it has a time limit (milliseconds). */
export async function openWithin(database: CrossbiteDatabase, limit: number): Promise<Opened> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limit);
  });
  try {
    const first = await Promise.race([database.open().then(() => 'open' as const), late]);
    if (first === 'late') {
      return refuse('The storage of this browser does not answer. Close every window of the browser and open it again.');
    }
    return { ok: true, database, lost: await historyLost(database) };
  } catch {
    return refuse(
      'The storage of this browser could not be opened: the disk may be full or the profile damaged. Nothing was changed.',
    );
  } finally {
    clearTimeout(timer);
  }
}

const refuse = (sentence: string): Opened => ({ ok: false, sentence });

/** After a restore, or when a person has put the notice away. */
export const acceptLoss = (): Promise<void> => writeLocal('history-lost', '');

async function lossUnanswered(): Promise<boolean> {
  const at = await readLocal('history-lost');
  return typeof at === 'string' && at !== '';
}

// A garbled IndexedDB comes back empty without an error. The same mark in two stores tells that from a first run. The loss is said until
// a person has answered it: the worker that found it lives for seconds.
async function historyLost(database: CrossbiteDatabase): Promise<boolean> {
  const [inDatabase, outside, unanswered] = await Promise.all([database.meta.get('epoch'), readLocal('epoch'), lossUnanswered()]);
  if (inDatabase && inDatabase.value === outside) return unanswered;
  if (inDatabase && !outside) {
    await writeLocal('epoch', inDatabase.value);
    return unanswered;
  }
  const at = new Date().toISOString();
  const lost = typeof outside === 'string';
  // First the memory of the loss, then the new mark: stopped in between, the loss is found again.
  if (lost) await writeLocal('history-lost', at);
  const epoch = randomId();
  await database.meta.put({ id: 'epoch', value: epoch });
  await writeLocal('epoch', epoch);
  if (lost) await recordAudit(database, { what: 'history-lost' }, at).catch(() => false);
  return lost || unanswered;
}
