import { createRoot, type Root } from 'react-dom/client';
import { AuthorizationList } from '@/components/followup/authorization/AuthorizationList';
import { FollowUpTab } from '@/components/followup/FollowUpTab';
import { LetterToolsProvider, noLetterTools } from '@/components/followup/letter-tools';
import { Panel } from '@/components/panel/Panel';
import { Popup } from '@/components/popup/Popup';
import type { CheckActions, CheckView } from '@/components/precheck/check-view';
import { searchMedical } from '@/components/suggestion/search';
import { Teach } from '@/components/teach/Teach';
import { LocaleProvider, type MessageKey } from '@/components/ui/locale';
import { toasts } from '@/components/ui/toast/toast-queue';
import { icdSearchOf } from '@/lib/codes/icd10cm/search/search-icd';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { medicalPack } from '@/lib/codes/medical/pack';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import { galleryAuthorizations, galleryKeeper } from './keeper';
import { galleryLetters } from './letters';
import { teachActions, teachViews } from './teach-views';
import type { ViewName } from './view-names';
import { views } from './views';
import '@/components/ui/base.css';
import '@/components/ui/overlays.css';
import '@/components/precheck/precheck.css';
import '@/components/popup/popup.css';
import '@/components/panel/panel.css';
import '@/components/teach/teach.css';
import '@/components/followup/followup.css';
import '@/components/intake/intake.css';
import '@/components/workbench/pages.css';
import '@/components/workbench/grid.css';

const yes = async () => ({ ok: true }) as const;
const no = async () => ({ ok: false, sentence: 'Nothing is done in the gallery.' }) as const;
const actions: CheckActions = {
  recheck: yes,
  chooseVisit: yes,
  openPanel: yes,
  teach: yes,
  openWorkbench: yes,
  allowOrigin: yes,
  unlock: no,
  answer: yes,
  edit: yes,
  accept: yes,
  refuse: yes,
  override: yes,
  undo: yes,
  showQuote: no,
  hoverQuote: () => undefined,
  copy: yes,
  recordSigner: yes,
};
const tools = {
  searchCodes: (query: string) => searchMedical(medicalPack.all(), query),
  marks: true,
  setMarks: () => undefined,
  findDiagnoses: async (query: string, date: string) => icdSearchOf(shippedIcd, date).search(query, 20),
  page: {
    focusedField: async () => ({ token: 't', label: 'Procedure code', holds: '' }),
    fillField: async () => true,
  },
};

const root = document.getElementById('root') as HTMLElement;
let shown: Root | undefined;

/** ?view=teeth&in=popup&locale=es&theme=dark: one state of one view, without any browser API, and nothing left of what stood before. */
function show(): void {
  const wish = new URLSearchParams(location.search);
  const locale = wish.get('locale') === 'es' ? 'es' : 'en';
  const messages: Record<MessageKey, { message: string }> = locale === 'es' ? es : en;
  const theme = wish.get('theme');
  if (theme) document.documentElement.dataset.theme = theme;
  document.documentElement.lang = locale;
  const view: CheckView = views[(wish.get('view') ?? 'teeth') as ViewName]?.() ?? { state: 'idle' };
  const letters = wish.has('kept') && view.state === 'done' ? galleryLetters(view.encounter, view.precheck) : noLetterTools;
  shown?.unmount();
  for (const toast of toasts.visibleToasts) toasts.close(toast.key);
  scrollTo(0, 0);
  root.dataset.shown = location.search.slice(1);
  shown = createRoot(root);
  shown.render(
    <LocaleProvider locale={locale} lookup={(key) => messages[key].message}>
      <LetterToolsProvider value={letters}>
        {wish.get('in') === 'authorizations' ? (
          <main className="page">
            <h1>{messages.auth_title.message}</h1>
            <AuthorizationList lines={galleryAuthorizations} today="2026-11-25" />
          </main>
        ) : wish.get('in') === 'teach' ? (
          <Teach view={teachViews[wish.get('view') ?? '']?.() ?? teachViews.begun()} actions={teachActions} />
        ) : wish.get('in') === 'panel' ? (
          <Panel
            view={view}
            actions={actions}
            tools={tools}
            signer={wish.get('signer') ?? 'Dana Whitlock'}
            followUp={
              wish.has('kept') && view.state === 'done' ? (
                <FollowUpTab
                  encounter={view.encounter}
                  precheck={view.precheck}
                  signer="Dana Whitlock"
                  keeper={galleryKeeper(view.encounter)}
                  onCopy={() => undefined}
                />
              ) : undefined
            }
          />
        ) : (
          <Popup view={view} actions={actions} />
        )}
      </LetterToolsProvider>
    </LocaleProvider>,
  );
}
show();
addEventListener('popstate', show);
