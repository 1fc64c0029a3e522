import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { ClaimFile } from '@/lib/claim/desk/claim-files';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { totalCharge } from '@/lib/claim/draft/claim-draft';
import { Button } from '../ui/Button';
import { DataLine } from '../ui/DataLine';
import { Disclosure } from '../ui/Disclosure';
import { EmptyState } from '../ui/EmptyState';
import { useText } from '../ui/locale';
import { saveFile } from '../ui/save-file';
import { Callout } from '../ui/state/Callout';
import { usMoney } from '../ui/us-format';
import { ClaimFiles } from './ClaimFiles';
import { ClaimIssues } from './ClaimIssues';
import { FormSheet } from './FormSheet';
import { type Override, OverrideDialog } from './OverrideDialog';
import type { TypedWords } from './typed-words';

type Props = {
  view: ClaimView;
  signer: string;
  nudge: { x: number; y: number };
  onOverride: (override: Override) => void;
  onType: (words: readonly TypedWords[]) => void;
  onOpenDesk: () => void;
  /** Where the practice's settings are not filled in yet. */
  onOpenSettings?: (() => void) | undefined;
  onSave?: ((file: ClaimFile) => void) | undefined;
};

/** The claim in the width of the side panel: whether it may go, what stops it, and its files. */
export function ClaimTab({ view, signer, nudge, onOverride, onType, onOpenDesk, onOpenSettings, onSave = saveFile }: Props) {
  const t = useText();
  const [current, setCurrent] = useState<number | null>(null);
  const [overriding, setOverriding] = useState<number | null>(null);
  const { draft } = view;
  if (draft.lines.length === 0)
    return (
      <EmptyState icon={<FileText className="i" />} title={t('claim_nothing_accepted')}>
        {t('claim_nothing_accepted_more')}
      </EmptyState>
    );
  return (
    <div className="claim-tab">
      {!draft.billing.npi && onOpenSettings && (
        <Callout
          state="missing"
          title={t('claim_no_practice')}
          actions={<Button onClick={onOpenSettings}>{t('claim_open_settings')}</Button>}
        >
          {t('claim_no_practice_more')}
        </Callout>
      )}
      <dl className="data-lines">
        <DataLine label={t('claim_payer')}>{draft.plan?.payerName || t('claim_none')}</DataLine>
        <DataLine label={t('claim_box_28')}>
          <span className="num">{usMoney(totalCharge(draft) / 100)}</span>
        </DataLine>
        <DataLine label={t('claim_lines')}>
          <span className="num">{draft.lines.length}</span>
        </DataLine>
      </dl>
      <div className="actions">
        <Button kind="primary" onClick={onOpenDesk}>
          {t('claim_open_desk')}
        </Button>
      </div>
      <ClaimFiles view={view} nudge={nudge} kinds={['form', 'preview', '837p']} onSave={onSave} />
      <ClaimIssues
        view={view}
        current={current}
        prefix="tab-issue"
        onSelect={(i) => setCurrent(current === i ? null : i)}
        onOverride={setOverriding}
        onType={onType}
      />
      <Disclosure title={t('claim_every_box')}>
        {view.sheets.map((_, page) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
          <FormSheet key={page} view={view} page={page} current={current} onSelectIssue={setCurrent} onType={onType} />
        ))}
      </Disclosure>
      <OverrideDialog
        key={overriding ?? 'none'}
        issue={overriding === null ? null : (view.issues[overriding] ?? null)}
        signer={signer}
        onClose={() => setOverriding(null)}
        onOverride={onOverride}
      />
    </div>
  );
}
