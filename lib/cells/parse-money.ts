import { cleanCell } from './clean-text';

/** A written amount → dollars, to the cent: `$1,234.50`, `425`, `(45.00)`, `45.00-`, `USD 45`, `$425.00 CR`. Null for anything else. */
export function parseMoney(raw: string): number | null {
  const text = cleanCell(raw).slice(0, 40);
  const match =
    /^(\(|[-−+])?\s*(?:US\$?|USD|\$)?\s*([-−])?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})?(\.\d{1,4})?\s*(?:USD)?\s*(\)|[-−]|CR)?$/i.exec(
      text,
    );
  if (!match || (match[3] === undefined && match[4] === undefined)) return null;
  const opened = match[1] === '(';
  if (opened !== (match[5] === ')')) return null;
  const negative = opened || /[-−]/.test(`${match[1] ?? ''}${match[2] ?? ''}${match[5] ?? ''}`) || /^cr$/i.test(match[5] ?? '');
  const amount = Math.round(Number(`${(match[3] ?? '0').replace(/,/g, '')}${match[4] ?? ''}`) * 100) / 100;
  return negative && amount !== 0 ? -amount : amount;
}

/** Whether a cell writes an amount as one: with a currency sign or two decimals. A bare `17` is none. */
export const looksLikeMoney = (raw: string): boolean => /\$|\.\d{2}\b/.test(raw) && parseMoney(raw) !== null;
