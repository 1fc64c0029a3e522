import { useEffect, useState } from 'react';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useText } from '@/components/ui/locale';
import { Callout } from '@/components/ui/state/Callout';
import { Verdict } from '@/components/ui/state/Verdict';
import { PastDenials } from '../followup/PastDenials';
import type { CheckActions, DoneView } from '../precheck/check-view';
import { verdictOf } from '../precheck/model/verdict-of';
import { visitRows } from '../precheck/model/visit-rows';
import { Remarks } from '../precheck/Remarks';
import { Suggestion } from '../suggestion/Suggestion';
import { DiagnosisOrder } from './DiagnosisOrder';
import { ProcedureHead } from './ProcedureHead';
import type { PanelTools } from './panel-tools';
import type { Signed } from './use-signed';
import { VisitAsks } from './VisitAsks';

type Props = {
  view: DoneView;
  actions: CheckActions;
  tools: PanelTools;
  signed: Signed;
  opened?: string | undefined;
  onCopy: (text: string) => void;
};

/** The answer and the procedures, one of them open at a time. */
export function PreCheckTab({ view, actions, tools, signed, opened, onCopy }: Props) {
  const t = useText();
  const rows = visitRows(view);
  const verdict = verdictOf(view.precheck, t);
  const [open, setOpen] = useState<string | null>(opened ?? rows.find(({ best }) => best)?.id ?? null);
  const [at, setAt] = useState(0);
  const go = (to: number) => {
    const next = Math.min(Math.max(to, 0), rows.length - 1);
    setAt(next);
    document.getElementById(`row-${rows[next]?.id}`)?.focus();
  };
  useKeys({ j: () => go(at + 1), k: () => go(at - 1) });
  useEffect(() => {
    if (opened) document.getElementById(`row-${opened}`)?.scrollIntoView({ block: 'start' });
  }, [opened]);
  const errors = view.precheck.findings.filter(({ severity }) => severity !== 'info');
  return (
    <>
      <div className="panel-verdict" data-verdict={view.precheck.verdict}>
        <Verdict state={verdict.state} words={verdict.words} size="small">
          {verdict.more}
        </Verdict>
        <Remarks view={view} actions={actions} />
        {errors.map((finding) => (
          <Callout
            key={`${finding.id}${finding.field}`}
            state={finding.severity === 'error' ? 'blocked' : 'needs-answer'}
            title={finding.message}
          >
            {finding.fix}
          </Callout>
        ))}
        <PastDenials encounter={view.encounter} codes={codesOf(view)} />
      </div>
      <ul className="procedures">
        {rows.map((row, i) => (
          <li key={row.id} data-route={row.route?.to}>
            <ProcedureHead
              row={row}
              isOpen={open === row.id}
              onFocus={() => setAt(i)}
              onToggle={() => setOpen(open === row.id ? null : row.id)}
            />
            {open === row.id && (
              <Suggestion row={row} view={view} actions={actions} tools={tools} signed={signed} onCopy={onCopy} />
            )}
          </li>
        ))}
      </ul>
      <VisitAsks view={view} actions={actions} signed={signed} />
      <DiagnosisOrder view={view} actions={actions} tools={tools} signed={signed} />
    </>
  );
}

/** Codes that may go on the medical claim, accepted or suggested. */
const codesOf = ({ encounter, precheck }: DoneView): string[] => [
  ...(encounter.accepted?.lines ?? []).map(({ code }) => code),
  ...precheck.procedures.flatMap(({ candidates }) => candidates.map(({ code }) => code)),
];
