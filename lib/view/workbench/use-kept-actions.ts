import { useMemo } from 'react';
import type { CheckActions, Outcome } from '@/components/precheck/check-view';
import type { Quote } from '@/lib/encounter/evidence';
import type { Amendment } from '@/lib/messages/message';
import { send } from '@/lib/messages/send';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { recordSettings } from '@/lib/storage/settings-store';
import { goTo } from './use-route';

const SILENT: Outcome = { ok: false, sentence: 'Crossbite did not answer. Nothing was changed; try again.' };
const NO_PAGE: Outcome = { ok: false, sentence: 'Open the chart in your practice system and click Crossbite to read it again.' };
const ok: Outcome = { ok: true };

type Given = { database: CrossbiteDatabase; visit: string; signer: string; onQuote: (quote: Quote | null) => void };
type Change = { [K in Amendment['kind']]: Omit<Extract<Amendment, { kind: K }>, 'by'> }[Amendment['kind']];

/** What can be done on a kept visit: the decisions of the side panel, without a page beside. Words of the note are shown by `onQuote`. */
export function useKeptActions({ database, visit, signer, onQuote }: Given): CheckActions {
  return useMemo(() => {
    let named = signer;
    const amend = async (change: Change, by = named): Promise<Outcome> =>
      (await send('amendKept', { visit, amendment: { ...change, by } as Amendment })) ?? SILENT;
    return {
      recheck: async () => NO_PAGE,
      chooseVisit: async () => NO_PAGE,
      openPanel: async () => NO_PAGE,
      teach: async () => NO_PAGE,
      allowOrigin: async () => NO_PAGE,
      unlock: async () => NO_PAGE,
      async openWorkbench() {
        goTo('worklist');
        return ok;
      },
      answer: (missing, value) => amend({ kind: 'answer', missing, value }),
      edit: (encounter) => amend({ kind: 'edit', encounter }),
      accept: (accepted) => amend({ kind: 'accept', accepted }),
      refuse: (refusal) => amend({ kind: 'refuse', ...refusal }),
      override: ({ by, ...override }) => amend({ kind: 'override', ...override }, by || named),
      undo: () => amend({ kind: 'undo' }),
      async showQuote(quote) {
        onQuote(quote);
        return ok;
      },
      hoverQuote: () => undefined,
      async copy(text) {
        await navigator.clipboard.writeText(text);
        return ok;
      },
      async recordSigner(name) {
        const saved = await recordSettings(database, { signer: name });
        if (saved.ok) named = name;
        return saved;
      },
    };
  }, [database, visit, signer, onQuote]);
}
