import { FileX } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { AppealDesk } from '@/components/followup/AppealDesk';
import type { AppealLine } from '@/components/followup/AppealList';
import { LetterToolsProvider } from '@/components/followup/letter-tools';
import { EmptyState } from '@/components/ui/EmptyState';
import { useText } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import { type Appeal, nextLevel } from '@/lib/followup/appeals/appeal';
import { appealRoutes } from '@/lib/followup/appeals/plan-rules';
import type { FollowupOf } from '@/lib/followup/kept/followup';
import { randomId } from '@/lib/storage/bytes';
import { recordFollowups } from '@/lib/storage/followups-store';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { loadVisit } from '@/lib/storage/visits-store';
import { letterToolsFor } from '../letter-tools';
import type { OpenOffice } from './use-office';
import { goTo } from './use-route';

type Props = { record: FollowupOf<'appeal'>; office: OpenOffice; memory: string; levels: readonly AppealLine[] };

/** One appeal with the visit that it is about. */
export function AppealScreen({ record, office, memory, levels }: Props) {
  const t = useText();
  const { database, own } = office;
  const tools = useMemo(() => letterToolsFor(record.visit), [record.visit]);
  const [visit, setVisit] = useState<VisitRecord | null | 'opening'>('opening');
  useEffect(() => {
    void loadVisit(database, record.visit).then(setVisit, () => setVisit(null));
  }, [database, record.visit]);
  if (visit === 'opening') return null;
  if (!visit) return <EmptyState icon={<FileX />} title={t('worklist_visit_gone')} />;
  const at = () => new Date().toISOString();
  const change = async (patch: Partial<Appeal>) => {
    const saved = await recordFollowups(database, [
      { ...record, by: own.signer, at: at(), value: { ...record.value, ...patch } },
    ]);
    if (!saved.ok) toast({ words: saved.sentence });
  };
  const goOn = async () => {
    const value = nextLevel(record.value, appealRoutes[record.value.rules].levels.length, randomId());
    if (!value) return;
    const saved = await recordFollowups(database, [
      { id: value.id, visit: record.visit, by: own.signer, at: at(), kind: 'appeal', value },
    ]);
    if (saved.ok) goTo('followup', 'appeal', value.id);
    else toast({ words: saved.sentence });
  };
  return (
    <LetterToolsProvider value={tools}>
      <AppealDesk
        appeal={record.value}
        encounter={visit.encounter}
        precheck={visit.precheck}
        signer={own.signer}
        memory={memory}
        levels={levels}
        onChange={(patch) => void change(patch)}
        onNext={() => void goOn()}
      />
    </LetterToolsProvider>
  );
}
