// biome-ignore-all lint/a11y: a grid of rows that are placed one by one; its roles are given below.
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { SortColumn, SortOrder } from '@/lib/worklist/sort-lines';
import type { VisitLine } from '@/lib/worklist/visit-line';
import { type MessageKey, useText } from '../ui/locale';
import { useRowBlocks } from '../ui/use-row-blocks';
import { VisitRow } from './VisitRow';

export const columns: readonly { id: SortColumn | 'tooth'; name: MessageKey }[] = [
  { id: 'state', name: 'worklist_col_state' },
  { id: 'patient', name: 'worklist_col_patient' },
  { id: 'visit', name: 'worklist_col_visit' },
  { id: 'procedure', name: 'worklist_col_procedure' },
  { id: 'tooth', name: 'worklist_col_tooth' },
  { id: 'cdt', name: 'worklist_col_cdt' },
  { id: 'payer', name: 'worklist_col_payer' },
  { id: 'open', name: 'worklist_col_open' },
  { id: 'age', name: 'worklist_col_age' },
  { id: 'deadline', name: 'worklist_col_deadline' },
];

// A table of HTML cannot hold rows that are placed one by one.
const roles = {
  grid: { role: 'grid' },
  group: { role: 'rowgroup' },
  block: { role: 'none' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
} as const;

type Props = {
  lines: readonly VisitLine[];
  today: string;
  sort: SortOrder;
  onSort: (sort: SortOrder) => void;
  /** Id of the visit that the keys act on. */
  current: string | null;
  onCurrent: (id: string) => void;
  onOpen: (id: string) => void;
  compact: boolean;
};

/** A grid in which only the rows in view exist. One stop of the Tab key; arrows or J and K move, Enter opens. */
export function VisitGrid({ lines, today, sort, onSort, current, onCurrent, onOpen, compact }: Props) {
  const t = useText();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const pitch = compact ? 36 : 44;
  const { height, measure, blocks, show } = useRowBlocks(lines.length, pitch, scroller);
  const at = useMemo(() => lines.findIndex(({ summary }) => summary.id === current), [lines, current]);
  const inView = blocks.some(({ from, to }) => at >= from && at < to);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (at < 0 || shown.current === current) return;
    // A row that does not exist yet does so once its block is in view.
    if (!inView) {
      show(at);
      return;
    }
    shown.current = current;
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  });
  const move = (to: number) => {
    const line = lines[Math.max(0, Math.min(lines.length - 1, to))];
    if (line) onCurrent(line.summary.id);
  };
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / pitch) - 2);
  const keyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at < 0 ? 0 : at - 1),
      Home: () => move(0),
      End: () => move(lines.length - 1),
      PageDown: () => move(at + page()),
      PageUp: () => move(at - page()),
      Enter: () => at >= 0 && current && onOpen(current),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="visit-scroller" ref={scroller}>
      <div
        className="visit-grid"
        {...roles.grid}
        aria-label={t('worklist_grid')}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={at >= 0 && inView ? `${id}-${current}` : undefined}
        tabIndex={0}
        onKeyDown={keyDown}
        onFocus={(event) => event.target === event.currentTarget && at < 0 && move(0)}
      >
        <div className="visit-head" {...roles.group}>
          <div className="visit-cells" {...roles.row} aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </div>
        </div>
        <div className="visit-rows" {...roles.group} style={{ height }}>
          {blocks.map(({ index, from, to, start }) => (
            <div
              key={index}
              {...roles.block}
              className="visit-block"
              data-index={index}
              ref={measure}
              style={{ transform: `translateY(${start}px)` }}
            >
              {lines.slice(from, to).map((line, i) => (
                <VisitRow
                  key={line.summary.id}
                  id={`${id}-${line.summary.id}`}
                  line={line}
                  index={from + i}
                  today={today}
                  isCurrent={line.summary.id === current}
                  onOpen={onOpen}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

type HeadProps = { column: (typeof columns)[number]; sort: SortOrder; onSort: (sort: SortOrder) => void };

function ColumnHead({ column, sort, onSort }: HeadProps) {
  const t = useText();
  const { id } = column;
  if (id === 'tooth') {
    return (
      <div {...roles.head} className="cell cell-tooth">
        {t(column.name)}
      </div>
    );
  }
  const by = sort.by === id;
  return (
    <div
      {...roles.head}
      className={`cell cell-${id}`}
      aria-sort={by ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="sort-button"
        tabIndex={-1}
        data-sorted={by || undefined}
        onClick={() => onSort({ by: id, descending: by && !sort.descending })}
      >
        {t(column.name)}
        {by && (sort.descending ? <ArrowDown className="i" /> : <ArrowUp className="i" />)}
      </button>
    </div>
  );
}
