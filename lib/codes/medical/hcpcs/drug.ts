import { rowsOf } from '../pack-row';
import { quarterlyRelease } from '../sources';

/** Drugs and supplies. */
export const codes = rowsOf(
  { system: 'HCPCS', site: '', unit: 'service', globalDays: null, places: ['11'], source: quarterlyRelease },
  [
    { key: 'botulinum-a', code: 'J0585', label: 'OnabotulinumtoxinA, 1 unit' },
    { key: 'triamcinolone', code: 'J3301', label: 'Triamcinolone acetonide, 10 mg' },
    { key: 'dexamethasone', code: 'J1100', label: 'Dexamethasone sodium phosphate, 1 mg' },
    { key: 'methylprednisolone', code: 'J1010', label: 'Methylprednisolone acetate, 1 mg', validFrom: '2024-04-01' },
    { key: 'ketorolac', code: 'J1885', label: 'Ketorolac tromethamine, 15 mg' },
    { key: 'clindamycin-injection', code: 'J0736', label: 'Clindamycin phosphate, 300 mg' },
    { key: 'ampicillin-injection', code: 'J0290', label: 'Ampicillin sodium, 500 mg' },
    { key: 'cefazolin-injection', code: 'J0690', label: 'Cefazolin sodium, 500 mg' },
    { key: 'midazolam', code: 'J2250', label: 'Midazolam hydrochloride, 1 mg' },
    { key: 'fentanyl', code: 'J3010', label: 'Fentanyl citrate, 0.1 mg' },
    { key: 'drug-unclassified', code: 'J3490', label: 'Unclassified drug', needsReport: true },
    { key: 'platelet-rich-plasma', code: 'P9020', label: 'Platelet rich plasma, each unit' },
    { key: 'surgical-tray', code: 'A4550', label: 'Surgical tray' },
  ],
);
