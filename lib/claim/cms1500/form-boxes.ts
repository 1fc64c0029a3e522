import type { Finding } from '@/lib/encounter/precheck';
import type { Box } from './box';
import { formFields } from './form-fields';

/**
 * `filled` has its value, `empty` needs none on this claim, `missing` wants one; `wrong` and `look` are named by a finding of severity error and
 * warning.
 */
export type BoxState = 'filled' | 'empty' | 'missing' | 'wrong' | 'look';

/** A box as a person reads it; `from` is '' where there is nothing that could come from somewhere. */
export interface FormBox {
  readonly field: string;
  readonly item: string;
  readonly value: string;
  readonly from: Box['from'] | '';
  readonly state: BoxState;
}

/** Boxes of one page with their state. Every item of the form is there, empty ones too, in the form's own order. */
export function formBoxes(boxes: readonly Box[], findings: readonly Finding[]): FormBox[] {
  const states = new Map<string, BoxState>();
  for (const { cms1500, severity } of findings) {
    if (severity === 'info') continue;
    for (const item of itemsOf(cms1500)) {
      if (severity === 'error' || !states.has(item)) states.set(item, severity === 'error' ? 'wrong' : 'look');
    }
  }
  const stateOf = (box: Box): BoxState => states.get(box.item.replace(/ shaded$/, '')) ?? (box.value ? 'filled' : 'missing');
  const filled = boxes.map((box) => ({ ...box, value: box.value.trim(), state: stateOf(box) }));
  const there = new Set(filled.map(({ item }) => item));
  const others = new Map(
    formFields.filter(({ item }) => !there.has(item)).map(({ id, item }) => [item, { field: id, item }] as const),
  );
  const rest = [...others.values()].map(
    ({ field, item }): FormBox => ({ field, item, value: '', from: '', state: states.get(item) ?? 'empty' }),
  );
  const place = new Map(formFields.map(({ item, id }) => [id, itemOrder(item)] as const));
  return [...filled, ...rest].sort((a, b) => (place.get(a.field) ?? 0) - (place.get(b.field) ?? 0));
}

/** Items that a finding names: `4,7,11a`, `10a-c`, `24 shaded (ZZ), 19`, `14/15`, `carrier block, 1`, `21A`. */
export function itemsOf(text: string): string[] {
  return text.split(/[,/]/).flatMap((part) => {
    const words = part.trim().replace(/\s*\(.*$/, '');
    if (/^carrier/.test(words)) return ['carrier'];
    const letters = /^(\d+)([a-d])-([a-d])$/.exec(words);
    if (letters)
      return [...'abcd']
        .filter((one) => one >= (letters[2] ?? '') && one <= (letters[3] ?? ''))
        .map((one) => `${letters[1]}${one}`);
    const numbers = /^(\d+)-(\d+)$/.exec(words);
    if (numbers)
      return Array.from({ length: Number(numbers[2]) - Number(numbers[1]) + 1 }, (_, i) => String(Number(numbers[1]) + i));
    const item = /^\d+[a-zA-Z]?/.exec(words)?.[0] ?? '';
    return item ? [item.startsWith('21') ? '21' : item] : [];
  });
}

/** The form's order: carrier, 1, 1a, 2 … 24A, 24B … 33b. */
const itemOrder = (item: string): number =>
  item === 'carrier'
    ? 0
    : Number.parseInt(item, 10) * 100 +
      (item.replace(/^\d+/, '').toLowerCase().charCodeAt(0) || 0) -
      (/^\d+$/.test(item) ? 0 : 60);
