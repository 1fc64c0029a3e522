import { useEffect, useMemo, useState } from 'react';
import { Statistics } from '@/components/statistics/Statistics';
import { useText } from '@/components/ui/locale';
import { Progress } from '@/components/ui/Progress';
import { reasonOf } from '@/lib/followup/remittance/reasons';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { listFollowupsOf, watchFollowups } from '@/lib/storage/followups-store';
import { claimsOfOffice, type RemittedClaim } from '@/lib/worklist/figures';
import type { WorklistData } from './use-worklist';

export function StatisticsScreen({ data, database }: { data: WorklistData; database: CrossbiteDatabase }) {
  const t = useText();
  const [remitted, setRemitted] = useState<readonly RemittedClaim[]>([]);
  useEffect(() => {
    let left = false;
    const look = async () => {
      const records = await listFollowupsOf(database, 'remittance');
      if (!left) setRemitted(records.map(({ visit, value }) => ({ ...value, visit })));
    };
    const stop = watchFollowups(database, () => void look().catch(() => undefined));
    return () => {
      left = true;
      stop();
    };
  }, [database]);
  const summaries = useMemo(() => data.lines.map(({ summary }) => summary), [data.lines]);
  if (data.progress) {
    return (
      <div className="page">
        <Progress label={t('worklist_opening')} done={data.progress.done} total={data.progress.of} />
      </div>
    );
  }
  return <Statistics summaries={summaries} claims={claimsOfOffice(summaries, remitted)} explain={explain} />;
}

const explain = (reason: string): string => reasonOf.get(reason.replace(/^[A-Z]+-/, ''))?.meaning ?? '';
