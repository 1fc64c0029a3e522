import { useMemo } from 'react';
import type { PanelTools } from '@/components/panel/panel-tools';
import { searchMedical } from '@/components/suggestion/search';
import { medicalPack } from '@/lib/codes/medical/pack';
import { send } from '@/lib/messages/send';
import type { TabCheck } from '@/lib/messages/tab-check';
import { findDiagnoses } from './find-diagnoses';
import type { Office } from './to-view';

/** What the panel can do beside decisions: look codes up, marks in the page, one field at a time. */
export function usePanelTools(check: TabCheck | null, office: Office | null, refresh: () => Promise<void>): PanelTools {
  return useMemo(() => {
    const tab = check?.tab ?? 0;
    const run = check?.run ?? '';
    const urls = check?.state === 'done' ? check.documents.map(({ url }) => URL.parse(url)?.origin ?? '') : [];
    const isOn = office !== null && urls.some((origin) => office.sites.includes(origin));
    return {
      searchCodes: (query) => searchMedical(medicalPack.all(), query),
      findDiagnoses,
      marks: isOn ? office.marks : null,
      setMarks: (on) => void send('recordMarks', { tab, run, on }).then(refresh),
      page: {
        focusedField: async () => (await send('focusedField', { tab, run }))?.field ?? null,
        fillField: async ({ token }, value) => (await send('fillField', { tab, run, token, value }))?.filled === true,
      },
    };
  }, [check, office, refresh]);
}
