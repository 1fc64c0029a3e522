import { type ShadowColumn, shadowColumns } from '@/lib/shadow/csv-columns';
import { type MessageKey, useText } from '../ui/locale';
import { Select } from '../ui/Select';
import type { ChosenFile } from './ShadowFiles';

const names: Readonly<Record<ShadowColumn, MessageKey>> = {
  date: 'shadow_col_date',
  code: 'shadow_col_code',
  description: 'shadow_col_description',
  tooth: 'shadow_col_tooth',
  surfaces: 'shadow_col_surfaces',
  area: 'shadow_col_area',
  fee: 'shadow_col_fee',
  unitFee: 'shadow_col_unit_fee',
  quantity: 'shadow_col_quantity',
  minutes: 'shadow_col_minutes',
  status: 'shadow_col_status',
  provider: 'shadow_col_provider',
  note: 'shadow_col_note',
  diagnosis: 'shadow_col_diagnosis',
  type: 'shadow_col_type',
  patientName: 'shadow_col_patient',
  lastName: 'shadow_col_last',
  firstName: 'shadow_col_first',
  birthDate: 'shadow_col_birth',
  sex: 'shadow_col_sex',
  chartNumber: 'shadow_col_chart',
  payer: 'shadow_col_payer',
  memberId: 'shadow_col_member',
  groupNumber: 'shadow_col_group',
  claim: 'shadow_col_claim',
  medicalCode: 'shadow_col_medical_code',
  modifiers: 'shadow_col_modifiers',
  paid: 'shadow_col_paid',
  denial: 'shadow_col_denial',
  remarkCodes: 'shadow_col_remarks',
};

type Props = { file: ChosenFile; onMap: (mapping: readonly (ShadowColumn | null)[]) => void };

/** Each column of a table with its heading and first cells, and what it is read as. A meaning stands over one column only. */
export function ColumnMatch({ file, onMap }: Props) {
  const t = useText();
  const options = [
    { value: 'none', label: t('shadow_col_none') },
    ...shadowColumns.map((key) => ({ value: key, label: t(names[key]) })),
  ];
  const set = (at: number, value: string) => {
    const key = value === 'none' ? null : (value as ShadowColumn);
    onMap(file.mapping.map((held, i) => (i === at ? key : held === key ? null : held)));
  };
  return (
    <div className="fields">
      {file.mapping.map((key, i) => {
        const heading = file.headings[i]?.trim() || t('shadow_column_n', { n: i + 1 });
        const cells = file.sample.map((row) => row[i]?.trim() ?? '').filter(Boolean);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place.
          <div key={i} className="shadow-column">
            <Select label={heading} options={options} value={key ?? 'none'} onChange={(value) => set(i, value)} />
            <p className="small soft clip">{cells.slice(0, 2).join(' · ') || t('shadow_column_empty')}</p>
          </div>
        );
      })}
    </div>
  );
}
