import { useState } from 'react';
import type { ClaimFile } from '@/lib/claim/desk/claim-files';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import type { ClaimAttachment } from '@/lib/encounter/encounter';
import { useLocale, useText } from '../ui/locale';
import { saveFile } from '../ui/save-file';
import { Tabs } from '../ui/Tabs';
import { usDate } from '../ui/us-format';
import { ClaimFiles } from './ClaimFiles';
import { ClaimIssues } from './ClaimIssues';
import { FormSheet } from './FormSheet';
import { type Override, OverrideDialog } from './OverrideDialog';
import { PacketBuilder } from './PacketBuilder';
import { PrinterShift } from './PrinterShift';
import type { TypedWords } from './typed-words';
import type { WrittenLetter } from './written-letter';

type Props = {
  view: ClaimView;
  /** Who works at this machine; '' when not known yet. */
  signer: string;
  /** Letters of medical necessity that are kept with the visit, for the packet. */
  letters?: readonly WrittenLetter[] | undefined;
  nudge: { x: number; y: number };
  onNudge: (nudge: { x: number; y: number }) => void;
  onOverride: (override: Override) => void;
  onType: (words: readonly TypedWords[]) => void;
  onAttach: (attachments: readonly ClaimAttachment[]) => void;
  /** The payer's pattern of file names, '' for our own. */
  namePattern?: string | undefined;
  onNamePattern?: ((pattern: string) => void) | undefined;
  /** Where files go; the browser's download where nothing else is given. */
  onSave?: ((file: ClaimFile) => void) | undefined;
};

/** The claim form beside the issues that name its boxes, its files, and the packet. */
export function ClaimDesk({ view, signer, letters = [], nudge, onSave = saveFile, ...on }: Props) {
  const t = useText();
  const locale = useLocale();
  const [tab, setTab] = useState<'form' | 'packet'>('form');
  const [page, setPage] = useState(0);
  const [current, setCurrent] = useState<number | null>(view.issues.length ? 0 : null);
  const [overriding, setOverriding] = useState<number | null>(null);
  const { draft } = view;
  const shown = Math.min(page, view.sheets.length - 1);
  return (
    <div className="claim-desk">
      <header className="claim-bar">
        <div className="claim-who">
          <h1 className="title">
            {[draft.patient.first, draft.patient.last].filter(Boolean).join(' ') || t('claim_no_patient')}
          </h1>
          <p className="small soft num">
            {[usDate(draft.lines[0]?.date, locale), draft.plan?.payerName, 'CMS-1500 (02/12)'].filter(Boolean).join(' · ')}
          </p>
        </div>
        <ClaimFiles view={view} nudge={nudge} kinds={['form', 'preview', '837p']} onSave={onSave} />
      </header>
      <div className="claim-main">
        <Tabs
          label={t('claim_tabs')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'form',
              label: t('claim_tab_form'),
              content: (
                <div className="claim-form">
                  {view.sheets.length > 1 && (
                    <nav className="claim-pages" aria-label={t('claim_pages')}>
                      {Array.from(view.sheets.keys(), (i) => (
                        <button
                          key={i}
                          type="button"
                          className="link"
                          aria-current={shown === i ? 'page' : undefined}
                          onClick={() => setPage(i)}
                        >
                          {t('claim_page', { n: i + 1, count: view.sheets.length })}
                        </button>
                      ))}
                    </nav>
                  )}
                  <FormSheet view={view} page={shown} current={current} onSelectIssue={setCurrent} onType={on.onType} />
                  <PrinterShift nudge={nudge} onNudge={on.onNudge} onSave={onSave} />
                  <h2 className="title">{t('claim_other_files')}</h2>
                  <ClaimFiles view={view} nudge={nudge} kinds={['grid', 'fhir', 'clearinghouse']} onSave={onSave} />
                </div>
              ),
            },
            {
              id: 'packet',
              label: t('claim_tab_packet'),
              content: (
                <PacketBuilder
                  view={view}
                  letters={letters}
                  namePattern={on.namePattern}
                  onNamePattern={on.onNamePattern}
                  onAttach={on.onAttach}
                  onSave={onSave}
                />
              ),
            },
          ]}
        />
      </div>
      <aside className="claim-side" aria-label={t('claim_issues')}>
        <ClaimIssues
          view={view}
          current={current}
          prefix="desk-issue"
          onSelect={(issue) => {
            setCurrent(issue);
            const line = view.issues[issue]?.line;
            if (line !== null && line !== undefined) setPage(Math.floor(line / 6));
          }}
          onOverride={setOverriding}
          onType={on.onType}
        />
      </aside>
      <OverrideDialog
        key={overriding ?? 'none'}
        issue={overriding === null ? null : (view.issues[overriding] ?? null)}
        signer={signer}
        onClose={() => setOverriding(null)}
        onOverride={on.onOverride}
      />
    </div>
  );
}
