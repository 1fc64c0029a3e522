import { HelpTerm } from '@/components/ui/HelpTerm';
import { useText } from '@/components/ui/locale';
import { StateWord } from '@/components/ui/state/StateWord';
import type { Diagnosis } from '@/lib/encounter/precheck';
import { EvidenceList } from './EvidenceList';

/** What the patient has, for this procedure, with the words that say so. */
export function Diagnoses({ diagnoses }: { diagnoses: readonly Diagnosis[] }) {
  const t = useText();
  return (
    <section className="part">
      <h3 className="label">
        <HelpTerm term="icd">{t('diagnoses_title')}</HelpTerm>
      </h3>
      {diagnoses.length === 0 && <p className="soft">{t('diagnoses_none')}</p>}
      <ul className="diagnoses">
        {diagnoses.map((one) => (
          <li key={one.code}>
            <p className="diagnosis">
              <span className="code num">{one.code}</span>
              <span className="grow">{one.label}</span>
              <StateWord state={one.standing} word={t(one.standing === 'supported' ? 'state_supported' : 'state_possible')} />
            </p>
            {!one.billable && <p className="small missing tinted">{t('diagnoses_not_billable')}</p>}
            <EvidenceList evidence={one.evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
