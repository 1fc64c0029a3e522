import { LayoutList } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useText } from '@/components/ui/locale';
import type { CheckActions } from '../precheck/check-view';

/** A place whose work is done elsewhere: says where. */
export function SoonTab({
  title,
  words,
  actions,
}: {
  title: string;
  words: string;
  actions: Pick<CheckActions, 'openWorkbench'>;
}) {
  const t = useText();
  return (
    <EmptyState
      icon={<LayoutList className="i" />}
      title={title}
      actions={<Button onClick={() => void actions.openWorkbench()}>{t('action_workbench')}</Button>}
    >
      <p>{words}</p>
    </EmptyState>
  );
}
