import { useState } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { type MessageKey, useText } from '@/components/ui/locale';
import { StateIcon } from '@/components/ui/state/StateIcon';
import type { StateName } from '@/components/ui/state/state-name';
import type { CriterionState, Necessity, PayerPosition } from '@/lib/encounter/precheck';
import { ruleDates } from '@/lib/necessity/rule-dates';
import { type CriterionNode, countLeaves, criteriaTree } from '../precheck/model/criteria-tree';
import { EvidenceList } from './EvidenceList';

const shapes = {
  met: { state: 'supported', word: 'state_met' },
  'not-met': { state: 'do-not-bill', word: 'state_not_met' },
  missing: { state: 'missing', word: 'state_missing' },
  'not-applicable': { state: 'cannot-tell', word: 'state_not_needed' },
} as const satisfies Record<CriterionState, { state: StateName; word: MessageKey }>;

type Props = { necessity: Necessity; dateOfService: string; today: string };

/** The tree of a policy as it was judged, with the words that decided each leaf, what single payers say, and how old the rule is. */
export function CriteriaTree({ necessity, dateOfService, today }: Props) {
  const t = useText();
  const nodes = criteriaTree(necessity.criteria);
  const { met, all } = countLeaves(nodes);
  const [isOpen, setOpen] = useState(necessity.verdict !== 'met');
  return (
    <Disclosure
      level={4}
      title={
        <>
          <span className="medium block">{necessity.title}</span>
          <span className="small soft num">{t('criteria_count', { met, open: all - met })}</span>
        </>
      }
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <ul className="tree">
        {nodes.map((node) => (
          <Branch key={node.criterion.id} node={node} />
        ))}
      </ul>
      {ruleDates(necessity, dateOfService, today).map((sentence) => (
        <p key={sentence} className="small tinted cannot-tell">
          {sentence}
        </p>
      ))}
      <Positions positions={necessity.positions ?? []} />
    </Disclosure>
  );
}

function Positions({ positions }: { positions: readonly PayerPosition[] }) {
  const t = useText();
  if (positions.length === 0) return null;
  return (
    <>
      <p className="label">{t('criteria_payers')}</p>
      <ul className="small">
        {positions.map(({ label, ours }) => (
          <li key={label}>
            {label}
            {ours && <strong> · {t('criteria_this_plan')}</strong>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Branch({ node: { criterion, parts } }: { node: CriterionNode }) {
  const t = useText();
  const { state, word } = shapes[criterion.state];
  const { met, all } = countLeaves(parts);
  return (
    <li>
      <div className="tree-line">
        <StateIcon state={state} />
        <div className="grow">
          <p>{criterion.label}</p>
          {parts.length === 0 && <EvidenceList evidence={criterion.evidence} />}
        </div>
        <span className={`small tree-word num ${state}`}>{parts.length > 1 ? t('criteria_of', { met, all }) : t(word)}</span>
      </div>
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <Branch key={part.criterion.id} node={part} />
          ))}
        </ul>
      )}
    </li>
  );
}
