import { ClipboardList, Plus, Rows3, Search, SearchX } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import {
  type BuiltInView,
  countViews,
  everything,
  filterChoices,
  findLines,
  type SavedView,
  type VisitFilter,
} from '@/lib/worklist/find-lines';
import type { SortOrder } from '@/lib/worklist/sort-lines';
import type { VisitLine } from '@/lib/worklist/visit-line';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { IconButton } from '../ui/IconButton';
import { Kbd } from '../ui/Kbd';
import { useKeys } from '../ui/keys/use-keys';
import { useText } from '../ui/locale';
import { Progress } from '../ui/Progress';
import { toast, undoLast } from '../ui/toast/toast-queue';
import { FilterBar } from './FilterBar';
import { UnreadableNotice } from './UnreadableNotice';
import { ViewTabs } from './ViewTabs';
import { VisitGrid } from './VisitGrid';

type Props = {
  /** Every kept visit, in the order of `sort`. */
  lines: readonly VisitLine[];
  unreadable: number;
  /** Null once every visit is there. */
  progress: { done: number; of: number } | null;
  today: string;
  sort: SortOrder;
  onSort: (sort: SortOrder) => void;
  saved: readonly SavedView[];
  onSaved: (views: SavedView[]) => void;
  compact: boolean;
  onCompact: (compact: boolean) => void;
  onOpen: (id: string) => void;
  onClose: (id: string) => void;
  onDelete: (id: string) => void;
  onDeleteUnreadable: () => void;
  onCheckNote: () => void;
};

/** The list of all visits that were checked: what is open, and by when. */
export function Worklist(props: Props) {
  const { lines, progress, sort, onSort, saved } = props;
  const t = useText();
  const [filter, setFilter] = useState<VisitFilter>(everything);
  const [shown, setShown] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLDivElement>(null);
  const deferred = useDeferredValue(filter);
  const found = useMemo(() => findLines(lines, deferred), [lines, deferred]);
  // While the list fills, what is counted over all of it comes after the rows, in a task of its own.
  const settled = useDeferredValue(lines);
  const counts = useMemo(() => countViews(settled), [settled]);
  const choices = useMemo(() => filterChoices(settled), [settled]);
  const at = found.findIndex(({ summary }) => summary.id === current);
  const move = (by: number) => {
    const next = found[Math.max(0, Math.min(found.length - 1, at < 0 ? 0 : at + by))];
    if (!next) return;
    setCurrent(next.summary.id);
    main.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
  };
  const onCurrent = at < 0 ? null : current;
  /** After a row goes, the keys act on the one below it. */
  const away = (act: (id: string) => void) => {
    if (!onCurrent) return;
    setCurrent((found[at + 1] ?? found[at - 1])?.summary.id ?? null);
    act(onCurrent);
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => onCurrent && props.onOpen(onCurrent),
    '/': () => search.current?.focus(),
    f: () => main.current?.querySelector<HTMLElement>('[data-filter-key]')?.click(),
    e: () => away(props.onClose),
    Delete: () => away(props.onDelete),
    z: () => void undoLast(),
    n: props.onCheckNote,
  });
  const change = (next: VisitFilter) => {
    setFilter(next);
    setShown(null);
  };
  const show = (view: SavedView) => {
    setFilter(view.filter);
    setShown(view.name);
    onSort(view.sort);
  };
  const save = (name: string) => {
    const before = saved.some((view) => view.name === name);
    props.onSaved([...saved.filter((view) => view.name !== name), { name, filter, sort }]);
    setShown(name);
    if (before) toast({ words: t('worklist_view_replaced', { name }), undo: () => props.onSaved([...saved]) });
  };
  const nothing = lines.length === 0 && progress === null && props.unreadable === 0;
  return (
    <div className="worklist" ref={main} data-density={props.compact ? 'compact' : undefined}>
      <header className="bar">
        <h1>{t('worklist_title')}</h1>
        <label className="search">
          <Search className="i" />
          <span className="sr">{t('worklist_search')}</span>
          <input
            ref={search}
            type="search"
            placeholder={t('worklist_search_hint')}
            value={filter.search}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change({ ...filter, search: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') {
                event.preventDefault();
                if (event.key === 'Escape') change({ ...filter, search: '' });
                move(0);
              }
            }}
          />
          <Kbd>/</Kbd>
        </label>
        <Button kind="primary" icon={<Plus className="i" />} onClick={props.onCheckNote}>
          {t('worklist_check_note')}
        </Button>
      </header>
      <ViewTabs
        counts={counts}
        view={filter.view}
        onView={(view: BuiltInView) => change({ ...filter, view })}
        saved={saved}
        shown={shown}
        onSaved={show}
        onForget={(view) => {
          props.onSaved(saved.filter((one) => one !== view));
          setShown(null);
          toast({ words: t('worklist_view_gone', { name: view.name }), undo: () => props.onSaved([...saved]) });
        }}
      />
      <FilterBar filter={filter} onFilter={change} choices={choices} sort={sort} onSave={save} />
      {props.unreadable > 0 && <UnreadableNotice count={props.unreadable} onDelete={props.onDeleteUnreadable} />}
      {progress && progress.of > 0 && (
        <div className="worklist-progress">
          <Progress label={t('worklist_opening')} done={progress.done} total={progress.of} />
        </div>
      )}
      {nothing ? (
        <EmptyState
          icon={<ClipboardList />}
          title={t('worklist_empty')}
          actions={
            <Button kind="primary" icon={<Plus className="i" />} onClick={props.onCheckNote}>
              {t('worklist_check_note')}
            </Button>
          }
        >
          <p>{t('worklist_empty_how')}</p>
        </EmptyState>
      ) : found.length === 0 && progress === null ? (
        <EmptyState
          icon={<SearchX />}
          title={t('worklist_none_found')}
          actions={<Button onClick={() => change({ ...everything, view: 'all' })}>{t('worklist_show_all')}</Button>}
        />
      ) : (
        <VisitGrid
          lines={found}
          today={props.today}
          sort={sort}
          onSort={onSort}
          current={onCurrent}
          onCurrent={setCurrent}
          onOpen={props.onOpen}
          compact={props.compact}
        />
      )}
      <footer className="keys">
        <span className="count num" role="status">
          {t('worklist_count', { n: found.length.toLocaleString('en-US'), of: lines.length.toLocaleString('en-US') })}
        </span>
        <IconButton
          label={props.compact ? t('worklist_roomy') : t('worklist_compact')}
          aria-pressed={props.compact}
          tip="end"
          onClick={() => props.onCompact(!props.compact)}
        >
          <Rows3 className="i" />
        </IconButton>
        <span className="key-hints" aria-hidden="true">
          <span>
            <Kbd>J</Kbd> <Kbd>K</Kbd> {t('worklist_key_move')}
          </span>
          <span>
            <Kbd>Enter</Kbd> {t('worklist_key_open')}
          </span>
          <span>
            <Kbd>F</Kbd> {t('worklist_key_filter')}
          </span>
          <span>
            <Kbd>?</Kbd> {t('worklist_key_map')}
          </span>
        </span>
      </footer>
    </div>
  );
}
