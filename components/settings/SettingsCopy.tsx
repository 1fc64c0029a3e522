import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import type { Outcome } from '../precheck/check-view';
import { Button } from '../ui/Button';
import { FilePick } from '../ui/FilePick';
import { useText } from '../ui/locale';
import { toast } from '../ui/toast/toast-queue';
import type { Replaced } from './replaced';
import { ShorterDialog } from './ShorterDialog';

/** Settings of a file, not yet taken over. `shortens`: visits would be kept for a shorter time than now. */
export type FoundSettings = { ok: true; shortens: boolean; take: () => Promise<Replaced> } | { ok: false; sentence: string };

type Props = { onExport: () => Promise<Outcome>; onImport: (file: File) => Promise<FoundSettings> };
type Right = Extract<FoundSettings, { ok: true }>;

/** The settings as a file for the office's other computers, and from one. */
export function SettingsCopy({ onExport, onImport }: Props) {
  const t = useText();
  const [asking, setAsking] = useState<Right | null>(null);
  const write = async () => {
    const outcome = await onExport();
    toast({ words: outcome.ok ? t('settings_copy_made') : outcome.sentence });
  };
  const take = async (found: Right) => {
    setAsking(null);
    const outcome = await found.take();
    toast(outcome.ok ? { words: t('settings_copy_taken'), undo: outcome.undo } : { words: outcome.sentence });
  };
  const read = async ([file]: File[]) => {
    if (!file) return;
    const found = await onImport(file);
    if (!found.ok) toast({ words: found.sentence });
    else if (found.shortens) setAsking(found);
    else await take(found);
  };
  return (
    <section className="panel-block">
      <h2>{t('settings_copy')}</h2>
      <p className="soft">{t('settings_copy_why')}</p>
      <div className="actions">
        <Button icon={<Download className="i" />} onClick={() => void write()}>
          {t('settings_copy_export')}
        </Button>
        <FilePick
          label={t('settings_copy_import')}
          icon={<Upload className="i" />}
          accept=".json"
          onFiles={(files) => void read(files)}
        />
      </div>
      <ShorterDialog isOpen={asking !== null} onConfirm={() => asking && void take(asking)} onClose={() => setAsking(null)} />
    </section>
  );
}
