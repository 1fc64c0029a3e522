import type { NcciTables } from '@/lib/claim/edits/claim-records';
import { type NcciFile, type NcciPart, quarterOf, readNcciPart, unpackLimit, unpackPairs } from '@/lib/claim/ncci/ncci-part';
import { ncciTables } from '@/lib/claim/ncci/parse-ncci';
import type { Source } from '@/lib/encounter/source';
import type { NcciCodeRow, NcciDatabase, NcciSetRow } from './ncci-database';

export type NcciImport = { ok: true; imported: number } | { ok: false; sentence: string };

/** Steps done of all, and what comes next. A promise lets the page draw before the next step begins. */
type Progress = (done: number, total: number, step: string) => void | Promise<void>;

/**
 * Takes files of CMS in, each in place of an earlier one of its kind, quarter and number. All or nothing: with a damaged or wrong file, a full disk
 * or a stop (`signal`), what was there stays, and `sentence` says why. `now` is ISO.
 */
export async function importNcci(
  database: NcciDatabase,
  files: readonly NcciFile[],
  now: string,
  { progress, signal }: { progress?: Progress; signal?: AbortSignal } = {},
): Promise<NcciImport> {
  const stopped = { ok: false, sentence: 'The import was stopped. The edits in use stay as they are.' } as const;
  const parts: NcciPart[] = [];
  for (const [i, file] of files.entries()) {
    await progress?.(i, files.length + 1, file.name);
    if (signal?.aborted) return stopped;
    const reading = await readNcciPart(file, async () => {
      await progress?.(i, files.length + 1, file.name);
      return !signal?.aborted;
    });
    if (signal?.aborted) return stopped;
    if (!reading.ok) return { ok: false, sentence: `${reading.error} The edits in use stay as they are.` };
    parts.push(reading.part);
  }
  await progress?.(files.length, files.length + 1, '');
  if (signal?.aborted) return stopped;
  try {
    await database.write([database.sets, database.codes], async (sets, codes) => {
      for (const part of parts) await putPart(sets, codes, part, now);
    });
    return { ok: true, imported: parts.reduce((sum, { count }) => sum + count, 0) };
  } catch {
    return { ok: false, sentence: 'The edits could not be saved: the disk may be full. The edits in use stay as they are.' };
  }
}

async function putPart(
  sets: NcciDatabase['sets'],
  codes: NcciDatabase['codes'],
  { kind, quarter, part, count, rows }: NcciPart,
  now: string,
): Promise<void> {
  const set = `${kind}/${quarter}`;
  await codes.deleteAll(await codes.keys({ index: '[set+part]', range: [set, part] }));
  await codes.putAll([...rows].map(([code, text]): NcciCodeRow => ({ set, part, code, text })));
  const before = await sets.get(set);
  await sets.put({ id: set, kind, quarter, parts: { ...before?.parts, [part]: count }, importedAt: now });
}

/** The imported quarters, newest first. */
export async function listNcci(database: NcciDatabase): Promise<NcciSetRow[]> {
  const sets = await database.sets.list();
  return sets.sort((a, b) => b.quarter.localeCompare(a.quarter) || a.kind.localeCompare(b.kind));
}

/** Takes one quarter of one kind out again. */
export async function removeNcci(database: NcciDatabase, id: string): Promise<void> {
  await database.write([database.sets, database.codes], async (sets, codes) => {
    await codes.deleteAll(await codes.keys({ range: startingWith(id) }));
    await sets.delete(id);
  });
}

/**
 * What the imported quarters say of these codes on a date of service; null where nothing is imported. The newest pairs answer for every date, since each
 * pair carries its first and last day; limits carry none, so the newest quarter that had begun answers, and none answers for a date before all of them.
 */
export async function loadNcci(database: NcciDatabase, codes: readonly string[], date: string): Promise<NcciTables | null> {
  const sets = await listNcci(database);
  const pairs = sets.find(({ kind }) => kind === 'pairs');
  const limits = sets.find(({ kind, quarter }) => kind === 'limits' && quarter <= quarterOf(date));
  if (!pairs && !limits) return null;
  const rowsOf = async (set: NcciSetRow | undefined, code: string) =>
    set ? database.codes.list({ range: startingWith(set.id, code) }) : [];
  const found = await Promise.all(
    [...new Set(codes)].map(async (code) => {
      const most = await rowsOf(limits, code);
      // Where both files of a quarter hold a code, the suppliers' speaks for what suppliers bill.
      const speaker = /^[AEKL]/.test(code) ? 'dme' : 'practitioner';
      const limit = most.find(({ part }) => part === speaker) ?? most[0];
      return {
        pairs: (await rowsOf(pairs, code)).flatMap(({ text }) => unpackPairs(code, text)),
        limits: limit ? [unpackLimit(code, limit.text)] : [],
      };
    }),
  );
  const tables = ncciTables(
    found.flatMap((one) => one.pairs),
    found.flatMap((one) => one.limits),
  );
  return { ...tables, sources: { pairs: pairs && sourceOf(pairs), limits: limits && sourceOf(limits) } };
}

/** Keys that begin so: a list sorts behind every word. */
const startingWith = (...key: string[]) => IDBKeyRange.bound(key, [...key, []]);

/** The text itself lies here: it is what CMS published, of a quarter that is said. */
const sourceOf = ({ kind, quarter, importedAt }: NcciSetRow): Source => ({
  title: kind === 'pairs' ? 'NCCI procedure-to-procedure edits of CMS' : 'NCCI medically unlikely edits of CMS',
  locator: `${quarter.replace('Q', ', quarter ')}, as the office imported them`,
  url: 'https://www.cms.gov/national-correct-coding-initiative-ncci',
  date: importedAt.slice(0, 10),
  confidence: 'primary',
});
