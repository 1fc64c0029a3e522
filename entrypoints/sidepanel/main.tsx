import { lazy, Suspense, useMemo, useRef } from 'react';
import { LetterToolsProvider } from '@/components/followup/letter-tools';
import { Panel } from '@/components/panel/Panel';
import { ReadingView } from '@/components/precheck/ReadingView';
import { useText } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import { letterToolsFor } from '@/lib/view/letter-tools';
import { mount } from '@/lib/view/mount';
import { PanelClaim } from '@/lib/view/PanelClaim';
import { toView } from '@/lib/view/to-view';
import { useCheckActions } from '@/lib/view/use-check-actions';
import { useOfficeState } from '@/lib/view/use-office-state';
import { useOpened } from '@/lib/view/use-opened';
import { usePanelTools } from '@/lib/view/use-panel-tools';
import { useActiveTab, useFreshCheck, useTabCheck } from '@/lib/view/use-tab-check';
import type { Drafts } from '@/lib/view/use-teach';
import { useTeaching } from '@/lib/view/use-teaching';
import { VisitFollowUp } from '@/lib/view/VisitFollowUp';
import '@/components/ui/base.css';
import '@/components/ui/overlays.css';
import '@/components/precheck/precheck.css';
import '@/components/panel/panel.css';
import '@/components/claim/claim.css';
import '@/components/teach/teach.css';

const TeachScreen = lazy(() => import('@/lib/view/TeachScreen').then((part) => ({ default: part.TeachScreen })));

function PanelPage() {
  const t = useText();
  const { tab, window } = useActiveTab();
  const check = useTabCheck(tab);
  const { office, orphaned, refresh } = useOfficeState(check);
  const [teaching, endTeaching] = useTeaching(tab);
  const drafts = useRef<Drafts>(new Map()).current;
  // While a person shows the page, it is not read for a result.
  useFreshCheck(tab, teaching ? null : check, false);
  const signer = office?.signer ?? '';
  const actions = useCheckActions({ tab, window, run: check?.run ?? '', signer, refresh });
  const tools = usePanelTools(check, office, refresh);
  const opened = useOpened(tab);
  const visit = check?.state === 'done' && check.kept ? check.visit : '';
  const letters = useMemo(() => letterToolsFor(visit), [visit]);
  const view = toView(check, office, orphaned);
  if (teaching && tab !== null && view.state !== 'locked' && view.state !== 'orphaned') {
    const close = () => {
      endTeaching();
      void actions.recheck();
    };
    return (
      <Suspense fallback={<ReadingView />}>
        <TeachScreen key={tab} tab={tab} drafts={drafts} signer={signer} allowOrigin={actions.allowOrigin} onClose={close} />
      </Suspense>
    );
  }
  const claim =
    view.state === 'done' && check?.state === 'done' && office ? (
      <PanelClaim encounter={view.encounter} visit={check.visit} office={office} actions={actions} />
    ) : undefined;
  const followUp =
    view.state === 'done' && check?.state === 'done' ? (
      <VisitFollowUp
        encounter={view.encounter}
        precheck={view.precheck}
        visit={visit}
        signer={signer}
        practice={office?.practice ?? null}
        onCopy={(text) => void actions.copy(text).then(({ ok }) => ok && toast({ words: t('ui_copied') }))}
      />
    ) : undefined;
  return (
    <LetterToolsProvider value={letters}>
      <Panel view={view} actions={actions} tools={tools} signer={signer} opened={opened} claim={claim} followUp={followUp} />
    </LetterToolsProvider>
  );
}

mount(<PanelPage />);
