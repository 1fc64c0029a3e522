import { useEffect } from 'react';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../ui/locale';
import { StateIcon } from '../ui/state/StateIcon';
import { ClaimIssueCard } from './ClaimIssueCard';
import type { TypedWords } from './typed-words';

type Props = {
  view: ClaimView;
  current: number | null;
  onSelect: (issue: number) => void;
  onOverride: (issue: number) => void;
  onType: (words: readonly TypedWords[]) => void;
  /** Begins the ids of the cards, so that two lists may stand on one page. */
  prefix: string;
};

/** Errors and things to look at; notes and what was fine are folded into one line each. */
export function ClaimIssues({ view, current, onSelect, onOverride, onType, prefix }: Props) {
  const t = useText();
  useEffect(() => {
    if (current !== null) document.getElementById(`${prefix}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, prefix]);
  const card = (i: number) => {
    const issue = view.issues[i];
    return (
      issue && (
        <ClaimIssueCard
          key={`${issue.finding.id}-${issue.finding.field}-${i}`}
          id={`${prefix}-${i}`}
          view={view}
          issue={issue}
          onType={onType}
          isCurrent={current === i}
          onSelect={() => onSelect(i)}
          onOverride={() => onOverride(i)}
        />
      )
    );
  };
  const places = view.issues.map((_, i) => i);
  const notes = places.filter((i) => view.issues[i]?.finding.severity === 'info');
  return (
    <div className="claim-issues">
      <h2 className="title">
        {view.errors + view.warnings === 0
          ? t('claim_nothing_open')
          : t('claim_open', { errors: view.errors, warnings: view.warnings })}
      </h2>
      {places.filter((i) => view.issues[i]?.finding.severity !== 'info').map(card)}
      {notes.length > 0 && <Disclosure title={t('claim_notes', { n: notes.length })}>{notes.map(card)}</Disclosure>}
      <p className="claim-passed">
        <StateIcon state="supported" />
        <span>
          <b>{t('claim_fine')}</b>{' '}
          <span className="soft num">{t('claim_passed', { passed: view.passed, rules: view.rules })}</span>
        </span>
      </p>
    </div>
  );
}
