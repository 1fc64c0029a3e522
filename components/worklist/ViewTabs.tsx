import { X } from 'lucide-react';
import { BuiltInView, type SavedView } from '@/lib/worklist/find-lines';
import { type MessageKey, useText } from '../ui/locale';

const names: Readonly<Record<BuiltInView, MessageKey>> = {
  open: 'worklist_view_open',
  answers: 'worklist_view_answers',
  clinician: 'worklist_view_clinician',
  ready: 'worklist_view_ready',
  'not-medical': 'worklist_view_not_medical',
  closed: 'worklist_view_closed',
  all: 'worklist_view_all',
};

type Props = {
  counts: Readonly<Record<BuiltInView, number>>;
  view: BuiltInView;
  onView: (view: BuiltInView) => void;
  saved: readonly SavedView[];
  /** Name of the saved view that is shown. */
  shown: string | null;
  onSaved: (view: SavedView) => void;
  onForget: (view: SavedView) => void;
};

export function ViewTabs({ counts, view, onView, saved, shown, onSaved, onForget }: Props) {
  const t = useText();
  return (
    <nav className="views" aria-label={t('worklist_views')}>
      {BuiltInView.options.map((id) => (
        <button
          key={id}
          type="button"
          className="view-tab"
          aria-current={shown === null && view === id ? 'true' : undefined}
          onClick={() => onView(id)}
        >
          {t(names[id])} <span className="num soft">{counts[id].toLocaleString('en-US')}</span>
        </button>
      ))}
      {saved.map((one) => (
        <span key={one.name} className="view-saved">
          <button
            type="button"
            className="view-tab"
            aria-current={shown === one.name ? 'true' : undefined}
            onClick={() => onSaved(one)}
          >
            {one.name}
          </button>
          {shown === one.name && (
            <button
              type="button"
              className="icon-btn small-icon"
              aria-label={t('worklist_view_forget', { name: one.name })}
              onClick={() => onForget(one)}
            >
              <X className="i" />
            </button>
          )}
        </span>
      ))}
    </nav>
  );
}
