import type { Year } from './synthetic-year';

/** What a run over an invented year must count, from the scenarios alone. */
export function truthOf({ times }: Year) {
  const sum = (...names: (keyof Year['times'])[]) => names.reduce((total, name) => total + times[name], 0);
  const medical = sum(
    'clean-paid',
    'fault-denied',
    'fault-paid',
    'clean-denied',
    'fault-other',
    'clean-undecided',
    'corrected',
    'dental-medical-billed',
  );
  const dental = sum(
    'dental-paid',
    'dental-medical-paid',
    'dental-medical-denied',
    'dental-medical-billed',
    'ledger-supported',
    'ledger-dental',
  );
  return {
    claims: medical + dental,
    medical,
    dental,
    charted: sum('ledger-supported', 'ledger-dental'),
    // Claims and rows that cannot be read, and the payment that does not balance.
    bad: sum('broken', 'ledger-broken') + 1,
    undecided: sum('clean-undecided', 'ledger-supported', 'ledger-dental'),
    denied: sum('fault-denied', 'clean-denied', 'fault-other', 'corrected', 'dental-medical-denied'),
    paid: sum('clean-paid', 'fault-paid', 'dental-paid', 'dental-medical-paid') + 2 * times['dental-medical-billed'],
    denials: sum('fault-denied', 'clean-denied', 'fault-other', 'corrected', 'dental-medical-denied'),
    warnedDenials: sum('fault-denied', 'corrected', 'dental-medical-denied'),
    missedDenials: sum('clean-denied', 'fault-other'),
    trueWarnings: sum('fault-denied', 'corrected', 'dental-medical-denied'),
    falseWarnings: sum('fault-paid', 'dental-medical-paid', 'dental-medical-billed'),
    otherWarnings: sum('fault-other'),
    undecidedWarnings: sum('ledger-supported'),
    unbilled: sum('ledger-supported'),
    possiblyUnbilled: sum('dental-medical-paid', 'dental-medical-denied'),
  };
}
