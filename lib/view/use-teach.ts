import { useCallback, useEffect, useRef, useState } from 'react';
import { fieldWords } from '@/components/teach/teach-fields';
import type { TeachActions, TeachView } from '@/components/teach/teach-view';
import { type MessageKey, useText } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import { type PointedPlace, type Pointing, pointInTab } from '@/lib/platform/point-in-tab';
import { type FrameResult, readTab } from '@/lib/platform/read-tab';
import {
  type Drafted,
  noPlaces,
  type PlaceInPage,
  type Places,
  readWithDraft,
  withPointed,
  wordsAtPlace,
} from '@/lib/reading/profiles/draft';
import { fitsAddress } from '@/lib/reading/profiles/path-pattern';
import { Profile, type TaughtField, withFieldOf, withoutField } from '@/lib/reading/profiles/profile';
import { randomId } from '@/lib/storage/bytes';
import { openDatabase } from '@/lib/storage/open-database';
import { loadProfiles, recordProfile, removeProfile } from '@/lib/storage/profiles-store';

const whys = {
  'no-code': 'teach_why_no_code',
  'no-fit': 'teach_why_no_fit',
  empty: 'teach_why_empty',
  'other-row': 'teach_why_other_row',
  'code-first': 'teach_why_code_first',
  gone: 'teach_why_gone',
} as const satisfies Record<Extract<Drafted, { ok: false }>['why'], MessageKey>;

type Draft = { places: Places; name: string; earlier: Profile | null };
/** By tab, what was shown there and not kept yet, with the pages that it is for; lives as long as the panel. */
export type Drafts = Map<number, { site: string; draft: Draft }>;
type Given = {
  tab: number;
  drafts: Drafts;
  signer: string;
  allowOrigin: (origin: string) => Promise<unknown>;
  close: () => void;
};

/** Teaching of the page in one tab: reads it, lets the person point, keeps what was shown. `unread`: the page cannot be read. */
export function useTeach({ tab, drafts, signer, allowOrigin, close }: Given): {
  view: TeachView | null;
  unread: boolean;
  actions: TeachActions;
} {
  const t = useText();
  const [frames, setFrames] = useState<readonly FrameResult[] | null>(null);
  const [unread, setUnread] = useState(false);
  const [draft, setDraft] = useState<Draft>({ places: noPlaces, name: '', earlier: null });
  const [pointing, setPointing] = useState<TeachView['pointing']>(null);
  const [wrong, setWrong] = useState<TeachView['wrong']>(null);
  // What a person did while they pointed counts as well.
  const held = useRef(draft);
  held.current = draft;
  const now = useRef<{ pointing: Pointing; frame: number } | null>(null);

  const read = useCallback(async (): Promise<readonly FrameResult[] | null> => {
    const found = await readTab(tab);
    if (found.ok) setFrames(found.frames);
    return found.ok ? found.frames : null;
  }, [tab]);

  const begin = useCallback(async () => {
    const found = await read();
    setUnread(found === null);
    if (!found) return;
    const before = drafts.get(tab);
    if (before && before.site === siteOf(found)) return setDraft(before.draft);
    drafts.delete(tab);
    const address = found[0]?.record.url ?? '';
    const kept = (await keptProfiles()).find((profile) => fitsAddress(profile, address)) ?? null;
    setDraft({
      places: kept ? { rows: kept.rows, page: kept.page } : noPlaces,
      name: kept?.name ?? URL.parse(address)?.host.slice(0, 80) ?? '',
      earlier: kept,
    });
  }, [read, tab, drafts]);

  const change = (next: Draft) => {
    setDraft(next);
    if (frames) drafts.set(tab, { site: siteOf(frames), draft: next });
  };

  useEffect(() => {
    void begin();
    return () => now.current?.pointing.stop();
  }, [begin]);

  const point = async (field: TaughtField) => {
    now.current?.pointing.stop();
    setWrong(null);
    const begun = await pointInTab(tab, t(fieldWords[field]));
    if (!begun) return setWrong({ field, why: 'teach_why_unread' });
    now.current = { pointing: begun, frame: begun.frames[0] ?? 0 };
    setPointing({ field, words: null, parts: begun.frames.length });
    const place = await begun.done;
    // Another pointing may have taken its place.
    if (now.current?.pointing !== begun) return;
    now.current = null;
    setPointing(null);
    if (!place) return;
    const fresh = await read();
    if (!fresh) return setWrong({ field, why: 'teach_why_unread' });
    const made = withPointed(recordsOf(fresh), held.current.places, field, inPage(fresh, place));
    setWrong(made.ok ? null : { field, why: whys[made.why] });
    if (made.ok) change({ ...held.current, places: made.places });
  };

  const show = (place: PointedPlace | null) => {
    if (!place || !frames) return;
    const words = wordsAtPlace(recordsOf(frames), inPage(frames, place));
    setPointing((before) => before && { ...before, words });
  };

  const seen = frames ? readWithDraft(recordsOf(frames), draft.places) : null;
  const view: TeachView | null = seen && {
    ...seen,
    values: { ...Object.fromEntries(seen.lost.map((field) => [field, []])), ...seen.values },
    name: draft.name,
    earlier: draft.earlier,
    askOrigins: [
      ...new Set(
        seen.reading.unreadable.flatMap(({ path, why, raw }) => (path === 'frame' && why === 'frame not permitted' ? [raw] : [])),
      ),
    ],
    pointing,
    wrong,
  };

  const leave = () => {
    drafts.delete(tab);
    close();
  };

  const actions: TeachActions = {
    point: (field) => void point(field),
    move: (way) => {
      const at = now.current;
      if (!at) return;
      void at.pointing.move(at.frame, way).then(show);
    },
    choose: () => void now.current?.pointing.choose(now.current.frame),
    otherPart() {
      const at = now.current;
      if (!at) return;
      const next = (at.pointing.frames.indexOf(at.frame) + 1) % at.pointing.frames.length;
      at.frame = at.pointing.frames[next] ?? at.frame;
      void at.pointing.move(at.frame, 'in').then(show);
    },
    stop: () => now.current?.pointing.stop(),
    forget(field) {
      const before = draft.places;
      change({ ...draft, places: withoutField(before, field) });
      // What was pointed at since stays where it is.
      toast({
        words: t('settings_forgotten', { what: t(fieldWords[field]) }),
        undo: () => change({ ...held.current, places: withFieldOf(held.current.places, before, field) }),
      });
    },
    rename: (name) => change({ ...draft, name }),
    async save() {
      const { earlier, places, name } = draft;
      const profile = Profile.safeParse({
        schema: 'crossbite.profile/1',
        id: earlier?.id ?? randomId(),
        name: name.trim(),
        ...(earlier ? { origin: earlier.origin, path: earlier.path } : seen?.site),
        version: (earlier?.version ?? 0) + 1,
        madeAt: new Date().toISOString(),
        by: signer,
        ...places,
      });
      if (!profile.success) return { ok: false, sentence: 'This page has an address or a layout that cannot be kept.' };
      const opened = await openDatabase();
      if (!opened.ok) return opened;
      const saved = await recordProfile(opened.database, profile.data);
      if (!saved.ok) return saved;
      toast({ words: t('teach_saved') });
      leave();
      return { ok: true };
    },
    async forgetAll() {
      const { earlier } = draft;
      const opened = await openDatabase();
      if (!opened.ok || !earlier) return;
      await removeProfile(opened.database, earlier.id);
      drafts.delete(tab);
      setDraft({ ...draft, places: noPlaces, earlier: null });
      toast({
        words: t('teach_forgotten'),
        undo: () => {
          drafts.delete(tab);
          void recordProfile(opened.database, earlier).then(begin);
        },
      });
    },
    allowOrigin: (origin) => void allowOrigin(origin).then(read),
    close: leave,
  };
  return { view, unread, actions };
}

const recordsOf = (frames: readonly FrameResult[]) => frames.map(({ record }) => record);

const siteOf = (frames: readonly FrameResult[]): string => JSON.stringify(readWithDraft(recordsOf(frames), noPlaces).site);

const inPage = (frames: readonly FrameResult[], { frame, trail }: PointedPlace): PlaceInPage => ({
  record: frames.findIndex((one) => one.frame === frame),
  trail,
});

async function keptProfiles(): Promise<Profile[]> {
  const opened = await openDatabase();
  return opened.ok ? loadProfiles(opened.database).catch(() => []) : [];
}
