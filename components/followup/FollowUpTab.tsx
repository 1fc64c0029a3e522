import { useText } from '@/components/ui/locale';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { authorizationRequest } from '@/lib/followup/authorization/request';
import { Disclosure } from '../ui/Disclosure';
import { CallSheetView } from './CallSheetView';
import { ExplainCodes } from './ExplainCodes';
import { LetterEditor } from './LetterEditor';

type Props = { encounter: Encounter; precheck: PreCheck; signer: string; onCopy: (text: string) => void };

/** What comes before and after the claim, for the visit that is open. */
export function FollowUpTab({ encounter, precheck, signer, onCopy }: Props) {
  const t = useText();
  const request = authorizationRequest(encounter, precheck);
  return (
    <div className="stack">
      <Disclosure level={2} title={t('followup_call')}>
        <CallSheetView encounter={encounter} precheck={precheck} signer={signer} onCopy={onCopy} />
      </Disclosure>
      <Disclosure level={2} title={t('followup_authorization')}>
        <p className="num">{[...request.codes, ...request.diagnoses].join(' · ') || t('followup_nothing')}</p>
        <ul>
          {request.papers.map(({ label, found }) => (
            <li key={label}>
              {label}: {t(found ? 'followup_found' : 'followup_to_add')}
            </li>
          ))}
          {request.open.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
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
