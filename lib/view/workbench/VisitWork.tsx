import '@/components/panel/panel.css';
import { useMemo, useState } from 'react';
import { DocumentationTab } from '@/components/documentation/DocumentationTab';
import { LetterToolsProvider } from '@/components/followup/letter-tools';
import { EditDialog } from '@/components/panel/EditDialog';
import { PreCheckTab } from '@/components/panel/PreCheckTab';
import type { PanelTools } from '@/components/panel/panel-tools';
import { useSigned } from '@/components/panel/use-signed';
import type { DoneView } from '@/components/precheck/check-view';
import { copyText } from '@/components/precheck/model/copy-text';
import { QuotesProvider } from '@/components/suggestion/quotes-context';
import { searchMedical } from '@/components/suggestion/search';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useText } from '@/components/ui/locale';
import { Tabs } from '@/components/ui/Tabs';
import { toast } from '@/components/ui/toast/toast-queue';
import { VisitHead } from '@/components/worklist/VisitHead';
import { VisitHistory } from '@/components/worklist/VisitHistory';
import { VisitNotes } from '@/components/worklist/VisitNotes';
import { medicalPack } from '@/lib/codes/medical/pack';
import type { Quote } from '@/lib/encounter/evidence';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { summarizeVisit } from '@/lib/worklist/visit-summary';
import { findDiagnoses } from '../find-diagnoses';
import { letterToolsFor } from '../letter-tools';
import { VisitFollowUp } from '../VisitFollowUp';
import { useKeptActions } from './use-kept-actions';
import type { OpenOffice } from './use-office';
import { goTo } from './use-route';
import { VisitClaim } from './VisitClaim';
import type { VisitActs } from './visit-acts';

type Tab = 'precheck' | 'documentation' | 'claim' | 'followup' | 'history';
const order: readonly Tab[] = ['precheck', 'documentation', 'claim', 'followup', 'history'];

const tools: PanelTools = {
  searchCodes: (query) => searchMedical(medicalPack.all(), query),
  findDiagnoses,
  marks: null,
  setMarks: () => undefined,
  page: null,
};

/** `part`: which tab the address asks for, '' the first. */
type Props = { office: OpenOffice; visit: VisitRecord; part: string; acts: VisitActs };

/** A kept visit with everything that the side panel can do, beside its notes. */
export function VisitWork({ office, visit, part, acts }: Props) {
  const t = useText();
  const { database, own, settings } = office;
  const [tab, setTab] = useState<Tab>(order.find((one) => one === part) ?? 'precheck');
  const [editing, setEditing] = useState(false);
  const [active, setActive] = useState<Quote | null>(null);
  const actions = useKeptActions({ database, visit: visit.id, signer: own.signer, onQuote: setActive });
  const signed = useSigned(own.signer, actions);
  const view = useMemo(() => viewOf(visit), [visit]);
  const summary = useMemo(() => summarizeVisit(visit), [visit]);
  const letters = useMemo(() => letterToolsFor(visit.id), [visit.id]);
  const undo = () => void signed.decide(() => actions.undo(), t('toast_undone'));
  const copy = async (text: string) => {
    if ((await actions.copy(text)).ok) toast({ words: t('ui_copied') });
  };
  const close = () => {
    if (visit.status !== 'closed') void acts.close(visit.id);
  };
  useKeys({
    e: close,
    z: undo,
    'Mod+z': undo,
    Escape: () => goTo('worklist'),
    ...Object.fromEntries(order.map((id, i) => [String(i + 1), () => setTab(id)])),
  });
  const onCopy = (text: string) => void copy(text);
  const beside = (work: React.ReactNode) => (
    <div className="visit-work">
      <div className="visit-main">{work}</div>
      <VisitNotes encounter={view.encounter} precheck={view.precheck} active={active} />
    </div>
  );
  const contents: Record<Tab, React.ReactNode> = {
    precheck: beside(<PreCheckTab view={view} actions={actions} tools={tools} signed={signed} onCopy={onCopy} />),
    documentation: beside(<DocumentationTab view={view} actions={actions} signed={signed} onCopy={onCopy} />),
    claim: <VisitClaim office={office} visit={visit} actions={actions} signed={signed} />,
    followup: beside(
      <VisitFollowUp
        encounter={view.encounter}
        precheck={view.precheck}
        visit={visit.id}
        signer={own.signer}
        practice={settings.practice}
        onCopy={onCopy}
      />,
    ),
    history: (
      <VisitHistory
        firstCheckedAt={visit.firstCheckedAt}
        checkedAt={visit.checkedAt}
        closedAt={visit.closedAt ?? ''}
        decisions={visit.decisions}
      />
    ),
  };
  return (
    <LetterToolsProvider value={letters}>
      <QuotesProvider value={{ active, show: setActive, hover: () => undefined }}>
        <div className="visit">
          <VisitHead
            summary={summary}
            canUndo={(view.decisions ?? []).some(({ undone }) => !undone)}
            onClose={close}
            onReopen={() => void acts.reopen(visit.id)}
            onDelete={() => {
              void acts.remove(visit.id);
              goTo('worklist');
            }}
            onEdit={() => setEditing(true)}
            onUndo={undo}
            onCopy={() => onCopy(copyText(view))}
          />
          <Tabs
            label={t('worklist_visit_tabs')}
            selected={tab}
            onSelect={setTab}
            tabs={order.map((id) => ({
              id,
              label: t(`worklist_tab_${id}`),
              count: id === 'documentation' ? view.precheck.missing.length : undefined,
              content: contents[id],
            }))}
          />
        </div>
        {editing && (
          <EditDialog
            encounter={view.encounter}
            onSave={(encounter) => signed.decide(() => actions.edit(encounter), t('toast_edited'), undo)}
            onClose={() => setEditing(false)}
          />
        )}
        {signed.dialog}
      </QuotesProvider>
    </LetterToolsProvider>
  );
}

const viewOf = ({ reading, encounter, precheck, checkedAt, decisions }: VisitRecord): DoneView => ({
  state: 'done',
  reading,
  encounter,
  precheck,
  askOrigins: [],
  selection: false,
  kept: true,
  notKept: '',
  checkedAt,
  decisions,
});
