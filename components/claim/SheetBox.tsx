import { PencilLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/locale';
import { StateIcon } from '../ui/state/StateIcon';
import { boxState, originWord } from './box-words';
import type { cellContent, SheetCell } from './sheet-cells';

type Props = {
  cell: Pick<SheetCell, 'item' | 'label' | 'span'>;
  content: Pick<ReturnType<typeof cellContent>, 'from' | 'state'>;
  isCurrent: boolean;
  /** Given where an issue names the box. */
  onSelect?: (() => void) | undefined;
  /** The editor of the box, where it can be written into. */
  editor?: ((close: () => void) => ReactNode) | undefined;
  /** What stands in the box. */
  children: ReactNode;
};

/** One box as it stands on the form: number, name, words, and where the words come from. A pencil opens it. */
export function SheetBox({ cell, content, isCurrent, onSelect, editor, children }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const said = boxState(content.state);
  const origin = originWord[content.from];
  return (
    <div
      className={`sheet-box span-${open ? 12 : cell.span} ${said ? `hit ${said.state}` : ''}`}
      data-item={cell.item}
      data-current={isCurrent || undefined}
      data-open={open || undefined}
    >
      <p className="sheet-name">
        {/^\d/.test(cell.item) && <b>{cell.item}</b>}
        {t(cell.label)}
      </p>
      {open && editor ? editor(() => setOpen(false)) : children}
      {!open && origin && <p className="sheet-origin">{t(origin)}</p>}
      {!open && editor && (
        <span className="sheet-pencil">
          <IconButton label={t('claim_change_box', { item: cell.item })} onClick={() => setOpen(true)} tip="end">
            <PencilLine className="i" />
          </IconButton>
        </span>
      )}
      {said && onSelect && (
        <button
          type="button"
          className="sheet-flag icon-btn"
          onClick={onSelect}
          aria-label={t('claim_box_issue', { item: cell.item, word: t(said.word) })}
        >
          <StateIcon state={said.state} />
        </button>
      )}
      {said && !onSelect && (
        <span className="sheet-flag">
          <StateIcon state={said.state} label={t(said.word)} />
        </span>
      )}
    </div>
  );
}
