import type { Source } from '@/lib/encounter/source';
import type { MedicalCode } from './medical-code';

type Defaults = Pick<MedicalCode, 'system' | 'site' | 'unit' | 'globalDays' | 'places' | 'source'>;
type Row = Pick<MedicalCode, 'key' | 'code' | 'label'> &
  Partial<
    Pick<MedicalCode, 'site' | 'unit' | 'sided' | 'globalDays' | 'primary' | 'places' | 'needsReport' | 'validFrom' | 'validTo'>
  > & {
    readonly source?: Source;
  };

/** Fills in what most rows of a domain share; a code that names its primaries is an add-on. `globalDays` follows the fee schedule of Medicare; null where it sets none. */
export const rowsOf = (shared: Defaults, rows: readonly Row[]): readonly MedicalCode[] =>
  rows.map((row) => ({
    sided: false,
    addOn: (row.primary ?? []).length > 0,
    primary: [],
    needsReport: false,
    validFrom: '',
    validTo: '',
    ...shared,
    ...row,
  }));
