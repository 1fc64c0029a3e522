import { FileText } from 'lucide-react';
import { useMemo } from 'react';
import { ClaimDesk } from '@/components/claim/ClaimDesk';
import { PastDenials } from '@/components/followup/PastDenials';
import type { Signed } from '@/components/panel/use-signed';
import type { CheckActions } from '@/components/precheck/check-view';
import { EmptyState } from '@/components/ui/EmptyState';
import { useText } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import { claimView } from '@/lib/claim/desk/claim-view';
import { letterTitle } from '@/lib/claim/packet/letter-title';
import { withLicensed } from '@/lib/codes/medical/licensed-pack';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import type { Settings } from '@/lib/storage/settings';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { useNcci } from '../use-ncci';
import { claimActs } from './claim-acts';
import { saveSettings } from './save-settings';
import { today } from './today';
import type { OpenOffice } from './use-office';
import { useWrittenLetters } from './use-written-letters';
import '@/components/claim/claim.css';

type Props = { office: OpenOffice; visit: VisitRecord; actions: CheckActions; signed: Signed };

/** The claim of a kept visit. What is typed, attached or overridden here is kept with the visit, under the person's name. */
export function VisitClaim({ office, visit, actions, signed }: Props) {
  const t = useText();
  const { own, settings } = office;
  const ncci = useNcci(visit.encounter);
  const letters = useWrittenLetters(visit, settings.practice);
  const named = (visit.encounter.claim?.attachments ?? []).some(({ title }) => title === letterTitle);
  const unsigned = named && letters.length > 0 && !letters.some(({ signedBy }) => signedBy);
  const view = useMemo(() => {
    const records = { ...(ncci && { ncci }), ...(unsigned && { unconfirmed: ['The letter of medical necessity'] }) };
    const knowledge = { ...defaultKnowledge, medical: withLicensed(defaultKnowledge.medical, own.licensedPack) };
    return claimView(visit.encounter, settings.practice, knowledge, { today: today(), records });
  }, [visit.encounter, settings.practice, own.licensedPack, ncci, unsigned]);
  if (view.draft.lines.length === 0) {
    return (
      <EmptyState icon={<FileText />} title={t('claim_nothing_accepted')}>
        <p>{t('claim_nothing_accepted_more')}</p>
      </EmptyState>
    );
  }
  const undo = () => void signed.decide(() => actions.undo(), t('toast_undone'));
  const acts = claimActs(office, visit.id, actions);
  const keep = async (patch: Partial<Settings>) => {
    const saved = await saveSettings(office)(patch);
    if (!saved.ok) toast({ words: saved.sentence });
  };
  const payers = settings.practice?.payers ?? [];
  const payerName = visit.encounter.coverage?.[view.draft.plan?.at ?? -1]?.payerName ?? '';
  const payer = payers.find((one) => one.payerName === payerName);
  const namePayer = (packetName: string) => {
    if (!payerName) return;
    const changed = payer
      ? payers.map((one) => (one === payer ? { ...one, packetName } : one))
      : [...payers, { payerName, packetName }];
    void keep({ practice: { ...own.practice, payers: changed } });
  };
  return (
    <>
      <PastDenials encounter={visit.encounter} codes={view.draft.lines.map(({ code }) => code)} />
      <ClaimDesk
        key={visit.id}
        view={view}
        signer={own.signer}
        nudge={settings.printerShift}
        onNudge={(printerShift) => void keep({ printerShift })}
        onOverride={({ line, ...given }) =>
          void signed.decide(() => actions.override({ ...given, ...(line && { line }) }), t('toast_overridden'), undo)
        }
        onType={(words) => void signed.decide(() => acts.type(words), t('toast_edited'), undo)}
        letters={letters}
        onAttach={(attachments) => void signed.decide(() => acts.attach(attachments))}
        namePattern={payer?.packetName}
        onNamePattern={namePayer}
      />
    </>
  );
}
