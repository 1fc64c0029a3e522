import { liveQuery } from 'dexie';
import { FileX } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useText } from '@/components/ui/locale';
import { Progress } from '@/components/ui/Progress';
import { Tabs } from '@/components/ui/Tabs';
import { VisitCheck } from '@/components/worklist/VisitCheck';
import { VisitHead } from '@/components/worklist/VisitHead';
import { VisitHistory } from '@/components/worklist/VisitHistory';
import { recordAudit } from '@/lib/storage/audit-log';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { loadVisit } from '@/lib/storage/visits-store';
import { summarizeVisit } from '@/lib/worklist/visit-summary';
import type { OpenOffice } from './use-office';
import { goTo } from './use-route';
import { visitActs } from './visit-acts';

// The desk brings every rule and the code sets with it.
const VisitClaim = lazy(() => import('./VisitClaim').then((module) => ({ default: module.VisitClaim })));

/** One visit: its pre-check, its claim, and what was decided. */
export function VisitScreen({ id, office }: { id: string; office: OpenOffice }) {
  const t = useText();
  const { database, own } = office;
  const [visit, setVisit] = useState<VisitRecord | null | 'opening'>('opening');
  const [tab, setTab] = useState<'precheck' | 'claim' | 'history'>('precheck');
  useEffect(() => {
    void recordAudit(database, { what: 'viewed', by: own.signer, visit: id }, new Date().toISOString());
    const watch = liveQuery(() => database.visits.get(id)).subscribe({
      next: () => void loadVisit(database, id).then(setVisit, () => setVisit(null)),
      error: () => setVisit(null),
    });
    return () => watch.unsubscribe();
  }, [database, id, own.signer]);
  const held = visit === 'opening' ? null : visit;
  const summary = useMemo(() => held && summarizeVisit(held), [held]);
  const acts = visitActs(database, own.signer, t);
  const close = () => {
    if (held && held.status !== 'closed') void acts.close(id);
  };
  useKeys({ c: close, Escape: () => goTo('worklist') });
  if (visit === 'opening') {
    return (
      <div className="page">
        <Progress label={t('workbench_opening')} />
      </div>
    );
  }
  if (!held || !summary) return <EmptyState icon={<FileX />} title={t('worklist_visit_gone')} />;
  return (
    <div className="visit">
      <VisitHead
        summary={summary}
        onClose={close}
        onDelete={() => {
          void acts.remove(id);
          goTo('worklist');
        }}
      />
      <Tabs
        label={t('worklist_visit_tabs')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'precheck',
            label: t('worklist_tab_precheck'),
            count: held.precheck.missing.length,
            content: <VisitCheck encounter={held.encounter} result={held.precheck} />,
          },
          {
            id: 'claim',
            label: t('worklist_tab_claim'),
            content: (
              <Suspense fallback={<Progress label={t('workbench_opening')} />}>
                <VisitClaim office={office} visit={held} />
              </Suspense>
            ),
          },
          {
            id: 'history',
            label: t('worklist_tab_history'),
            content: (
              <VisitHistory
                firstCheckedAt={held.firstCheckedAt}
                checkedAt={held.checkedAt}
                closedAt={held.closedAt ?? ''}
                decisions={held.decisions}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
