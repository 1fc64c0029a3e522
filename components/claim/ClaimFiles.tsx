import { Download, Lock } from 'lucide-react';
import { useState } from 'react';
import { type ClaimFile, type ClaimFileKind, mayWrite, writeClaimFile } from '@/lib/claim/desk/claim-files';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { Button } from '../ui/Button';
import { type MessageKey, useText } from '../ui/locale';

type Props = {
  view: ClaimView;
  /** Shift of the office's printer in points, for pre-printed forms. */
  nudge: { x: number; y: number };
  kinds: readonly ClaimFileKind[];
  onSave: (file: ClaimFile) => void;
};

const names: Readonly<Record<ClaimFileKind, MessageKey>> = {
  form: 'claim_file_form',
  preview: 'claim_file_preview',
  grid: 'claim_file_grid',
  '837p': 'claim_file_837p',
  fhir: 'claim_file_fhir',
  clearinghouse: 'claim_file_clearinghouse',
};

/** The claim's files. One that must wait says for what. */
export function ClaimFiles({ view, nudge, kinds, onSave }: Props) {
  const t = useText();
  const [busy, setBusy] = useState<ClaimFileKind | null>(null);
  const save = async (kind: ClaimFileKind) => {
    setBusy(kind);
    const now = new Date();
    const at = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
    const file = await writeClaimFile(kind, view, at, nudge);
    setBusy(null);
    if (file) onSave(file);
  };
  return (
    <div className="actions">
      {kinds.map((kind) => {
        const may = mayWrite(kind, view.errors);
        const draft = view.errors > 0 && may;
        return (
          <Button
            key={kind}
            icon={may ? <Download className="i" /> : <Lock className="i" />}
            busy={busy === kind}
            offBecause={may ? undefined : t('claim_file_waits', { file: t(names[kind]), errors: view.errors })}
            onClick={() => void save(kind)}
          >
            {draft ? t('claim_file_draft', { file: t(names[kind]) }) : t(names[kind])}
          </Button>
        );
      })}
    </div>
  );
}
