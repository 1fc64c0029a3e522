import { ClaimTab } from '@/components/claim/ClaimTab';
import { PastDenials } from '@/components/followup/PastDenials';
import { useSigned } from '@/components/panel/use-signed';
import type { CheckActions } from '@/components/precheck/check-view';
import { ReadingView } from '@/components/precheck/ReadingView';
import { useText } from '@/components/ui/locale';
import { withWords } from '@/lib/claim/typed/with-typed';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Office } from './to-view';
import { useClaim } from './use-claim';

/** `visit`: id of the kept visit, '' where it is not kept. */
type Props = { encounter: Encounter; visit: string; office: Office; actions: CheckActions };

/** The claim of the visit in the side panel; its code sets load when it is opened. */
export function PanelClaim({ encounter, visit, office, actions }: Props) {
  const t = useText();
  const view = useClaim(encounter, office.practice);
  const signed = useSigned(office.signer, actions);
  const undo = () => void signed.decide(() => actions.undo(), t('toast_undone'));
  if (!view) return <ReadingView />;
  return (
    <>
      <PastDenials encounter={encounter} codes={view.draft.lines.map(({ code }) => code)} />
      <ClaimTab
        view={view}
        signer={office.signer}
        nudge={office.printerShift}
        onOverride={({ line, ...given }) =>
          void signed.decide(() => actions.override({ ...given, ...(line && { line }) }), t('toast_overridden'), undo)
        }
        onType={(words) =>
          void signed.decide(
            () => actions.edit(withWords(encounter, words, office.signer, new Date().toISOString())),
            t('toast_edited'),
            undo,
          )
        }
        onOpenDesk={() => void actions.openWorkbench(visit ? `visit/${encodeURIComponent(visit)}/claim` : '')}
        onOpenSettings={() => void actions.openWorkbench('settings/practice')}
      />
      {signed.dialog}
    </>
  );
}
