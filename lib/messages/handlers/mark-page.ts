import type { Badge } from '@/lib/marks/badge';
import type { FieldInPage } from '@/lib/marks/focused-field';
import { badgeTab, badgeWord, fillInTab, focusedInTab, lightInTab, unmarkTab } from '@/lib/platform/mark-tab';
import { readTab } from '@/lib/platform/read-tab';
import { loadSettings, recordSettings } from '@/lib/storage/settings-store';
import { loadOffice } from '../keep-visit';
import type { Outcome } from '../message';
import type { DoneCheck } from '../tab-check';
import { loadShown, loadTabCheck, recordChanged } from '../tab-state';
import { sameAsRead } from './check-tab';

const CONTEXT = 40;
type Place = { note: string; start: number; end: number };

/** Lights words of the note where they stand in the page. The words are taken from the result itself, never from who asks. */
export async function lightPage(tab: number, run: string, place: Place | null, light: 'shown' | 'hovered'): Promise<boolean> {
  const shown = await loadShown(tab, run);
  if (!shown) return false;
  const text = place && shown.encounter.notes.find(({ id }) => id === place.note)?.text;
  if (!place || !text) return lightInTab(tab, null, light);
  const { start, end } = place;
  const words = {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
  return lightInTab(tab, words, light);
}

export async function focusedInPage(tab: number, run: string): Promise<FieldInPage | null> {
  return (await loadShown(tab, run)) ? focusedInTab(tab) : null;
}

/** Only while the page still shows the very visit. */
export async function fillInPage(tab: number, run: string, token: string, value: string): Promise<boolean> {
  const shown = await loadShown(tab, run);
  if (!shown || !sameAsRead(await readTab(tab), shown)) {
    if (shown) await recordChanged(tab);
    return false;
  }
  return fillInTab(tab, token, value);
}

/** After a check or a decision; a page that cannot be marked is left as it is. */
export async function badgeShown(tab: number): Promise<void> {
  const check = await loadTabCheck(tab);
  if (check?.state === 'done' && !check.changed) await badgePage(check).catch(() => undefined);
}

/** Badges beside the rows, on sites that the office switched on, while marks are on; else none. */
async function badgePage(check: DoneCheck): Promise<void> {
  const office = await loadOffice();
  const settings = office.database && (await loadSettings(office.database));
  const origins = check.documents.map(({ url }) => URL.parse(url)?.origin ?? '');
  const on = settings?.marks === true && origins.some((origin) => settings.sites.includes(origin));
  if (on) await badgeTab(check.tab, badgesOf(check));
  else await unmarkTab(check.tab);
}

export async function recordMarks(tab: number, run: string, on: boolean): Promise<Outcome> {
  const office = await loadOffice();
  if (!office.database) return { ok: false, sentence: office.sentence };
  const saved = await recordSettings(office.database, { marks: on });
  const shown = await loadShown(tab, run);
  if (shown) await badgePage(shown);
  return saved;
}

function badgesOf({ precheck, encounter }: DoneCheck): Badge[] {
  const errors = precheck.findings.some(({ severity }) => severity === 'error');
  return precheck.route.map(({ procedure, to }) => {
    const { cdt = '', tooth = '' } = encounter.procedures.find(({ id }) => id === procedure) ?? {};
    const accepted = encounter.accepted?.lines?.some((line) => line.procedure === procedure) === true;
    const blocks = precheck.missing.some((item) => item.severity === 'blocks' && item.for.includes(procedure));
    const kind = kindOf(to, errors, accepted && !blocks);
    return { cdt, tooth, kind, word: badgeWord(kind) };
  });
}

function kindOf(to: DoneCheck['precheck']['route'][number]['to'], errors: boolean, settled: boolean): Badge['kind'] {
  if (to === 'dental') return 'no-case';
  if (to === 'do-not-bill') return 'do-not-bill';
  if (errors) return 'blocked';
  return settled ? 'ready' : 'look';
}
