import { itemsOf } from '@/lib/claim/cms1500/form-boxes';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { useText } from '../ui/locale';
import { DiagnosisBox } from './DiagnosisBox';
import { ServiceLines } from './ServiceLines';
import { SheetBox } from './SheetBox';
import { billingCells, cellContent, peopleCells, type SheetCell, treatmentCells } from './sheet-cells';

type Props = {
  view: ClaimView;
  page: number;
  /** Place in `view.issues` of the issue at hand. */
  current: number | null;
  onSelectIssue: (issue: number) => void;
};

/** One page of the CMS-1500 in boxes of our own, in the form's order. */
export function FormSheet({ view, page, current, onSelectIssue }: Props) {
  const t = useText();
  const boxes = new Map((view.sheets[page] ?? []).map((box) => [box.field, box]));
  const named = view.issues.map(({ finding, line }) =>
    finding.severity === 'info' ? [] : line === null ? itemsOf(finding.cms1500) : [],
  );
  const issueOf = (item: string) =>
    named.findIndex((items) =>
      items.some((one) => one === item || (item === '10' && one.startsWith('10')) || one.replace(/[a-d]$/, '') === item),
    );
  const select = (item: string) => {
    const issue = issueOf(item);
    return issue < 0 ? undefined : () => onSelectIssue(issue);
  };
  const isCurrent = (item: string) => current !== null && issueOf(item) === current;
  const cell = (one: SheetCell) => (
    <SheetBox
      key={one.item}
      cell={one}
      content={cellContent(one, boxes, t)}
      isCurrent={isCurrent(one.item)}
      onSelect={select(one.item)}
    />
  );
  return (
    <div className="sheet">
      {peopleCells.map(cell)}
      <h2 className="sheet-part">{t('claim_part_treatment')}</h2>
      {treatmentCells.map(cell)}
      <DiagnosisBox view={view} page={page} isCurrent={isCurrent('21')} onSelect={select('21')} />
      <ServiceLines
        view={view}
        page={page}
        current={current === null ? null : (view.issues[current]?.line ?? null)}
        onSelectLine={(line) =>
          onSelectIssue(view.issues.findIndex((issue) => issue.line === line && issue.finding.severity !== 'info'))
        }
      />
      <h2 className="sheet-part">{t('claim_part_billing')}</h2>
      {billingCells.map(cell)}
    </div>
  );
}
