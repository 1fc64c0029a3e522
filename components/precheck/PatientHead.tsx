import type { ReactNode } from 'react';
import { useLocale, useText } from '@/components/ui/locale';
import type { Encounter } from '@/lib/encounter/encounter';
import { patientOf } from './model/patient-of';

/** Patient and visit, at the top of every result. `actions` stand at its end. */
export function PatientHead({ encounter, actions }: { encounter: Encounter; actions?: ReactNode }) {
  const t = useText();
  const { name, more } = patientOf(encounter, t, useLocale());
  return (
    <header className="patient-head">
      <div className="grow">
        <p className="title">{name}</p>
        {more && <p className="small soft num">{more}</p>}
      </div>
      {actions && <div className="head-actions">{actions}</div>}
    </header>
  );
}
