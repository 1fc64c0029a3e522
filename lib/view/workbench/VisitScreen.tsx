import { FileX } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { useLocale, useText } from '@/components/ui/locale';
import { Progress } from '@/components/ui/Progress';
import { visitName } from '@/components/worklist/visit-name';
import { recordAudit } from '@/lib/storage/audit-log';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { loadVisit } from '@/lib/storage/visits-store';
import { summarizeVisit } from '@/lib/worklist/visit-summary';
import type { OpenOffice } from './use-office';
import { visitActs } from './visit-acts';

// It brings every rule and the code sets with it.
const VisitWork = lazy(() => import('./VisitWork').then((module) => ({ default: module.VisitWork })));

/** One visit as it stands in storage, whoever changes it. `part`: which of its tabs the address asks for, '' the first. */
export function VisitScreen({ id, part, office }: { id: string; part: string; office: OpenOffice }) {
  const t = useText();
  const locale = useLocale();
  const { database, own } = office;
  const [visit, setVisit] = useState<VisitRecord | null | 'opening'>('opening');
  useEffect(() => {
    void recordAudit(database, { what: 'viewed', by: own.signer, visit: id }, new Date().toISOString());
  }, [database, id, own.signer]);
  useEffect(() => {
    let shown: string | null = null;
    const look = async () => ({
      written: String((await database.visits.get(id))?.sealed.iv),
      visit: await loadVisit(database, id),
    });
    return database.watch(
      [database.visits],
      () => look().catch(() => ({ written: '', visit: null })),
      ({ written, visit: found }) => {
        // Each writing has random numbers of its own: where another visit was written, this one stays as it is.
        if (written !== shown) setVisit(found);
        shown = written;
      },
    );
  }, [database, id]);
  const opening = (
    <div className="page">
      <Progress label={t('workbench_opening')} />
    </div>
  );
  if (visit === 'opening') return opening;
  if (!visit) return <EmptyState icon={<FileX />} title={t('worklist_visit_gone')} />;
  return (
    <Suspense fallback={opening}>
      <VisitWork
        office={office}
        visit={visit}
        part={part}
        acts={visitActs(database, own.signer, t, () => visitName(summarizeVisit(visit), t, locale))}
      />
    </Suspense>
  );
}
