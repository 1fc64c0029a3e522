import { Dialog } from '@/components/ui/Dialog';
import { useText } from '@/components/ui/locale';
import type { DecisionView } from '../precheck/check-view';
import { DecisionLine } from '../suggestion/DecisionLine';

/** Everything that was decided on this visit, newest first; what was taken back stays, struck. */
export function HistoryDialog({ decisions, onClose }: { decisions: readonly DecisionView[]; onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={t('menu_history')} isOpen onClose={onClose}>
      {decisions.length === 0 ? (
        <p className="soft">{t('history_none')}</p>
      ) : (
        <ol className="history">
          {[...decisions].reverse().map((decision) => (
            <li key={`${decision.at}${decision.about}`}>
              <DecisionLine decision={decision} />
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}
