import type { FormBox } from '@/lib/claim/cms1500/form-boxes';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { openBoxes, openItems } from '@/lib/claim/typed/open-boxes';
import { useText } from '../ui/locale';
import { BoxEditor } from './BoxEditor';
import { DiagnosisList } from './DiagnosisList';
import { ServiceLines } from './ServiceLines';
import { SheetBox } from './SheetBox';
import { billingCells, carrierCell, cellContent, peopleCells, type SheetCell, treatmentCells } from './sheet-cells';
import type { TypedWords } from './typed-words';

type Props = {
  view: ClaimView;
  page: number;
  /** Place in `view.issues` of the issue at hand. */
  current: number | null;
  onSelectIssue: (issue: number) => void;
  onType: (words: readonly TypedWords[]) => void;
};

const diagnosisCell = { item: '21', label: 'claim_box_21', span: 12 } as const;

/** One page of the CMS-1500 in boxes of our own, in the form's order. */
export function FormSheet({ view, page, current, onSelectIssue, onType }: Props) {
  const t = useText();
  const boxes = new Map((view.sheets[page] ?? []).map((box) => [box.field, box]));
  const named = view.issues.map(({ finding, line }) =>
    finding.severity === 'info' || line !== null ? [] : openItems(finding.cms1500),
  );
  const issueOf = (item: string) =>
    named.findIndex((items) => items.some((one) => one === item || one.replace(/[a-d]$/, '') === item));
  const common = (item: string) => {
    const issue = issueOf(item);
    return {
      isCurrent: current !== null && issue === current,
      onSelect: issue < 0 ? undefined : () => onSelectIssue(issue),
      editor: openBoxes(view.encounter, view.practice, item).length
        ? (close: () => void) => <BoxEditor view={view} item={item} onType={onType} onClose={close} />
        : undefined,
    };
  };
  const cell = (one: SheetCell) => {
    const content = cellContent(one, boxes, t);
    return (
      <SheetBox key={one.item} cell={one} content={content} {...common(one.item)}>
        {content.lines.length ? (
          content.lines.map((line) => (
            <p className="sheet-value num" key={line}>
              {line}
            </p>
          ))
        ) : (
          <p className="sheet-value soft">
            {t(content.state === 'filled' || content.state === 'empty' ? 'claim_none' : 'claim_empty')}
          </p>
        )}
      </SheetBox>
    );
  };
  return (
    <div className="sheet">
      {cell(carrierCell)}
      {peopleCells.map(cell)}
      <h2 className="sheet-part">{t('claim_part_treatment')}</h2>
      {treatmentCells.map(cell)}
      <SheetBox cell={diagnosisCell} content={diagnosisContent(view, boxes)} {...common('21')}>
        <DiagnosisList diagnoses={view.draft.diagnoses} />
      </SheetBox>
      <ServiceLines
        view={view}
        page={page}
        current={current === null ? null : (view.issues[current]?.line ?? null)}
        onSelectLine={(line) =>
          onSelectIssue(view.issues.findIndex((issue) => issue.line === line && issue.finding.severity !== 'info'))
        }
        onType={onType}
      />
      <h2 className="sheet-part">{t('claim_part_billing')}</h2>
      {billingCells.map(cell)}
    </div>
  );
}

/** Accepted diagnoses were chosen by a person, as typed ones are. */
function diagnosisContent({ draft }: ClaimView, boxes: ReadonlyMap<string, FormBox>): Pick<FormBox, 'from' | 'state'> {
  const states = [...boxes.values()].filter(({ item }) => item === '21').map(({ state }) => state);
  if (!draft.diagnoses.length) return { from: '', state: 'wrong' };
  const named = states.find((state) => state === 'wrong') ?? states.find((state) => state === 'look');
  return { from: 'typed', state: named ?? 'filled' };
}
