import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { KeyMap } from '@/components/ui/keys/KeyMap';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useText } from '@/components/ui/locale';
import { Progress } from '@/components/ui/Progress';
import { StateIcon } from '@/components/ui/state/StateIcon';
import { Toasts } from '@/components/ui/toast/Toasts';
import { workbenchKeys } from '@/components/workbench/keys';
import { Locked } from '@/components/workbench/Locked';
import { type Place, Shell } from '@/components/workbench/Shell';
import { StorageNotices } from '@/components/workbench/StorageNotices';
import type { Practice } from '@/lib/encounter/practice';
import { send } from '@/lib/messages/send';
import { recordAudit } from '@/lib/storage/audit-log';
import { unlock } from '@/lib/storage/keyring';
import { acceptLoss } from '@/lib/storage/open-database';
import { GuideScreen } from './GuideScreen';
import { PatientScreen, PatientsScreen } from './PatientScreens';
import { SettingsScreen } from './SettingsScreen';
import { type OpenOffice, useOffice } from './use-office';
import { goTo, useRoute } from './use-route';
import { useUse } from './use-use';
import { useWorklist } from './use-worklist';
import { VisitScreen } from './VisitScreen';
import { WorklistScreen } from './WorklistScreen';

// The plots are a third of the page's weight and most visits never look at them.
const StatisticsScreen = lazy(() => import('./StatisticsScreen').then((module) => ({ default: module.StatisticsScreen })));
const ShadowScreen = lazy(() => import('./ShadowScreen').then((module) => ({ default: module.ShadowScreen })));
const FollowupScreen = lazy(() => import('./FollowupScreen').then((module) => ({ default: module.FollowupScreen })));
const NoteScreen = lazy(() => import('./NoteScreen').then((module) => ({ default: module.NoteScreen })));

/** The full-page view of everything that is kept, in whatever state storage is. */
export function Workbench() {
  const t = useText();
  const { office, again } = useOffice();
  const [place = 'worklist', ...rest] = useRoute();
  const [map, setMap] = useState(false);
  const open = office.state === 'open' ? office : null;
  const data = useWorklist(open);
  useUse(open !== null);
  useKeys({ '?': () => setMap(true), w: () => goTo('worklist'), p: () => goTo('patients'), s: () => goTo('statistics') });
  useEffect(() => {
    const theme = open?.settings.theme ?? 'system';
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [open?.settings.theme]);
  const shown = places.find((one) => one === place) ?? (place === 'visit' ? 'worklist' : place === 'patient' ? 'patients' : null);
  return (
    <Shell
      place={shown}
      signer={open?.own.signer ?? ''}
      locksAfter={open?.passphrase ? open.settings.autoLockMinutes : null}
      onLock={() => void send('lock', {})}
    >
      {office.state === 'opening' ? (
        <div className="page">
          <Progress label={t('workbench_opening')} />
        </div>
      ) : office.state === 'failed' ? (
        <EmptyState
          icon={<StateIcon state="cannot-tell" />}
          title={t('workbench_failed')}
          actions={<Button onClick={again}>{t('workbench_again')}</Button>}
        >
          <p role="alert">{office.sentence}</p>
        </EmptyState>
      ) : office.state === 'locked' ? (
        <Locked
          onUnlock={async (passphrase) => {
            const right = await unlock(office.database, passphrase);
            if (right) await recordAudit(office.database, { what: 'unlocked' }, new Date().toISOString());
            return right;
          }}
        />
      ) : (
        <Suspense
          fallback={
            <div className="page">
              <Progress label={t('workbench_opening')} />
            </div>
          }
        >
          <StorageNotices
            lost={office.lost}
            policyRefused={office.policyRefused}
            onAcceptLoss={() => acceptLoss().then(again, again)}
          />
          <Screen place={place} rest={rest} office={office} data={data} />
        </Suspense>
      )}
      <KeyMap groups={workbenchKeys} isOpen={map} onClose={() => setMap(false)} />
      <Toasts />
    </Shell>
  );
}

const places: readonly Place[] = ['worklist', 'patients', 'check', 'followup', 'statistics', 'shadow', 'settings'];

type ScreenProps = { place: string; rest: readonly string[]; office: OpenOffice; data: ReturnType<typeof useWorklist> };

function Screen({ place, rest: [first = '', second = ''], office, data }: ScreenProps) {
  // Here it outlives a look at another screen, and goes with everything else when the office locks.
  const [typed, onTyped] = useState<Practice | null>(null);
  switch (place) {
    case 'visit':
      return <VisitScreen key={first} id={first} part={second} office={office} />;
    case 'patients':
      return <PatientsScreen data={data} />;
    case 'patient':
      return <PatientScreen patient={first} data={data} />;
    case 'statistics':
      return <StatisticsScreen data={data} database={office.database} />;
    case 'settings':
      return <SettingsScreen place={first} office={office} practice={{ typed, onTyped }} />;
    case 'check':
      return <NoteScreen office={office} />;
    case 'shadow':
      return <ShadowScreen office={office} />;
    case 'followup':
      return <FollowupScreen part={first} id={second} office={office} data={data} />;
    case 'guide':
      return <GuideScreen office={office} />;
    default:
      return <WorklistScreen office={office} data={data} />;
  }
}
