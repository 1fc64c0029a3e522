import type { ClaimIssue } from '@/lib/claim/find-claim-findings';
import { Button } from '../ui/Button';
import { type Text, useText } from '../ui/locale';
import { StateIcon } from '../ui/state/StateIcon';
import type { StateName } from '../ui/state/state-name';

type Props = {
  issue: ClaimIssue;
  id: string;
  isCurrent: boolean;
  onSelect: () => void;
  onOverride: () => void;
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
export function ClaimIssueCard({ issue, id, isCurrent, onSelect, onOverride }: Props) {
  const t = useText();
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
        {isCurrent && issue.canOverride && !issue.overridden && (
          <div className="actions">
            <Button onClick={onOverride}>{t('claim_override')}</Button>
          </div>
        )}
      </div>
    </article>
  );
}
