import type { MessageKey } from '@/components/ui/locale';
import type { TaughtField } from '@/lib/reading/profiles/profile';

/** Fields in the order in which they are asked for; those of `more` only when a person wants them. */
export const rowFields = ['code', 'tooth', 'surfaces', 'date', 'fee', 'status'] as const satisfies readonly TaughtField[];
export const pageFields = ['note', 'name', 'birthDate', 'chartNumber'] as const satisfies readonly TaughtField[];
export const moreFields = ['area', 'description', 'quantity', 'provider', 'visitDate'] as const satisfies readonly TaughtField[];

export const fieldWords = {
  code: 'teach_code',
  tooth: 'teach_tooth',
  surfaces: 'teach_surfaces',
  area: 'teach_area',
  date: 'teach_date',
  description: 'teach_description',
  status: 'teach_status',
  fee: 'teach_fee',
  quantity: 'teach_quantity',
  provider: 'teach_provider',
  note: 'teach_note',
  name: 'teach_name',
  birthDate: 'teach_birth',
  chartNumber: 'teach_chart',
  visitDate: 'teach_visit',
} as const satisfies Record<TaughtField, MessageKey>;
