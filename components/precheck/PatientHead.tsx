import type { ReactNode } from 'react';
import { useLocale, useText } from '@/components/ui/locale';
import type { Encounter } from '@/lib/encounter/encounter';
import { patientOf } from './model/patient-of';

/** Patient and visit, at the top of every result. `actions` stand at its end. */
export function PatientHead({ encounter, actions, brief }: { encounter: Encounter; actions?: ReactNode; brief?: boolean }) {
  const t = useText();
  const patient = patientOf(encounter, t, useLocale());
  const more = brief ? patient.brief : patient.more;
  return (
    <header className="patient-head">
      <div className="grow">
        <h1 className="title">
          {patient.name} <span className="small soft num patient-chart">{patient.chart}</span>
        </h1>
        {more && <p className="small soft num">{more}</p>}
      </div>
      {actions && <div className="head-actions">{actions}</div>}
    </header>
  );
}
