import { cleanCell } from './clean-text';
import { findCodes } from './find-codes';
import type { ColumnKey } from './headings';
import { parseCodeCell } from './parse-code';
import { parseDate } from './parse-date';
import { looksLikeMoney } from './parse-money';
import { parseStatus } from './parse-status';
import { parseToothMarks } from './tooth-marks';

/** What a single cell looks like on its own; null where it could be several things. */
export function guessCell(raw: string): ColumnKey | null {
  const text = cleanCell(raw);
  if (text === '') return null;
  if (/^D[ -]?\d{4}(?:\.\d{1,2})?(?::\w{1,2})?$/i.test(text)) return 'code';
  if (parseDate(text) ?? parseDate(text, 'day-first')) return 'date';
  if (looksLikeMoney(text)) return 'fee';
  if (/^(?:#|T-|tooth\b|teeth\b)/i.test(text) && parseToothMarks(text)?.teeth.length) return 'tooth';
  if (/^(?:[UL][RL]|[UL][RL]Q|quad.*|full mouth)$/i.test(text) && parseToothMarks(text)) return 'area';
  if (/^\d+ ?(?:min|mins|minutes)\.?$/i.test(text)) return 'minutes';
  if (/^(?:dr\.?|doctor)\s/i.test(text) || /,?\s(?:DDS|DMD|RDH|MD)\.?$/.test(text)) return 'provider';
  if (/^(?:x|×)\s?\d{1,2}$|^\d{1,2}\s?(?:x|×)$/i.test(text)) return 'quantity';
  if (/^[MODBLFIV]{1,5}$/.test(text) && text !== 'D') return 'surfaces';
  if (parseStatus(text) && /^[a-z,. -]{1,24}$/i.test(text)) return 'status';
  const [code, ...more] = findCodes(text);
  // In front of the words, or in brackets behind them; within a sentence it is no cell of a column of codes.
  if (code && more.length === 0 && (code.start <= 8 || /^[)\]]?$/.test(text.slice(code.end)))) return 'code';
  return /[a-z]{3}/i.test(text) && text.length > 3 ? 'description' : null;
}

/**
 * Keys of columns that have no heading, by what their cells hold. A column of bare small numbers is the teeth where it stands before the
 * words and any of it is over 4 or a letter; otherwise it stays unread.
 */
export function guessColumns(rows: readonly (readonly string[])[]): (ColumnKey | null)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const keys: (ColumnKey | null)[] = [];
  const taken = new Set<ColumnKey>();
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
    const votes = new Map<ColumnKey, number>();
    for (const cell of cells) {
      const vote = guessCell(cell);
      if (vote) votes.set(vote, (votes.get(vote) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    let key = best && best[1] * 2 > cells.length ? best[0] : null;
    if (!key && cells.length > 0 && cells.every((cell) => parseCodeCell(cell)) && !taken.has('code')) key = 'code';
    if (!key && cells.length > 0 && !taken.has('tooth') && cells.every((cell) => parseToothMarks(cell))) {
      const teeth = cells.flatMap((cell) => parseToothMarks(cell)?.teeth ?? []);
      if (teeth.some((mark) => Number(mark) > 4 || /[A-T]/.test(mark))) key = 'tooth';
    }
    keys.push(key && !taken.has(key) ? key : null);
    if (key) taken.add(key);
  }
  return keys;
}
