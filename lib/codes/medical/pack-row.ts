import type { Source } from '@/lib/encounter/source';
import type { MedicalCode } from './medical-code';

type Defaults = Pick<MedicalCode, 'system' | 'unit' | 'globalDays' | 'places' | 'source'>;
type Row = Pick<MedicalCode, 'key' | 'code' | 'label'> &
  Partial<Pick<MedicalCode, 'unit' | 'sided' | 'globalDays' | 'addOn' | 'places' | 'needsReport' | 'validFrom' | 'validTo'>> & {
    readonly source?: Source;
  };

/** Fills in what most rows of a domain share. `globalDays` follows the fee schedule of Medicare; null where it sets none. */
export const rowsOf = (shared: Defaults, rows: readonly Row[]): readonly MedicalCode[] =>
  rows.map((row) => ({ sided: false, addOn: false, needsReport: false, validFrom: '', validTo: '', ...shared, ...row }));
