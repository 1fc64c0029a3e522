import { HelpTerm } from '@/components/ui/HelpTerm';
import { useText } from '@/components/ui/locale';
import { StateWord } from '@/components/ui/state/StateWord';
import type { Diagnosis } from '@/lib/encounter/precheck';
import type { Picked } from './DiagnosisPicker';
import { EvidenceList } from './EvidenceList';

type Props = {
  diagnoses: readonly Diagnosis[];
  /** On the line by a person's choice, without words of the note for this procedure. */
  chosen: readonly Picked[];
};

/** What the patient has, for this procedure, with the words that say so. */
export function Diagnoses({ diagnoses, chosen }: Props) {
  const t = useText();
  const standing = (one: Diagnosis) => t(one.standing === 'supported' ? 'state_supported' : 'state_possible');
  return (
    <section className="part">
      <h3 className="label">
        <HelpTerm term="icd">{t('diagnoses_title')}</HelpTerm>
      </h3>
      {diagnoses.length + chosen.length === 0 && <p className="soft">{t('diagnoses_none')}</p>}
      <ul className="diagnoses">
        {diagnoses.map((one, i) => (
          <li key={one.code}>
            <p className="diagnosis">
              <span className="code num">{one.code}</span>
              <span className="grow">{one.label}</span>
              <StateWord
                state={one.standing}
                word={i === 0 ? <HelpTerm term="standing">{standing(one)}</HelpTerm> : standing(one)}
              />
            </p>
            {!one.billable && <p className="small missing tinted">{t('diagnoses_not_billable')}</p>}
            <EvidenceList evidence={one.evidence} />
          </li>
        ))}
        {chosen.map(({ code, label }) => (
          <li key={code}>
            <p className="diagnosis">
              <span className="code num">{code}</span>
              <span className="grow">{label}</span>
              <span className="small soft">{t('diagnoses_chosen')}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
