import { patients as children } from './patients/children-and-coverage.mjs';
import { patients as linked } from './patients/linked-and-systemic.mjs';
import { patients as sleepAndJoint } from './patients/sleep-and-joint.mjs';
import { patients as surgery } from './patients/surgery.mjs';
import { patients as trauma } from './patients/trauma.mjs';

/** The invented patients of the demo practice, each with visits newest first and an older history, as a real chart has. */
export const patients = [...surgery, ...trauma, ...sleepAndJoint, ...linked, ...children].map((patient) => ({
  ...patient,
  visits: [...patient.visits, ...history(patient)],
}));

/** Hygiene visits of earlier years, so that ledgers are long enough to scroll. None before the patient's fourth birthday. */
function history(patient) {
  const visits = [];
  const firstYear = Math.max(Number(patient.birthDate.slice(0, 4)) + 4, 2012);
  for (let year = 2025; year >= firstYear; year--) {
    const adult = year - Number(patient.birthDate.slice(0, 4)) >= 14;
    for (const month of ['09', '03']) {
      visits.push({
        date: `${year}-${month}-1${year % 10}`,
        provider: 'J. Hale RDH',
        procedures: [
          { cdt: 'D0120', description: 'Recall exam', fee: 52 },
          { cdt: adult ? 'D1110' : 'D1120', description: adult ? 'Adult cleaning' : 'Child cleaning', fee: adult ? 94 : 70 },
        ],
        notes: [],
      });
    }
  }
  return visits;
}
