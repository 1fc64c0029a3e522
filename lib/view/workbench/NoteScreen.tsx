import { ClipboardPaste } from 'lucide-react';
import { EmptyState } from '@/components/ui/EmptyState';
import { useText } from '@/components/ui/locale';
import type { OpenOffice } from './use-office';

export function NoteScreen(_: { office: OpenOffice }) {
  const t = useText();
  return <EmptyState icon={<ClipboardPaste />} title={t('workbench_check')} />;
}
