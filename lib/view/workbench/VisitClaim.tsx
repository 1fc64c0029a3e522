import { FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ClaimDesk } from '@/components/claim/ClaimDesk';
import { EmptyState } from '@/components/ui/EmptyState';
import { useText } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import { claimView } from '@/lib/claim/desk/claim-view';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { recordAudit } from '@/lib/storage/audit-log';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { recordVisit } from '@/lib/storage/visits-store';
import { today } from './today';
import type { OpenOffice } from './use-office';
import '@/components/claim/claim.css';

type Override = { finding: string; line?: string | undefined; reason: string; by: string };

/** The claim of a kept visit. What is overridden here is decided by the named person, checked anew and kept. */
export function VisitClaim({ office, visit }: { office: OpenOffice; visit: VisitRecord }) {
  const t = useText();
  const { database, own, settings } = office;
  const [nudge, setNudge] = useState({ x: 0, y: 0 });
  const view = useMemo(
    () => claimView(visit.encounter, settings.practice, defaultKnowledge, { today: today() }),
    [visit.encounter, settings.practice],
  );
  if (view.draft.lines.length === 0) {
    return (
      <EmptyState icon={<FileText />} title={t('claim_nothing_accepted')}>
        <p>{t('claim_nothing_accepted_more')}</p>
      </EmptyState>
    );
  }
  const override = async ({ finding, line, reason, by }: Override) => {
    const at = new Date().toISOString();
    const before = visit.encounter;
    const overrides = [...(before.overrides ?? []), { finding, ...(line && { line }), reason, by, at }];
    const encounter = { ...before, overrides };
    const saved = await recordVisit(database, {
      ...visit,
      encounter,
      precheck: precheck(encounter, defaultKnowledge, settings.practice ? { practice: settings.practice } : {}),
      checkedAt: at,
      decisions: [...visit.decisions, { kind: 'overridden', by, at, about: finding, value: line ?? '', reason, before }],
    });
    if (!saved.ok) return toast({ words: saved.sentence });
    await recordAudit(database, { what: 'overridden', by, visit: visit.id, about: finding }, at);
  };
  return (
    <ClaimDesk view={view} signer={own.signer} nudge={nudge} onNudge={setNudge} onOverride={(given) => void override(given)} />
  );
}
