import {
  FileWarning,
  FileX,
  Globe,
  MousePointerClick,
  RefreshCw,
  SearchX,
  ShieldQuestion,
  Stethoscope,
  TriangleAlert,
  Unplug,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { type MessageKey, useText } from '@/components/ui/locale';
import type { CheckActions, CheckProblem, CheckView } from './check-view';
import { Unlock } from './Unlock';

type Shown = Exclude<CheckView, { state: 'done' } | { state: 'reading' }>;

/** Everything that is not a result: one heading, one sentence, one way out. */
export function ProblemView({ view, actions }: { view: Shown; actions: CheckActions }) {
  const t = useText();
  const again = (label: MessageKey) => (
    <Button kind="primary" icon={<RefreshCw className="i" />} onClick={() => void actions.recheck()}>
      {t(label)}
    </Button>
  );
  if (view.state === 'locked') return <Unlock actions={actions} />;
  if (view.state === 'failed') {
    const { icon, title } = problems[view.problem];
    return (
      <EmptyState
        level={1}
        icon={icon}
        title={t(title)}
        actions={
          <>
            {view.askOrigins.map((origin) => (
              <Button key={origin} kind="primary" onClick={() => void actions.allowOrigin(origin)}>
                {t('problem_allow', { host: hostOf(origin) })}
              </Button>
            ))}
            {view.problem !== 'not-a-page' && view.askOrigins.length === 0 && again('problem_again')}
            {(view.problem === 'nothing-found' || view.problem === 'page-changed') && (
              <Button icon={<MousePointerClick className="i" />} onClick={() => void actions.teach()}>
                {t(view.problem === 'page-changed' ? 'problem_teach_again' : 'problem_teach')}
              </Button>
            )}
            <Button onClick={() => void actions.openWorkbench()}>{t('problem_paste')}</Button>
          </>
        }
      >
        <p role="alert">{view.sentence}</p>
      </EmptyState>
    );
  }
  const { icon, title, words, button } = states[view.state];
  return (
    <EmptyState level={1} icon={icon} title={t(title)} actions={again(button)}>
      <p role="status">{t(words)}</p>
    </EmptyState>
  );
}

const problems: Record<CheckProblem, { icon: ReactNode; title: MessageKey }> = {
  'not-a-page': { icon: <Globe className="i" />, title: 'problem_not_a_page' },
  'no-permission': { icon: <ShieldQuestion className="i" />, title: 'problem_no_permission' },
  'nothing-found': { icon: <SearchX className="i" />, title: 'problem_nothing_found' },
  'page-changed': { icon: <FileX className="i" />, title: 'problem_page_changed' },
  'too-big': { icon: <FileWarning className="i" />, title: 'problem_too_big' },
  refused: { icon: <Users className="i" />, title: 'problem_refused' },
  engine: { icon: <TriangleAlert className="i" />, title: 'problem_engine' },
};

type StateWords = { icon: ReactNode; title: MessageKey; words: MessageKey; button: MessageKey };
const states: Record<'idle' | 'changed' | 'orphaned', StateWords> = {
  idle: { icon: <Stethoscope className="i" />, title: 'idle_title', words: 'idle_words', button: 'idle_button' },
  changed: { icon: <RefreshCw className="i" />, title: 'changed_title', words: 'changed_words', button: 'problem_again' },
  orphaned: { icon: <Unplug className="i" />, title: 'orphaned_title', words: 'orphaned_words', button: 'problem_again' },
};

export const hostOf = (origin: string): string => URL.parse(origin)?.host ?? origin;
