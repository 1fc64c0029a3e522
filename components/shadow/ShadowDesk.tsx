import { CircleStop, Files, History, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ShadowColumn } from '@/lib/shadow/csv-columns';
import { useFileDrop } from '../intake/use-file-drop';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { FilePick } from '../ui/FilePick';
import { useText } from '../ui/locale';
import { Progress } from '../ui/Progress';
import { Callout } from '../ui/state/Callout';
import { type ChosenFile, ShadowFiles } from './ShadowFiles';
import { ShadowResult } from './ShadowResult';
import type { ShadowState } from './shadow-state';

type Props = {
  files: readonly ChosenFile[];
  refused: string;
  state: ShadowState;
  /** A run that was stopped: the names of its files, and whether the same ones are chosen now. */
  goesOn: { readonly names: readonly string[]; readonly same: boolean } | null;
  onAdd: (files: readonly File[]) => void;
  onDrop: (name: string) => void;
  onMap: (name: string, mapping: readonly (ShadowColumn | null)[]) => void;
  onStart: () => void;
  onGoOn: () => void;
  onStop: () => void;
  onRemove: () => void;
  onExport: () => void;
};

/** Last year's claims through the same engine, in this page: what to give it, how far it is, what it found. */
export function ShadowDesk(props: Props) {
  const { files, state, refused, goesOn } = props;
  const t = useText();
  const over = useFileDrop(props.onAdd);
  const [asking, setAsking] = useState(false);
  const running = state.phase === 'reading' || state.phase === 'judging';
  const stands = state.phase === 'stopped' || state.phase === 'done';
  const start = () => (stands ? setAsking(true) : props.onStart());
  const claims = files.some(({ kind }) => kind !== '835');
  const noCodes = files.find(
    ({ kind, mapping }) => kind === 'csv' && !mapping.some((key) => key === 'code' || key === 'medicalCode'),
  );
  const off =
    files.length === 0
      ? t('shadow_need_files')
      : !claims
        ? t('shadow_need_claims')
        : noCodes && t('shadow_need_code', { file: noCodes.name });
  return (
    <div className="page wide shadow">
      <h1>{t('workbench_shadow')}</h1>
      <p className="soft measure">{t('shadow_what')}</p>
      {refused && (
        <p className="notice field-error blocked" role="alert">
          {refused}
        </p>
      )}
      {!running && (
        <section className="panel-block" aria-label={t('shadow_files')}>
          <div className="intake-drop" data-over={over || undefined}>
            <FilePick
              label={t('shadow_choose')}
              icon={<Files className="i" />}
              accept=".csv,.837,.835,.txt,.edi,.x12"
              multiple
              onFiles={props.onAdd}
            />
            <span className="small soft grow">{t(over ? 'intake_drop_now' : 'shadow_drop')}</span>
          </div>
          <ShadowFiles files={files} onDrop={props.onDrop} onMap={props.onMap} />
          {goesOn && (
            <Callout
              state={goesOn.same ? 'possible' : 'needs-answer'}
              title={t('shadow_stopped', { n: state.done ?? 0, of: state.of ?? 0 })}
            >
              <p>{goesOn.same ? t('shadow_same_files') : t('shadow_choose_same', { files: goesOn.names.join(', ') })}</p>
            </Callout>
          )}
          <div className="actions">
            {goesOn?.same ? (
              <Button kind="primary" icon={<Play className="i" />} onClick={props.onGoOn}>
                {t('shadow_go_on')}
              </Button>
            ) : (
              <Button kind="primary" icon={<Play className="i" />} offBecause={off || undefined} onClick={start}>
                {t(stands ? 'shadow_run_anew' : 'shadow_run')}
              </Button>
            )}
            {goesOn?.same && <Button onClick={start}>{t('shadow_start_again')}</Button>}
          </div>
          <AlertDialog
            title={t('shadow_replace')}
            isOpen={asking}
            confirm={t('shadow_replace_confirm')}
            onConfirm={() => {
              setAsking(false);
              props.onStart();
            }}
            onClose={() => setAsking(false)}
          >
            <p>{t('shadow_replace_ask')}</p>
          </AlertDialog>
        </section>
      )}
      {running && (
        <section className="panel-block" aria-label={t('shadow_running')}>
          {state.of ? (
            <Progress label={t('shadow_judging')} done={state.done} total={state.of} />
          ) : (
            <Progress label={t('shadow_reading', { n: (state.done ?? 0).toLocaleString('en-US') })} />
          )}
          <p className="soft small">{t('shadow_leave')}</p>
          <div className="actions">
            <Button icon={<CircleStop className="i" />} onClick={props.onStop}>
              {t('shadow_stop')}
            </Button>
          </div>
        </section>
      )}
      {state.phase === 'opening' && <Progress label={t('workbench_opening')} />}
      {state.phase === 'empty' && files.length === 0 && (
        <EmptyState icon={<History />} title={t('shadow_empty')}>
          <p>{t('shadow_empty_how')}</p>
        </EmptyState>
      )}
      {(stands || state.phase === 'judging') && (
        <ShadowResult state={state}>
          {stands && (
            <div className="actions">
              <Button onClick={props.onExport}>{t('shadow_export')}</Button>
              <Button kind="quiet" icon={<Trash2 className="i" />} onClick={props.onRemove}>
                {t('shadow_remove')}
              </Button>
            </div>
          )}
        </ShadowResult>
      )}
    </div>
  );
}
