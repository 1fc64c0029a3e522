import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import type { CheckActions, Outcome } from '@/components/precheck/check-view';
import type { Amendment } from '@/lib/messages/message';
import { send } from '@/lib/messages/send';
import { openPanel } from '@/lib/platform/menus';
import { writeSession } from '@/lib/platform/session-area';
import { openedKey } from './use-opened';
import { teachingKey } from './use-teaching';

const SILENT: Outcome = { ok: false, sentence: 'Crossbite did not answer. Load the page again and read it anew.' };
const NOTHING: Outcome = { ok: false, sentence: 'Nothing is open in this tab.' };
const ok: Outcome = { ok: true };

type Given = { tab: number | null; window: number | null; run: string; signer: string; refresh: () => Promise<void> };
type Change = { [K in Amendment['kind']]: Omit<Extract<Amendment, { kind: K }>, 'by'> }[Amendment['kind']];

/** What popup and panel do, by messages to the worker; every decision carries the name of who made it. */
export function useCheckActions({ tab, window, run, signer, refresh }: Given): CheckActions {
  return useMemo(() => {
    let named = signer;
    const check = async (): Promise<Outcome> => (tab === null ? NOTHING : ((await send('check', { tab })) ?? SILENT));
    const amend = async (change: Change, by = named): Promise<Outcome> => {
      if (tab === null) return NOTHING;
      const amendment = { ...change, by } as Amendment;
      const outcome = (await send('amend', { tab, run, amendment })) ?? SILENT;
      await refresh();
      return outcome;
    };
    return {
      recheck: check,
      chooseVisit: async (date) => (tab === null ? NOTHING : ((await send('chooseVisit', { tab, run, date })) ?? SILENT)),
      async openPanel(procedure) {
        if (tab === null) return NOTHING;
        openPanel(tab, window ?? undefined);
        if (procedure) await writeSession(openedKey(tab), procedure);
        return ok;
      },
      async teach() {
        if (tab === null) return NOTHING;
        openPanel(tab, window ?? undefined);
        await writeSession(teachingKey(tab), true);
        return ok;
      },
      async openWorkbench(place = '') {
        await browser.tabs.create({
          url: (browser.runtime.getURL as (path: string) => string)(`/workbench.html${place && `#/${place}`}`),
        });
        return ok;
      },
      async allowOrigin(origin) {
        const granted = await browser.permissions.request({ origins: [`${origin}/*`] });
        return granted ? check() : { ok: false, sentence: 'That part of the page stays unread.' };
      },
      async unlock(passphrase) {
        const outcome = (await send('unlock', { passphrase })) ?? SILENT;
        if (outcome.ok) {
          await refresh();
          void check();
        }
        return outcome;
      },
      answer: (missing, value) => amend({ kind: 'answer', missing, value }),
      edit: (encounter) => amend({ kind: 'edit', encounter }),
      accept: (accepted) => amend({ kind: 'accept', accepted }),
      refuse: (refusal) => amend({ kind: 'refuse', ...refusal }),
      override: ({ by, ...override }) => amend({ kind: 'override', ...override }, by || named),
      undo: () => amend({ kind: 'undo' }),
      async showQuote({ note, start, end }) {
        const answer = tab === null ? null : await send('light', { tab, run, place: { note, start, end }, how: 'shown' });
        return answer?.lit ? ok : { ok: false, sentence: 'The page does not show these words.' };
      },
      hoverQuote(quote) {
        if (tab === null) return;
        const place = quote && { note: quote.note, start: quote.start, end: quote.end };
        void send('light', { tab, run, place, how: 'hovered' });
      },
      async copy(text) {
        await navigator.clipboard.writeText(text);
        return ok;
      },
      async recordSigner(name) {
        const outcome = (await send('recordSigner', { name })) ?? SILENT;
        if (outcome.ok) named = name;
        await refresh();
        return outcome;
      },
    };
  }, [tab, window, run, signer, refresh]);
}
