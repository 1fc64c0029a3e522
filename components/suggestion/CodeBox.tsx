import { Copy } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { HelpTerm } from '@/components/ui/HelpTerm';
import { IconButton } from '@/components/ui/IconButton';
import { useText } from '@/components/ui/locale';
import { StateWord } from '@/components/ui/state/StateWord';
import type { Candidate } from '@/lib/encounter/precheck';
import type { DecisionView } from '../precheck/check-view';
import { codeText } from '../precheck/model/state-words';
import { DecisionLine } from './DecisionLine';

type Props = {
  candidate: Candidate;
  /** It is what a person accepted. */
  accepted: boolean;
  decision: DecisionView | null;
  onAccept: () => void;
  onChange: () => void;
  onRefuse: () => void;
  onTakeBack: () => void;
  onCopy: (text: string) => void;
};

/** The code in question, the largest thing of the view, with what can be decided about it. */
export function CodeBox({ candidate, accepted, decision, onAccept, onChange, onRefuse, onTakeBack, onCopy }: Props) {
  const t = useText();
  const { system, units, minutes, label } = candidate;
  return (
    <div className="code-box">
      <div className="code-line">
        <span className="code-big num">{codeText({ ...candidate, units: 1 })}</span>
        <span className="soft grow num">
          <HelpTerm term={system === 'CPT' ? 'cpt' : system === 'HCPCS' ? 'hcpcs' : 'cdt'}>{system}</HelpTerm>
          {' · '}
          <HelpTerm term="units">{minutes === null ? t('code_units', { n: units }) : t('code_minutes', { n: minutes })}</HelpTerm>
          {candidate.modifiers.length > 0 && (
            <>
              {' · '}
              <HelpTerm term="modifier" />
            </>
          )}
        </span>
        <IconButton label={t('ui_copy')} tip="end" onClick={() => onCopy(codeText({ ...candidate, units: 1 }))}>
          <Copy className="i" />
        </IconButton>
      </div>
      <p>{label}</p>
      {accepted ? (
        <div className="actions">
          <StateWord state="supported" word={t('state_accepted')} />
          <Button kind="quiet" onClick={onTakeBack}>
            {t('suggestion_take_back')}
          </Button>
          <Button kind="quiet" keys="C" onClick={onChange}>
            {t('suggestion_change')}
          </Button>
        </div>
      ) : (
        <div className="code-actions">
          <Button kind="primary" keys="A" onClick={onAccept}>
            {t('suggestion_accept')}
          </Button>
          <Button keys="C" onClick={onChange}>
            {t('suggestion_change')}
          </Button>
          <Button onClick={onRefuse}>{t('suggestion_refuse')}</Button>
        </div>
      )}
      {decision && <DecisionLine decision={decision} />}
    </div>
  );
}
