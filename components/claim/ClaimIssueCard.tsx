import { useState } from 'react';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import type { ClaimIssue } from '@/lib/claim/find-claim-findings';
import { openItems } from '@/lib/claim/typed/open-boxes';
import { Button } from '../ui/Button';
import { type Text, useText } from '../ui/locale';
import { StateIcon } from '../ui/state/StateIcon';
import type { StateName } from '../ui/state/state-name';
import { BoxEditor } from './BoxEditor';
import type { TypedWords } from './typed-words';

type Props = {
  view: ClaimView;
  issue: ClaimIssue;
  id: string;
  isCurrent: boolean;
  onSelect: () => void;
  onOverride: () => void;
  onType: (words: readonly TypedWords[]) => void;
};

const states: Record<ClaimIssue['finding']['severity'], StateName> = {
  error: 'blocked',
  warning: 'needs-answer',
  info: 'possible',
};

const wordOf = ({ finding, overridden }: ClaimIssue, t: Text): string =>
  overridden
    ? t('claim_overridden')
    : t(finding.severity === 'error' ? 'claim_blocked' : finding.severity === 'warning' ? 'claim_look' : 'claim_note');

/** What is wrong, where, what to do; who says so and what a payer would answer. */
export function ClaimIssueCard({ view, issue, id, isCurrent, onSelect, onOverride, onType }: Props) {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const { finding, line } = issue;
  const state = states[finding.severity];
  const where = [
    finding.cms1500 && finding.cms1500 !== '-' ? t('claim_in_box', { item: finding.cms1500 }) : '',
    line === null ? '' : t('claim_in_line', { n: line + 1 }),
  ].filter(Boolean);
  return (
    <article id={id} className={`claim-issue ${state}`} data-current={isCurrent || undefined}>
      <StateIcon state={state} />
      <div>
        <h3>
          <button type="button" className="claim-issue-name" aria-pressed={isCurrent} onClick={onSelect}>
            {finding.message}
          </button>
        </h3>
        <p className="claim-where">
          <b>{wordOf(issue, t)}</b>
          {where.length > 0 && ` · ${where.join(', ')}`}
        </p>
        {!issue.overridden && <p className="claim-fix">{finding.fix}</p>}
        {isCurrent && (
          <dl className="claim-more">
            <dt>{t('claim_rule')}</dt>
            <dd>{finding.id}</dd>
            {finding.likelyDenial.length > 0 && <dt>{t('claim_denial')}</dt>}
            {finding.likelyDenial.length > 0 && <dd className="num">{finding.likelyDenial.join(', ')}</dd>}
            <dt>{t('claim_source')}</dt>
            <dd>{[finding.source.title, finding.source.locator, finding.source.date].filter(Boolean).join(', ')}</dd>
          </dl>
        )}
        {isCurrent && open !== null && (
          <BoxEditor
            view={view}
            item={open}
            line={open === '24' ? (line ?? 0) : undefined}
            onType={onType}
            onClose={() => setOpen(null)}
          />
        )}
        {isCurrent && open === null && !issue.overridden && (
          <div className="actions">
            {openItems(finding.cms1500).map((item) => (
              <Button key={item} onClick={() => setOpen(item)}>
                {item === '24' ? t('claim_change_line', { n: (line ?? 0) + 1 }) : t('claim_change_box', { item })}
              </Button>
            ))}
            {issue.canOverride && <Button onClick={onOverride}>{t('claim_override')}</Button>}
          </div>
        )}
      </div>
    </article>
  );
}
