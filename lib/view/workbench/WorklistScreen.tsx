import { useLocale, useText } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import { visitName } from '@/components/worklist/visit-name';
import { Worklist } from '@/components/worklist/Worklist';
import type { Settings } from '@/lib/storage/settings';
import { recordSettings } from '@/lib/storage/settings-store';
import type { OpenOffice } from './use-office';
import { goTo } from './use-route';
import type { WorklistData } from './use-worklist';
import { visitActs } from './visit-acts';

export function WorklistScreen({ office, data }: { office: OpenOffice; data: WorklistData }) {
  const t = useText();
  const { database, own } = office;
  const locale = useLocale();
  const acts = visitActs(database, own.signer, t, (id) => {
    const line = data.sorted.find(({ summary }) => summary.id === id);
    return line ? visitName(line.summary, t, locale) : '';
  });
  const change = async (patch: Partial<Settings>) => {
    const saved = await recordSettings(database, patch);
    if (!saved.ok) toast({ words: saved.sentence });
  };
  return (
    <Worklist
      lines={data.sorted}
      unreadable={data.unreadable.length}
      progress={data.progress}
      today={data.day}
      sort={data.sort}
      onSort={data.setSort}
      saved={own.views}
      onSaved={(views) => void change({ views })}
      compact={own.density === 'compact'}
      onCompact={(compact) => void change({ density: compact ? 'compact' : 'comfortable' })}
      onOpen={(id) => goTo('visit', id)}
      onClose={(id) => void acts.close(id)}
      onDelete={(id) => void acts.remove(id)}
      onDeleteUnreadable={async () => {
        for (const id of data.unreadable) await acts.remove(id);
      }}
      onCheckNote={() => goTo('check')}
    />
  );
}
