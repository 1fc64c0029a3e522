import type { ReactNode } from 'react';
import { useLocale, useText } from '@/components/ui/locale';
import type { Encounter } from '@/lib/encounter/encounter';
import { patientOf } from './model/patient-of';

type Props = {
  encounter: Encounter;
  /** Stand at its end. */
  actions?: ReactNode;
  /** Without the date of birth. */
  brief?: boolean;
  /** Stands in place of the day where the page shows several visits. */
  visits?: ReactNode;
};

/** Patient and visit, at the top of every result. */
export function PatientHead({ encounter, actions, brief, visits }: Props) {
  const t = useText();
  const { name, chart, day, born, payer } = patientOf(encounter, t, useLocale());
  const more = [visits ? '' : day, brief ? '' : born, payer].filter(Boolean).join(' · ');
  return (
    <header className="patient-head">
      <div className="grow">
        <h1 className="title">
          {name} <span className="small soft num patient-chart">{chart}</span>
        </h1>
        {(visits || more) && (
          <div className="small soft num head-facts">
            {visits}
            {more && <span>{more}</span>}
          </div>
        )}
      </div>
      {actions && <div className="head-actions">{actions}</div>}
    </header>
  );
}
