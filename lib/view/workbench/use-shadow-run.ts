import { useEffect, useRef, useState } from 'react';
import type { ShadowState } from '@/components/shadow/shadow-state';
import type { Text } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import type { ShadowMapping } from '@/lib/shadow/csv-table';
import { countEntries, type ShadowEntry } from '@/lib/shadow/totals';
import { loadShadow, recordPortion, removeShadow, type ShadowRun } from '@/lib/storage/shadow-store';
import { turns } from './next-turn';
import { openShadowFile, type ShadowFile } from './shadow-files';
import type { OpenOffice } from './use-office';

/** Entries that are sealed and written at once. */
const portion = 250;
/** How often the counts on the screen are drawn anew, ms. */
const redraw = 250;
const nothing = { entries: [], totals: countEntries().totals() };

type Kept = { run: ShadowRun; entries: ShadowEntry[] };

/** A shadow run in this page: its files, how far it is, and what it found. What is found is kept sealed; files are not. */
export function useShadowRun(office: OpenOffice, t: Text) {
  const { database, settings } = office;
  const [files, setFiles] = useState<readonly ShadowFile[]>([]);
  const [mappings, setMappings] = useState<Readonly<Record<string, ShadowMapping>>>({});
  const [refused, setRefused] = useState('');
  const [state, setState] = useState<ShadowState>({ phase: 'opening', ...nothing });
  const [kept, setKept] = useState<Kept | null>(null);
  const stop = useRef(false);

  useEffect(() => {
    let left = false;
    void loadShadow(database).then(
      (found) => {
        if (left) return;
        setKept(found);
        setState(found ? stateOf(found) : { phase: 'empty', ...nothing });
      },
      () => left || setState({ phase: 'empty', ...nothing }),
    );
    return () => {
      left = true;
      stop.current = true;
    };
  }, [database]);

  const add = async (chosen: readonly File[]) => {
    setRefused('');
    const opened = await Promise.all(chosen.map(openShadowFile));
    const wrong = opened.flatMap((one) => (one.ok ? [] : [one.sentence]));
    if (wrong.length > 0) setRefused(wrong.join(' '));
    setFiles((before) => {
      const names = new Set(before.map(({ file }) => file.name));
      const added = opened.flatMap((one) => (one.ok && !names.has(one.file.file.name) ? [one.file] : []));
      // One order, whichever way they were chosen: a run that goes on counts its entries in it.
      return [...before, ...added].sort((a, b) => a.file.name.localeCompare(b.file.name, 'en'));
    });
  };

  const run = async (from: Kept | null) => {
    stop.current = false;
    setRefused('');
    const begun: Kept = from ?? { run: { ...identityOf(files, mappings), startedAt: new Date().toISOString() }, entries: [] };
    const entries = [...begun.entries];
    const count = countEntries();
    for (const entry of entries) count.add(entry);
    const turn = turns();
    const show = (phase: 'reading' | 'judging', done: number, of: number) =>
      setState({ phase, done, of, entries: nothing.entries, totals: count.totals() });
    let drawn = 0;
    show('reading', 0, 0);
    const finish = (of: number, keptRun: ShadowRun | null, phase: 'stopped' | 'done') => {
      const next = keptRun && { run: keptRun, entries };
      setKept(next);
      setState({ phase, done: entries.length, of, entries, totals: count.totals() });
    };
    try {
      const [{ runShadow, surveyShadow }, { defaultKnowledge }] = await Promise.all([
        import('@/lib/shadow/run-shadow'),
        import('@/lib/precheck/knowledge'),
      ]);
      if (!from) await removeShadow(database);
      const sources = files.map(({ file, source }) => ({ ...source, mapping: mappings[file.name] }));
      const survey = await surveyShadow(sources, async (claims) => {
        if (performance.now() - drawn > redraw) {
          drawn = performance.now();
          show('reading', claims, 0);
        }
        await turn();
        if (stop.current) throw new StoppedByPerson();
      });
      if (survey.claims === 0) {
        setRefused(t('shadow_no_claims'));
        setState({ phase: 'empty', ...nothing });
        return;
      }
      const of = survey.entries;
      const unmatched = survey.decisions.unmatched + survey.decisions.ambiguous;
      let held: ShadowEntry[] = [];
      let saved: ShadowRun | null = from?.run ?? null;
      const keep = async () => {
        const next: ShadowRun = { ...begun.run, done: entries.length, of, corrections: survey.corrections, unmatched };
        const written = await recordPortion(database, next, held);
        if (written.ok) saved = next;
        else setRefused(written.sentence);
        held = [];
        return written.ok;
      };
      const settingsOf = { practice: settings.practice ?? null, knowledge: defaultKnowledge };
      for await (const entry of runShadow(sources, survey, settingsOf, entries.length)) {
        entries.push(entry);
        held.push(entry);
        count.add(entry);
        if (held.length >= portion && !(await keep())) return finish(of, saved, 'stopped');
        if (performance.now() - drawn > redraw) {
          drawn = performance.now();
          show('judging', entries.length, of);
        }
        await turn();
        if (stop.current) break;
      }
      if (held.length > 0) await keep();
      finish(of, saved, entries.length < of ? 'stopped' : 'done');
    } catch (error) {
      if (!(error instanceof StoppedByPerson)) setRefused(t('shadow_failed'));
      setState(from ? stateOf(from) : { phase: 'empty', ...nothing });
    }
  };

  return {
    files,
    mappings,
    refused,
    state,
    /** The run that is kept, and whether the files that are chosen are its own. */
    goesOn:
      kept !== null && kept.entries.length < kept.run.of
        ? { names: kept.run.files.map(({ name }) => name), same: isSame(kept.run, files, mappings) }
        : null,
    add: (chosen: readonly File[]) => void add(chosen),
    drop: (name: string) => setFiles(files.filter(({ file }) => file.name !== name)),
    map: (name: string, mapping: ShadowMapping) => setMappings({ ...mappings, [name]: mapping }),
    start: () => void run(null),
    goOn: () => void (kept && run(kept)),
    stop: () => {
      stop.current = true;
    },
    remove: () => {
      const before = kept;
      void removeShadow(database).then(() => {
        setKept(null);
        setState({ phase: 'empty', ...nothing });
        toast({ words: t('shadow_removed'), undo: before ? () => void putBack(before) : undefined });
      });
    },
  };

  async function putBack(before: Kept) {
    for (let at = 0; at < before.entries.length; at += portion) {
      const part = before.entries.slice(at, at + portion);
      await recordPortion(database, { ...before.run, done: at + part.length }, part);
    }
    setKept(before);
    setState(stateOf(before));
  }
}

class StoppedByPerson extends Error {}

function stateOf({ run, entries }: Kept): ShadowState {
  const count = countEntries();
  for (const entry of entries) count.add(entry);
  return { phase: run.done < run.of ? 'stopped' : 'done', done: run.done, of: run.of, entries, totals: count.totals() };
}

const identityOf = (files: readonly ShadowFile[], mappings: Readonly<Record<string, ShadowMapping>>) => ({
  files: files.map(({ file, head }) => ({
    name: file.name,
    size: file.size,
    changed: file.lastModified,
    mapping: [...(mappings[file.name] ?? head?.mapping ?? [])],
  })),
  done: 0,
  of: 0,
  corrections: 0,
  unmatched: 0,
});

/** Whether these are the files of the run, with the columns read alike. */
function isSame(run: ShadowRun, files: readonly ShadowFile[], mappings: Readonly<Record<string, ShadowMapping>>): boolean {
  return JSON.stringify(run.files) === JSON.stringify(identityOf(files, mappings).files);
}
