import { useText } from '@/components/ui/locale';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { PreCheck } from '@/lib/encounter/precheck';
import { Disclosure } from '../ui/Disclosure';
import { AuthorizationSection } from './authorization/AuthorizationSection';
import { CallSheetView } from './benefits/CallSheetView';
import { ExplainCodes } from './ExplainCodes';
import { type FollowupKeeper, nothingKept } from './keeper';
import { LetterEditor } from './LetterEditor';

type Props = {
  encounter: Encounter;
  precheck: PreCheck;
  signer: string;
  practice?: Practice | null | undefined;
  keeper?: FollowupKeeper | undefined;
  onCopy: (text: string) => void;
};

/** What comes before and after the claim, for the visit that is open. */
export function FollowUpTab({ encounter, precheck, signer, practice = null, keeper, onCopy }: Props) {
  const t = useText();
  const kept = keeper ?? nothingKept(t('followup_not_kept'));
  return (
    <div className="followup-tab">
      <Disclosure level={2} title={t('followup_call')}>
        <CallSheetView encounter={encounter} precheck={precheck} signer={signer} keeper={kept} onCopy={onCopy} />
      </Disclosure>
      <Disclosure level={2} title={t('followup_authorization')}>
        <AuthorizationSection encounter={encounter} precheck={precheck} signer={signer} practice={practice} keeper={kept} />
      </Disclosure>
      <Disclosure level={2} title={t('followup_letter')}>
        <LetterEditor encounter={encounter} precheck={precheck} signer={signer} />
      </Disclosure>
      <Disclosure level={2} title={t('followup_denial')}>
        <ExplainCodes />
      </Disclosure>
    </div>
  );
}
