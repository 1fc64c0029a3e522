import { LayoutList, PanelRight, RotateCw } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useText } from '@/components/ui/locale';
import { Verdict } from '@/components/ui/state/Verdict';
import type { CheckActions, DoneView } from '../precheck/check-view';
import { nextSteps } from '../precheck/model/next-steps';
import { verdictOf } from '../precheck/model/verdict-of';
import { visitChoices } from '../precheck/model/visit-choices';
import { visitRows } from '../precheck/model/visit-rows';
import { PatientHead } from '../precheck/PatientHead';
import { Remarks } from '../precheck/Remarks';
import { VisitSwitch } from '../precheck/VisitSwitch';
import { PopupRow } from './PopupRow';
import { Steps } from './Steps';

/** The answer in one glance: verdict, procedures, two steps, the way to more room. */
export function PopupResult({ view, actions }: { view: DoneView; actions: CheckActions }) {
  const t = useText();
  const verdict = verdictOf(view.precheck, t);
  const rows = visitRows(view);
  const steps = nextSteps(view.precheck);
  const take = (index: number) => {
    const step = steps[index];
    if (step) void actions.openPanel(step.procedure || rows[0]?.id);
  };
  useKeys({
    1: () => take(0),
    2: () => take(1),
    r: () => void actions.recheck(),
    s: () => void actions.openPanel(),
    w: () => void actions.openWorkbench(),
  });
  return (
    <>
      <PatientHead
        brief
        visits={visitChoices(view.reading).length > 0 && <VisitSwitch view={view} actions={actions} />}
        encounter={view.encounter}
        actions={
          <>
            <IconButton label={t('action_reread')} keys="R" tip="end" onClick={() => void actions.recheck()}>
              <RotateCw className="i" />
            </IconButton>
            <IconButton label={t('action_workbench')} keys="W" tip="end" onClick={() => void actions.openWorkbench()}>
              <LayoutList className="i" />
            </IconButton>
          </>
        }
      />
      <div className="popup-scroll">
        <div className="popup-verdict" data-verdict={view.precheck.verdict}>
          <Verdict state={verdict.state} words={verdict.words}>
            {verdict.more}
          </Verdict>
          <Remarks view={view} actions={actions} />
        </div>
        <ul className="popup-rows">
          {rows.map((row) => (
            <PopupRow key={row.id} row={row} onOpen={() => void actions.openPanel(row.id)} />
          ))}
        </ul>
        <Steps steps={steps} onTake={(step) => take(steps.indexOf(step))} />
      </div>
      <footer className="popup-foot">
        <Button kind="primary" wide icon={<PanelRight className="i" />} keys="S" onClick={() => void actions.openPanel()}>
          {t('action_open_panel')}
        </Button>
      </footer>
    </>
  );
}
