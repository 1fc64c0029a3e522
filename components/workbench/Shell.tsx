import { BarChart3, CalendarClock, ClipboardCheck, History, ListChecks, LockKeyhole, Settings2, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Logo } from '../ui/Logo';
import { type MessageKey, useText } from '../ui/locale';

export type Place = 'worklist' | 'patients' | 'check' | 'followup' | 'statistics' | 'shadow' | 'settings';

const places: readonly { id: Place; name: MessageKey; icon: ReactNode }[] = [
  { id: 'worklist', name: 'workbench_worklist', icon: <ListChecks className="i" /> },
  { id: 'check', name: 'workbench_check', icon: <ClipboardCheck className="i" /> },
  { id: 'followup', name: 'workbench_followup', icon: <CalendarClock className="i" /> },
  { id: 'patients', name: 'workbench_patients', icon: <Users className="i" /> },
  { id: 'statistics', name: 'workbench_statistics', icon: <BarChart3 className="i" /> },
  { id: 'shadow', name: 'workbench_shadow', icon: <History className="i" /> },
  { id: 'settings', name: 'workbench_settings', icon: <Settings2 className="i" /> },
];

type Props = {
  place: Place | null;
  signer: string;
  /** Minutes until it locks by itself; null without a passphrase. */
  locksAfter: number | null;
  onLock: () => void;
  children: ReactNode;
};

/** Where one is, where one can go, and who works here. */
export function Shell({ place, signer, locksAfter, onLock, children }: Props) {
  const t = useText();
  return (
    <div className="workbench">
      <a className="skip" href="#main">
        {t('workbench_skip')}
      </a>
      <nav className="rail" aria-label="Crossbite">
        <span className="brand">
          <Logo />
          Crossbite
        </span>
        {places.map(({ id, name, icon }) => (
          <a key={id} href={`#/${id}`} aria-current={place === id ? 'page' : undefined}>
            {icon}
            {t(name)}
          </a>
        ))}
        <div className="who">
          {signer && <b>{signer}</b>}
          <span>{locksAfter === null ? t('workbench_stored') : t('workbench_locks', { n: locksAfter })}</span>
          {locksAfter !== null && (
            <button type="button" className="btn quiet" onClick={onLock}>
              <LockKeyhole className="i" />
              {t('workbench_lock')}
            </button>
          )}
        </div>
      </nav>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
