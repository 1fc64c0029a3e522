import { Ellipsis, RotateCw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { KeyMap } from '@/components/ui/keys/KeyMap';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useText } from '@/components/ui/locale';
import { Menu } from '@/components/ui/Menu';
import { Tabs } from '@/components/ui/Tabs';
import { toast } from '@/components/ui/toast/toast-queue';
import type { Quote } from '@/lib/encounter/evidence';
import { DocumentationTab } from '../documentation/DocumentationTab';
import { FollowUpTab } from '../followup/FollowUpTab';
import type { CheckActions, DoneView } from '../precheck/check-view';
import { copyText } from '../precheck/model/copy-text';
import { visitChoices } from '../precheck/model/visit-choices';
import { PatientHead } from '../precheck/PatientHead';
import { VisitSwitch } from '../precheck/VisitSwitch';
import { NoteDialog } from '../suggestion/NoteDialog';
import { QuotesProvider } from '../suggestion/quotes-context';
import { EditDialog } from './EditDialog';
import { HistoryDialog } from './HistoryDialog';
import { PreCheckTab } from './PreCheckTab';
import { panelKeys } from './panel-keys';
import type { PanelTools } from './panel-tools';
import { SoonTab } from './SoonTab';
import { useSigned } from './use-signed';

type Tab = 'precheck' | 'documentation' | 'claim' | 'followup';
const order: readonly Tab[] = ['precheck', 'documentation', 'claim', 'followup'];

type Props = {
  view: DoneView;
  actions: CheckActions;
  tools: PanelTools;
  signer: string;
  opened?: string | undefined;
  claim?: ReactNode;
  followUp?: ReactNode;
};

/** A checked visit with room to work. */
export function PanelResult({ view, actions, tools, signer, opened, claim, followUp }: Props) {
  const t = useText();
  const [tab, setTab] = useState<Tab>('precheck');
  const [dialog, setDialog] = useState<'keys' | 'edit' | 'history' | null>(null);
  const [active, setActive] = useState<Quote | null>(null);
  const [inNote, setInNote] = useState<Quote | null>(null);
  const signed = useSigned(signer, actions);
  const undo = () => void signed.decide(() => actions.undo(), t('toast_undone'));
  const show = async (quote: Quote) => {
    setActive(quote);
    if (!(await actions.showQuote(quote)).ok) setInNote(quote);
  };
  const copy = async (text: string) => {
    if ((await actions.copy(text)).ok) toast({ words: t('ui_copied') });
  };
  useKeys({
    '?': () => setDialog('keys'),
    r: () => void actions.recheck(),
    z: undo,
    'Mod+z': undo,
    1: () => setTab('precheck'),
    2: () => setTab('documentation'),
    3: () => setTab('claim'),
    4: () => setTab('followup'),
  });
  const note = inNote && view.encounter.notes.find(({ id }) => id === inNote.note);
  const decisions = (view.decisions ?? []).filter(({ undone }) => !undone).length;
  return (
    <QuotesProvider value={{ active, show: (quote) => void show(quote), hover: actions.hoverQuote }}>
      <PatientHead
        encounter={view.encounter}
        visits={visitChoices(view.reading).length > 0 && <VisitSwitch view={view} actions={actions} />}
        actions={
          <>
            <IconButton label={t('action_reread')} keys="R" tip="end" onClick={() => void actions.recheck()}>
              <RotateCw className="i" />
            </IconButton>
            <Menu
              label={t('ui_more')}
              actions={[
                { id: 'edit', label: t('menu_edit'), onAction: () => setDialog('edit') },
                { id: 'teach', label: t('menu_teach'), onAction: () => void actions.teach() },
                {
                  id: 'undo',
                  label: t('menu_undo'),
                  keys: 'Z',
                  offBecause: decisions > 0 ? undefined : t('menu_no_undo'),
                  onAction: undo,
                },
                { id: 'history', label: t('menu_history'), onAction: () => setDialog('history') },
                { id: 'copy', label: t('menu_copy_all'), onAction: () => void copy(copyText(view)) },
                ...(tools.marks === null
                  ? []
                  : [
                      {
                        id: 'marks',
                        label: t(tools.marks ? 'menu_marks_off' : 'menu_marks_on'),
                        onAction: () => tools.setMarks(!tools.marks),
                      },
                    ]),
                { id: 'workbench', label: t('action_workbench'), onAction: () => void actions.openWorkbench() },
                { id: 'keys', label: t('keys_title'), keys: '?', onAction: () => setDialog('keys') },
              ]}
            >
              <Ellipsis className="i" />
            </Menu>
          </>
        }
      />
      <Tabs
        label={t('panel_tabs')}
        selected={tab}
        onSelect={setTab}
        tabs={order.map((id) => ({
          id,
          label: t(`tab_${id}`),
          count: id === 'documentation' ? view.precheck.missing.length : undefined,
          content:
            id === 'precheck' ? (
              <PreCheckTab
                view={view}
                actions={actions}
                tools={tools}
                signed={signed}
                opened={opened}
                onCopy={(text) => void copy(text)}
              />
            ) : id === 'documentation' ? (
              <DocumentationTab view={view} actions={actions} signed={signed} onCopy={(text) => void copy(text)} />
            ) : id === 'claim' ? (
              (claim ?? <SoonTab title={t('soon_claim')} words={t('soon_claim_words')} actions={actions} />)
            ) : (
              (followUp ?? (
                <FollowUpTab
                  encounter={view.encounter}
                  precheck={view.precheck}
                  signer={signer}
                  onCopy={(text) => void copy(text)}
                />
              ))
            ),
        }))}
      />
      <KeyMap groups={panelKeys} isOpen={dialog === 'keys'} onClose={() => setDialog(null)} />
      {dialog === 'edit' && (
        <EditDialog
          encounter={view.encounter}
          onSave={(encounter) => signed.decide(() => actions.edit(encounter), t('toast_edited'), undo)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'history' && <HistoryDialog decisions={view.decisions ?? []} onClose={() => setDialog(null)} />}
      {note && inNote && <NoteDialog note={note} quote={inNote} onClose={() => setInNote(null)} />}
      {signed.dialog}
    </QuotesProvider>
  );
}
