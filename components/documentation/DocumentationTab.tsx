import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { useText } from '@/components/ui/locale';
import { Switch } from '@/components/ui/Switch';
import { StateIcon } from '@/components/ui/state/StateIcon';
import { Tooth } from '@/components/ui/Tooth';
import { usePrint } from '@/components/ui/use-print';
import type { DocumentationItem, Missing } from '@/lib/encounter/precheck';
import { buildQueries, type ClinicianQuery } from '@/lib/necessity/queries/build-queries';
import type { Signed } from '../panel/use-signed';
import type { CheckActions, DoneView } from '../precheck/check-view';
import { visitRows } from '../precheck/model/visit-rows';
import { AskForm } from '../suggestion/AskForm';
import { EvidenceList } from '../suggestion/EvidenceList';
import { QueryCard } from './QueryCard';
import { QueryPaper } from './QueryPaper';

type Props = { view: DoneView; actions: CheckActions; signed: Signed; onCopy: (text: string) => void };

/** What the chart lacks, the questions to the clinician, and what is there already. The dentist's view shows nothing of the billing side. */
export function DocumentationTab({ view, actions, signed, onCopy }: Props) {
  const t = useText();
  const [dentist, setDentist] = useState(false);
  const { missing, documentation, attachments } = view.precheck;
  const queries = buildQueries(view.precheck, view.encounter);
  const paper = usePrint();
  const print = (some: readonly ClinicianQuery[]) => paper.print(<QueryPaper queries={some} encounter={view.encounter} />);
  const unanswered = queries.filter(({ status }) => status !== 'answered');
  const asked = new Set(queries.map((query) => query.missing));
  const open = missing.filter(({ id }) => !asked.has(id));
  const blocks = missing.filter(({ severity }) => severity === 'blocks').length;
  const found = documentation.filter(({ state }) => state === 'found');
  const lacking = documentation.filter(({ state }) => state === 'missing');
  const rows = visitRows(view);
  const about = ({ id, for: procedures }: Missing) => {
    const [row, ...others] = rows.filter((one) => procedures.includes(one.id));
    if (!row || others.length > 0 || id.endsWith(':visit')) return undefined;
    const { procedure, result } = row;
    return (
      <>
        {result.label || procedure.description || result.cdt} {procedure.tooth && <Tooth tooth={procedure.tooth} />}
      </>
    );
  };
  return (
    <div className="documentation">
      <div className="section first">
        <Switch isSelected={dentist} onChange={setDentist} hint={t('dentist_hint')}>
          {t('dentist_view')}
        </Switch>
      </div>
      {!dentist && open.length > 0 && (
        <section className="section">
          <h2 className="title">{t('missing_title')}</h2>
          <p className="small soft">{t('missing_count', { blocks, weakens: missing.length - blocks })}</p>
          {open.map((item) => (
            <AskForm
              key={item.id}
              item={item}
              about={about(item)}
              onAnswer={(id, value) => signed.decide(() => actions.answer(id, value))}
            />
          ))}
        </section>
      )}
      <section className="section">
        <h2 className="title">{t('queries_title')}</h2>
        {queries.length === 0 && <p className="soft">{t('queries_none')}</p>}
        {queries.map((query) => (
          <QueryCard
            key={query.missing}
            query={query}
            actions={actions}
            signed={signed}
            onCopy={onCopy}
            onPrint={(one) => print([one])}
          />
        ))}
        {unanswered.length > 1 && <Button onClick={() => print(unanswered)}>{t('queries_print')}</Button>}
        {queries.length > 0 && <p className="small soft">{t('queries_rule')}</p>}
        {paper.sheet}
      </section>
      <section className="section">
        <h2 className="title">{t('elements_title')}</h2>
        {lacking.map((item) => (
          <Line key={item.element} item={item} />
        ))}
        {found.length > 0 && (
          <Disclosure title={t('elements_found', { n: found.length, all: found.length + lacking.length })}>
            {found.map((item) => (
              <Line key={item.element} item={item} />
            ))}
          </Disclosure>
        )}
        {found.length + lacking.length === 0 && <p className="soft">{t('elements_none')}</p>}
      </section>
      {!dentist && attachments.length > 0 && (
        <section className="section">
          <h2 className="title">{t('attachments_title')}</h2>
          {attachments.map(({ attachment, label, state, evidence }) => (
            <Line key={attachment} item={{ label, state, evidence }} />
          ))}
        </section>
      )}
    </div>
  );
}

function Line({ item }: { item: Pick<DocumentationItem, 'label' | 'state' | 'evidence'> }) {
  const t = useText();
  const found = item.state === 'found';
  return (
    <div className="tree-line">
      <StateIcon state={found ? 'supported' : 'missing'} />
      <div className="grow">
        <p>{item.label}</p>
        <EvidenceList evidence={item.evidence} />
      </div>
      <span className={`small tree-word ${found ? 'supported' : 'missing'}`}>{t(found ? 'element_found' : 'state_missing')}</span>
    </div>
  );
}
