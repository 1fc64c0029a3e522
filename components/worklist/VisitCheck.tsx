import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { ProcedureLines } from '../guide/ProcedureLines';
import { useText } from '../ui/locale';
import { StateIcon } from '../ui/state/StateIcon';
import { StateWord } from '../ui/state/StateWord';

/** The pre-check of a kept visit: where each procedure belongs, what is open, and what is wrong. */
export function VisitCheck({ encounter, result }: { encounter: Encounter; result: PreCheck }) {
  const t = useText();
  return (
    <div className="page">
      <section className="panel-block">
        <h2>{t('worklist_check_procedures')}</h2>
        <ProcedureLines encounter={encounter} result={result} />
      </section>
      {result.diagnoses.length > 0 && (
        <section className="panel-block">
          <h2>{t('worklist_check_diagnoses')}</h2>
          <ul className="lines">
            {result.diagnoses.map((diagnosis) => (
              <li key={diagnosis.code} className="line">
                <span className="code">{diagnosis.code}</span>
                <span className="grow">
                  {diagnosis.label}
                  {diagnosis.evidence.map(
                    (evidence) =>
                      'quote' in evidence && (
                        <span key={`${evidence.note}${evidence.start}`} className="block small">
                          <mark>{evidence.quote}</mark>
                        </span>
                      ),
                  )}
                </span>
                <StateWord
                  state={diagnosis.standing}
                  word={t(diagnosis.standing === 'supported' ? 'worklist_check_supported' : 'worklist_state_possible')}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="panel-block">
        <h2>{t('worklist_col_open')}</h2>
        {result.missing.length + result.findings.length === 0 && <p className="soft">{t('worklist_nothing_open')}</p>}
        <ul className="lines">
          {result.findings.map((finding) => (
            <li key={`${finding.id}${finding.field}`} className="line">
              <StateIcon state={finding.severity === 'error' ? 'blocked' : 'possible'} label={finding.severity} />
              <span className="grow">
                {finding.message}
                <span className="small soft block">{finding.fix}</span>
              </span>
              <span className="soft num small">{finding.id}</span>
            </li>
          ))}
          {result.missing.map((item) => (
            <li key={item.id} className="line">
              <StateWord
                state={item.kind === 'answer' || item.kind === 'coverage' ? 'needs-answer' : 'missing'}
                word={t(item.severity === 'blocks' ? 'statistics_blocks' : 'statistics_weakens')}
              />
              <span className="grow">
                {item.ask}
                <span className="small soft block">{item.why}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {encounter.notes.map((note) => (
        <section key={note.id} className="panel-block">
          <h2>{t('worklist_note')}</h2>
          <blockquote className="demo-note">{note.text}</blockquote>
        </section>
      ))}
    </div>
  );
}
