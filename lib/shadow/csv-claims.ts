import { cleanCell } from '@/lib/cells/clean-text';
import { otherCode, parseCodeCell } from '@/lib/cells/parse-code';
import { parseDate } from '@/lib/cells/parse-date';
import { parseMoney } from '@/lib/cells/parse-money';
import { parseStatus } from '@/lib/cells/parse-status';
import { parsePatient } from '@/lib/intake/person-fields';
import { type ClaimRow, claimOfRows } from './csv-claim';
import type { ShadowColumn } from './csv-columns';
import { type CsvRow, streamCsvRows } from './csv-rows';
import { type CsvHead, cellsOf, headRows, readCsvHead, type ShadowMapping } from './csv-table';
import type { ShadowItem } from './shadow-claim';

/** So many rows of others may stand between two rows of a visit; then it is taken as whole. Bounds what is held. */
const patience = 500;

type Group = { rows: ClaimRow[]; lastAt: number };

/**
 * CSV text in pieces → its claims, in the order in which they are whole, with what is wrong with a row in its place. Rows of one claim number,
 * or else of one patient and day, are one claim.
 */
export async function* claimsOfCsv(pieces: AsyncIterable<string>, mapping?: ShadowMapping): AsyncGenerator<ShadowItem> {
  const groups = new Map<string, Group>();
  const gone = new Set<number>();
  let head: CsvHead | null = null;
  let waiting: CsvRow[] = [];
  let last = { key: '', date: '' };
  let count = 0;

  const take = function* (row: CsvRow): Generator<ShadowItem> {
    if (!head || row.text.trim() === '') {
      if (row.broken)
        yield { at: row.line, error: 'A quote of this row is never closed: each " within a cell is written twice.' };
      return;
    }
    count++;
    const read = readRow(row, head, last);
    if ('error' in read) yield { at: row.line, error: read.error };
    else if (read.row) {
      last = { key: read.key, date: read.date };
      const group = groups.get(read.key);
      if (group) {
        group.rows.push(read.row);
        group.lastAt = count;
        // Kept in the order in which they were last added to, so that the first is the one that has waited longest.
        groups.delete(read.key);
        groups.set(read.key, group);
      } else {
        const mark = markOf(read.key);
        if (gone.has(mark))
          yield {
            at: row.line,
            error: 'Rows of this visit stand far apart: sort the file by patient and date. These rows are left out.',
          };
        else groups.set(read.key, { rows: [read.row], lastAt: count });
      }
    }
    for (const [key, group] of groups) {
      if (count - group.lastAt <= patience) break;
      groups.delete(key);
      gone.add(markOf(key));
      yield* closed(group, head);
    }
  };

  for await (const row of streamCsvRows(pieces)) {
    if (head) {
      yield* take(row);
      continue;
    }
    waiting.push(row);
    if (waiting.length < headRows) continue;
    head = readCsvHead(waiting, mapping);
    for (const one of afterHead(waiting, head)) yield* take(one);
    waiting = [];
  }
  if (!head) {
    head = readCsvHead(waiting, mapping);
    for (const one of afterHead(waiting, head)) yield* take(one);
  }
  if (!head)
    return yield { at: 1, error: 'This CSV file is empty: claims with columns such as Patient, Date and Code are expected.' };
  for (const group of groups.values()) yield* closed(group, head);
}

function afterHead(rows: readonly CsvRow[], head: CsvHead | null): readonly CsvRow[] {
  let left = head?.skip ?? 0;
  return rows.filter((row) => {
    if (row.broken || row.text.trim() === '' || left === 0) return true;
    left--;
    return false;
  });
}

function* closed(group: Group, head: CsvHead): Generator<ShadowItem> {
  const item = claimOfRows(group.rows, head);
  if (item) yield item;
}

type RowRead = { readonly error: string } | { readonly row: ClaimRow | null; readonly key: string; readonly date: string };

/** One row by the meaning of its columns, with the claim that it belongs to. Money and what was not done are no claim. */
function readRow(csv: CsvRow, head: CsvHead, last: { key: string; date: string }): RowRead {
  if (csv.broken) return { error: 'A quote of this row is never closed: each " within a cell is written twice.' };
  const written = cellsOf(csv, head.delimiter);
  const cells: Partial<Record<ShadowColumn, string>> = {};
  head.mapping.forEach((key, i) => {
    if (key && written[i]?.trim()) cells[key] = written[i];
  });
  const nothing = { row: null, ...last };
  const code = cells.code ?? '';
  const dental = parseCodeCell(code)?.cdt ?? '';
  const medical = [cells.medicalCode ?? '', code].map(cleanCell).find((text) => /^(?:CPT|HCPCS)$/.test(otherCode(text) ?? ''));
  if (!dental && !medical) {
    const money = parseMoney(cells.fee ?? '') !== null || parseMoney(cells.paid ?? '') !== null;
    if (!code.trim() && (money || !cells.date)) return nothing;
    if (/pay|adj|write|refund|credit|balance|transfer/i.test(`${code} ${cells.description ?? ''} ${cells.type ?? ''}`))
      return nothing;
    return { error: 'This row has no code that is read: a dental code (D7240) or a medical one of five signs is expected.' };
  }
  const status = parseStatus(cells.status ?? '');
  if (status && status !== 'completed') return nothing;
  const date = cells.date ? parseDate(cells.date, head.dateOrder) : last.date;
  if (!date) return { error: 'The date of this row cannot be read: a date such as 2026-11-02 or 11/02/2026 is expected.' };
  const { patient } = parsePatient(cells, head.dateOrder);
  const who = [patient.chartNumber, patient.name?.last, patient.name?.first, patient.birthDate].filter(Boolean).join('|');
  const claim = cleanCell(cells.claim ?? '');
  if (!who && !claim && !last.key) return { error: 'This row names neither patient nor claim: one of the two is expected.' };
  const key = claim ? `claim|${claim}` : who ? `visit|${who.toUpperCase()}|${date}` : last.key;
  return { row: { line: csv.line, cells, dental, medical: medical?.toUpperCase() ?? '', date }, key, date };
}

/** A number for a key, so that no names of visits that are done are held. */
function markOf(key: string): number {
  let a = 2166136261;
  let b = 5381;
  for (let i = 0; i < key.length; i++) {
    a = Math.imul(a ^ key.charCodeAt(i), 16777619);
    b = (Math.imul(b, 33) + key.charCodeAt(i)) | 0;
  }
  return (a >>> 0) * 2 ** 20 + (b & 0xfffff);
}
