import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { useText } from '../ui/locale';
import { StateIcon } from '../ui/state/StateIcon';
import { boxState, originWord } from './box-words';

type Props = { view: ClaimView; page: number; isCurrent: boolean; onSelect?: (() => void) | undefined };

/** Item 21: diagnoses in their order, with the letters that lines point to. */
export function DiagnosisBox({ view, page, isCurrent, onSelect }: Props) {
  const t = useText();
  const state = view.sheets[page]?.find(({ item }) => item === '21')?.state ?? 'empty';
  const said = view.draft.diagnoses.length ? boxState(state === 'missing' ? 'filled' : state) : boxState('wrong');
  const origin = originWord.typed;
  return (
    <div className={`sheet-box span-12 ${said ? `hit ${said.state}` : ''}`} data-item="21" data-current={isCurrent || undefined}>
      <p className="sheet-name">
        <b>21</b>
        {t('claim_box_21')}
      </p>
      {view.draft.diagnoses.length ? (
        <ol className="sheet-diagnoses">
          {view.draft.diagnoses.map((code, i) => (
            <li key={code + String(i)}>
              <span className="sheet-letter">{'ABCDEFGHIJKLM'[i]}</span>
              <span className="code">{code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="sheet-value soft">{t('claim_empty')}</p>
      )}
      {origin && <p className="sheet-origin">{t(origin)}</p>}
      {said && (
        <button
          type="button"
          className="sheet-flag icon-btn"
          onClick={onSelect}
          aria-label={t('claim_box_issue', { item: '21', word: t(said.word) })}
        >
          <StateIcon state={said.state} />
        </button>
      )}
    </div>
  );
}
