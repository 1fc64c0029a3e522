import type { CheckActions, CheckView } from '../precheck/check-view';
import { ProblemView } from '../precheck/ProblemView';
import { ReadingView } from '../precheck/ReadingView';
import { PopupResult } from './PopupResult';

/** The popup in each of its states; 360 px wide, at most 600 high. */
export function Popup({ view, actions }: { view: CheckView; actions: CheckActions }) {
  return (
    <main className="popup">
      {view.state === 'done' ? (
        <PopupResult view={view} actions={actions} />
      ) : view.state === 'reading' ? (
        <ReadingView />
      ) : (
        <ProblemView view={view} actions={actions} />
      )}
    </main>
  );
}
