import { useState } from 'react';
import type { ClaimIssue } from '@/lib/claim/find-claim-findings';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/locale';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';

export interface Override {
  readonly finding: string;
  /** Id of the line's procedure; '' for the whole claim. */
  readonly line: string;
  readonly reason: string;
  readonly by: string;
}

type Props = { issue: ClaimIssue | null; signer: string; onClose: () => void; onOverride: (override: Override) => void };

/** A finding is overridden by a named person with a reason, or not at all. */
export function OverrideDialog({ issue, signer, onClose, onOverride }: Props) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(signer);
  const off = !reason.trim() ? t('claim_override_needs_reason') : !by.trim() ? t('claim_override_needs_name') : undefined;
  return (
    <Dialog
      title={t('claim_override_title')}
      isOpen={issue !== null}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui_cancel')}</Button>
          <Button
            kind="primary"
            offBecause={off}
            onClick={() => {
              if (!issue) return;
              onOverride({ finding: issue.finding.id, line: issue.procedure, reason: reason.trim(), by: by.trim() });
              setReason('');
              onClose();
            }}
          >
            {t('claim_override')}
          </Button>
        </>
      }
    >
      <p>{issue?.finding.message}</p>
      <TextArea label={t('claim_override_reason')} value={reason} onChange={setReason} />
      <TextField label={t('claim_override_by')} value={by} onChange={setBy} />
    </Dialog>
  );
}
