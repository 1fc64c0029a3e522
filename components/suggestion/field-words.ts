import type { MessageKey } from '../ui/locale';

const words = {
  cdt: 'field_cdt',
  description: 'field_description',
  tooth: 'field_tooth',
  area: 'field_area',
  surfaces: 'field_surfaces',
  quantity: 'field_quantity',
  minutes: 'field_minutes',
  date: 'field_date',
  provider: 'field_provider',
  author: 'field_author',
  birthDate: 'field_birth_date',
  state: 'field_state',
  payerName: 'field_payer',
  priorAuthorization: 'field_authorization',
  name: 'field_referring',
} as const satisfies Record<string, MessageKey>;

/** Path of a field of the chart, such as `procedures[2].cdt`, → the key of what a person calls it; null for one without a word. */
export function fieldWords(path: string): MessageKey | null {
  const name =
    path
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]/g, '') ?? '';
  if (path.startsWith('answers')) return 'field_answer';
  if (path.startsWith('accident')) return 'field_accident';
  return Object.hasOwn(words, name) ? words[name as keyof typeof words] : null;
}
