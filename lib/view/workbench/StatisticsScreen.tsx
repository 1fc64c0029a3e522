import { useMemo } from 'react';
import { Statistics } from '@/components/statistics/Statistics';
import { useText } from '@/components/ui/locale';
import { Progress } from '@/components/ui/Progress';
import { reasonOf } from '@/lib/followup/remittance/reasons';
import { decidedClaims } from '@/lib/worklist/figures';
import type { WorklistData } from './use-worklist';

export function StatisticsScreen({ data }: { data: WorklistData }) {
  const t = useText();
  const summaries = useMemo(() => data.lines.map(({ summary }) => summary), [data.lines]);
  if (data.progress) {
    return (
      <div className="page">
        <Progress label={t('worklist_opening')} done={data.progress.done} total={data.progress.of} />
      </div>
    );
  }
  return <Statistics summaries={summaries} claims={decidedClaims(summaries)} explain={explain} />;
}

const explain = (reason: string): string => reasonOf.get(reason.replace(/^[A-Z]+-/, ''))?.meaning ?? '';
