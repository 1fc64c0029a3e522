import { type ReactNode, useRef, useState } from 'react';
import type { Outcome } from '../precheck/check-view';
import { Button } from '../ui/Button';
import { FilePick } from '../ui/FilePick';
import { useText } from '../ui/locale';
import { Progress } from '../ui/Progress';
import { toast } from '../ui/toast/toast-queue';

/** How far a long import is; `label` names the file or the step, '' for the step of saving. */
type Work = { label: string; done: number; total: number };

export type OnImport = (files: File[], progress: (work: Work) => void, signal: AbortSignal) => Promise<Outcome>;

type Props = {
  label: string;
  icon: ReactNode;
  accept: string;
  /** Said while what was read is being saved. */
  saving?: string;
  imported: string;
  onImport: OnImport;
  /** One sentence of what was wrong; '' when a new import begins. */
  onRefused: (sentence: string) => void;
};

/** Files taken in with progress and a way to stop; what was there before stays until the new is whole. */
export function ImportFiles({ label, icon, accept, saving = '', imported, onImport, onRefused }: Props) {
  const t = useText();
  const [work, setWork] = useState<Work | null>(null);
  const stop = useRef<AbortController | null>(null);
  const take = async (files: File[]) => {
    stop.current = new AbortController();
    onRefused('');
    setWork({ label: t('settings_codes_reading'), done: 0, total: files.length + 1 });
    const outcome = await onImport(files, (now) => setWork({ ...now, label: now.label || saving }), stop.current.signal);
    setWork(null);
    if (outcome.ok) toast({ words: imported });
    else onRefused(outcome.sentence);
  };
  return work ? (
    <div className="work">
      <Progress label={work.label} done={work.done} total={work.total} />
      <Button onClick={() => stop.current?.abort()}>{t('ui_cancel')}</Button>
    </div>
  ) : (
    <div className="actions">
      <FilePick label={label} icon={icon} accept={accept} multiple onFiles={(files) => void take(files)} />
    </div>
  );
}
