import { useText } from '../ui/locale';
import { StateIcon } from '../ui/state/StateIcon';
import { boxState, originWord } from './box-words';
import type { cellContent, SheetCell } from './sheet-cells';

type Props = {
  cell: SheetCell;
  content: ReturnType<typeof cellContent>;
  isCurrent: boolean;
  /** Given where an issue names the box. */
  onSelect?: (() => void) | undefined;
};

/** One box as it stands on the form: number, name, words, and where the words come from. */
export function SheetBox({ cell, content, isCurrent, onSelect }: Props) {
  const t = useText();
  const said = boxState(content.state);
  const origin = originWord[content.from];
  return (
    <div
      className={`sheet-box span-${cell.span} ${said ? `hit ${said.state}` : ''}`}
      data-item={cell.item}
      data-current={isCurrent || undefined}
    >
      <p className="sheet-name">
        <b>{cell.item}</b>
        {t(cell.label)}
      </p>
      {content.lines.length ? (
        content.lines.map((line) => (
          <p className="sheet-value num" key={line}>
            {line}
          </p>
        ))
      ) : (
        <p className="sheet-value soft">{t(said ? 'claim_empty' : 'claim_none')}</p>
      )}
      {origin && <p className="sheet-origin">{t(origin)}</p>}
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
