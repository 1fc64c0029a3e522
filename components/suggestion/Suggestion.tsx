import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { HelpTerm } from '@/components/ui/HelpTerm';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useText } from '@/components/ui/locale';
import type { Candidate } from '@/lib/encounter/precheck';
import { todayIso } from '../followup/today-iso';
import { type FieldInPage, FillField } from '../panel/FillField';
import type { PanelTools } from '../panel/panel-tools';
import type { Signed } from '../panel/use-signed';
import type { CheckActions, DoneView } from '../precheck/check-view';
import { diagnosesOf, withLine, withoutLine } from '../precheck/model/accepted';
import type { VisitRow } from '../precheck/model/visit-rows';
import { AskForm } from './AskForm';
import { ChangeDialog } from './ChangeDialog';
import { CodeBox } from './CodeBox';
import { CriteriaTree } from './CriteriaTree';
import { Diagnoses } from './Diagnoses';
import { EvidenceList } from './EvidenceList';
import { Pointers } from './Pointers';
import { RefuseDialog } from './RefuseDialog';
import { Sources } from './Sources';
import { useDiagnosisNames } from './use-diagnosis-names';
import { WhyNot } from './WhyNot';

type Props = {
  row: VisitRow;
  view: DoneView;
  actions: CheckActions;
  tools: PanelTools;
  signed: Signed;
  onCopy: (text: string) => void;
};

/** One procedure opened: the code, why, what is open, the diagnosis, why not another, what a reviewer looks for, sources. */
export function Suggestion({ row, view, actions, tools, signed, onCopy }: Props) {
  const t = useText();
  const [dialog, setDialog] = useState<'change' | 'refuse' | null>(null);
  const [fill, setFill] = useState<{ value: string; field: FieldInPage | null } | null>(null);
  const { page } = tools;
  const { precheck, encounter } = view;
  const ownDiagnoses = diagnosesOf(encounter, precheck, row.id);
  const nameOf = useDiagnosisNames(view, ownDiagnoses, tools);
  const { best, accepted, result, route } = row;
  const line = encounter.accepted?.lines?.find(({ procedure }) => procedure === row.id);
  const shown: Candidate | null =
    (line &&
      (result.candidates.find(({ code }) => code === line.code) ??
        (best && {
          ...best,
          code: line.code,
          system: line.system,
          label: '',
          modifiers: line.modifiers ?? [],
          whyNot: [],
          why: [],
        }))) ||
    best;
  const undo = () => void actions.undo();
  const accept = (candidate: Candidate, diagnoses?: readonly string[]) =>
    void signed.decide(
      () => actions.accept(withLine(encounter, precheck, row.id, candidate, diagnoses)),
      t('toast_accepted', { code: candidate.code }),
      undo,
    );
  const canDecide = shown !== null && dialog === null;
  useKeys({
    a: () => canDecide && shown && !accepted && accept(shown),
    c: () => canDecide && setDialog('change'),
    x: () => canDecide && !accepted && setDialog('refuse'),
  });
  const necessity = precheck.necessity.filter(({ procedures }) => procedures.includes(row.id));
  const asks = row.open.filter(({ id, for: procedures }) => !id.endsWith(':visit') && procedures.length === 1);
  const decision = (view.decisions ?? []).findLast(
    ({ kind, about, undone, value }) =>
      !undone &&
      ((kind === 'refused' && about === row.id) || (kind === 'accepted' && accepted !== '' && value.includes(accepted))),
  );
  return (
    <div className="suggestion">
      {shown ? (
        <>
          <CodeBox
            candidate={shown}
            accepted={accepted !== ''}
            decision={decision ?? null}
            onAccept={() => accept(shown)}
            onChange={() => setDialog('change')}
            onRefuse={() => setDialog('refuse')}
            onTakeBack={() =>
              void signed.decide(() => actions.accept(withoutLine(encounter, row.id)), t('toast_taken_back'), undo)
            }
            onCopy={onCopy}
          />
          {accepted && (
            <div className="actions">
              <Button onClick={() => onCopy([shown.code, ...shown.modifiers, ...(line?.pointers ?? []).map(String)].join('\t'))}>
                {t('copy_line')}
              </Button>
              {page && (
                <Button onClick={() => void page.focusedField().then((field) => setFill({ value: shown.code, field }))}>
                  {t('fill_button')}
                </Button>
              )}
            </div>
          )}
          {accepted && line && <Pointers view={view} line={line} actions={actions} signed={signed} />}
          <section className="part">
            <h3 className="label">{t('why_title')}</h3>
            {shown.why.map((words) => (
              <p key={words}>{words}</p>
            ))}
            <EvidenceList evidence={shown.evidence} />
          </section>
        </>
      ) : (
        <section className="part">
          <p>{result.none || route?.reason}</p>
        </section>
      )}
      {route && shown && (
        <section className="part">
          <h3 className="label">
            <HelpTerm term="route">{t('route_title')}</HelpTerm>
          </h3>
          <p>{route.reason}</p>
        </section>
      )}
      {shown && (
        <Diagnoses
          diagnoses={precheck.diagnoses.filter((one) => one.for.includes(row.id))}
          chosen={ownDiagnoses
            .filter((code) => !precheck.diagnoses.some((one) => one.code === code && one.for.includes(row.id)))
            .map((code) => ({ code, label: nameOf(code) }))}
        />
      )}
      {asks.length > 0 && (
        <section className="part">
          <h3 className="label">{t('open_title')}</h3>
          {asks.map((item) => (
            <AskForm
              key={item.id}
              item={item}
              onAnswer={(missing, value) => signed.decide(() => actions.answer(missing, value), t('toast_answered'), undo)}
            />
          ))}
        </section>
      )}
      {shown && <WhyNot chosen={shown} others={result.candidates.filter((one) => one !== shown && one.code !== shown.code)} />}
      {necessity.length > 0 && (
        <section className="part">
          <h3 className="label">
            <HelpTerm term="necessity">{t('criteria_title')}</HelpTerm>
          </h3>
          {necessity.map((one) => (
            <CriteriaTree key={one.policy} necessity={one} dateOfService={precheck.knowledge.asOf} today={todayIso()} />
          ))}
        </section>
      )}
      <Sources
        sources={[
          ...(shown ? [shown.source] : []),
          ...(route ? [route.source] : []),
          ...necessity.flatMap(({ criteria }) => criteria.map(({ source }) => source)),
        ]}
      />
      {dialog === 'change' && shown && (
        <ChangeDialog
          candidates={result.candidates}
          chosen={shown}
          diagnoses={ownDiagnoses.map((code) => ({ code, label: nameOf(code) }))}
          search={tools.searchCodes}
          findDiagnoses={(query) => tools.findDiagnoses(query, row.procedure.date ?? encounter.dateOfService ?? '')}
          onChoose={(candidate, diagnoses) => {
            setDialog(null);
            accept(candidate, diagnoses);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'refuse' && shown && (
        <RefuseDialog
          code={shown.code}
          onRefuse={(reason) => {
            setDialog(null);
            void signed.decide(
              () => actions.refuse({ procedure: row.id, code: shown.code, reason }),
              t('toast_refused', { code: shown.code }),
              undo,
            );
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {fill && page && (
        <FillField
          value={fill.value}
          field={fill.field}
          onFill={(field) => page.fillField(field, fill.value)}
          onClose={() => setFill(null)}
        />
      )}
    </div>
  );
}
