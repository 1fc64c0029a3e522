import { MousePointerClick } from 'lucide-react';
import { ReadingView } from '@/components/precheck/ReadingView';
import { Teach } from '@/components/teach/Teach';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useText } from '@/components/ui/locale';
import { type Drafts, useTeach } from './use-teach';

type Props = {
  tab: number;
  drafts: Drafts;
  signer: string;
  allowOrigin: (origin: string) => Promise<unknown>;
  onClose: () => void;
};

/** The teaching of the page in this tab; its own part of the program, loaded when it is opened. */
export function TeachScreen({ tab, drafts, signer, allowOrigin, onClose }: Props) {
  const t = useText();
  const { view, unread, actions } = useTeach({ tab, drafts, signer, allowOrigin, close: onClose });
  if (view) return <Teach view={view} actions={actions} />;
  return (
    <main className="panel">
      {unread ? (
        <EmptyState
          level={1}
          icon={<MousePointerClick className="i" />}
          title={t('teach_unread_title')}
          actions={<Button onClick={onClose}>{t('teach_back')}</Button>}
        >
          <p role="alert">{t('teach_why_unread')}</p>
        </EmptyState>
      ) : (
        <ReadingView />
      )}
    </main>
  );
}
