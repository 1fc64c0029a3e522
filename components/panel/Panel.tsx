import type { ReactNode } from 'react';
import { Toasts } from '@/components/ui/toast/Toasts';
import type { CheckActions, CheckView } from '../precheck/check-view';
import { ProblemView } from '../precheck/ProblemView';
import { ReadingView } from '../precheck/ReadingView';
import { PanelResult } from './PanelResult';
import type { PanelTools } from './panel-tools';

type Props = {
  view: CheckView;
  actions: CheckActions;
  tools: PanelTools;
  /** Name of the person who decides; '' until it is given. */
  signer: string;
  /** Procedure to open first. */
  opened?: string | undefined;
  claim?: ReactNode;
  followUp?: ReactNode;
};

/** The side panel in each of its states. A result is forgotten, with all that was open in it, when another takes its place. */
export function Panel({ view, ...rest }: Props) {
  return (
    <main className="panel">
      {view.state === 'done' ? (
        <PanelResult key={whoAndWhen(view)} view={view} {...rest} />
      ) : view.state === 'reading' ? (
        <ReadingView />
      ) : (
        <ProblemView view={view} actions={rest.actions} />
      )}
      <Toasts />
    </main>
  );
}

const whoAndWhen = ({ encounter }: Extract<CheckView, { state: 'done' }>): string =>
  JSON.stringify([encounter.patient, encounter.dateOfService]);
