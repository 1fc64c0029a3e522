import Papa from 'papaparse';
import { cleanLines } from '@/lib/cells/clean-text';
import { guessColumns } from '@/lib/cells/guess-columns';
import type { ColumnKey } from '@/lib/cells/headings';
import { isHeadingRow, matchColumns } from '@/lib/cells/match-column';
import { dateOrderOf } from '@/lib/cells/parse-date';
import { procedureRows, type Row } from '@/lib/cells/procedure-rows';
import { toothSystemSaid } from '@/lib/cells/tooth-system';
import type { Encounter, Patient } from '@/lib/encounter/encounter';
import { type Intake, largestText, refused } from './intake';
import { parsePatient, parsePlan, samePatient } from './person-fields';
import { paymentsLeftOut, readingOf } from './reading-of';

/** Meaning of each column of a file, left to right; null for a column that is not read. */
export type ColumnMapping = readonly (ColumnKey | null)[];

export interface CsvTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  readonly said: string;
}

const NO_ROWS =
  'This CSV file holds no row with a dental code: an export with columns such as Date, Tooth, Code, Description and Fee is expected.';

/** Text of a CSV file → its table and what its columns seem to mean, for a person to look at and correct. Null for a file without cells. */
export function parseCsvTable(text: string): CsvTable | null {
  const body = cleanLines(text.slice(0, largestText)).replace(/^sep=.\n/i, '');
  const { data } = Papa.parse<string[]>(body, { skipEmptyLines: 'greedy', delimitersToGuess: [',', '\t', ';', '|'] });
  const lines = data.filter((line) => line.some((cell) => cell.trim() !== ''));
  if (lines.length === 0) return null;
  // Exports put a title, the practice or a range of dates above the headings.
  const head = lines.slice(0, 15).findIndex(isHeadingRow);
  const headings = head < 0 ? [] : (lines[head] ?? []);
  const rows = lines.slice(head + 1);
  const guessed = guessColumns(rows.slice(0, 200));
  const matched = matchColumns(headings);
  const mapping = head < 0 ? guessed : withCodesFound(matched, guessed);
  const said = lines
    .slice(0, head + 1)
    .flat()
    .join(' ');
  return { headings, rows, mapping, said };
}

/** A heading such as `Procedure` can stand over codes; where no heading names the codes, the column that holds them does. */
function withCodesFound(matched: ColumnMapping, guessed: ColumnMapping): ColumnMapping {
  if (matched.includes('code')) return matched;
  const codes = guessed.indexOf('code');
  return codes < 0 ? matched : matched.map((key, i) => (i === codes && key !== 'note' ? 'code' : key));
}

/** A ledger as CSV → one reading for each patient that it names. `mapping` takes the place of what its headings say. */
export function parseLedgerCsv(text: string, mapping?: ColumnMapping): Intake {
  if (text.length > largestText) return refused('This CSV file is too large: one patient’s ledger, up to 8 MB, is expected.');
  const table = parseCsvTable(text);
  if (!table)
    return refused('This CSV file is empty: an export with columns such as Date, Tooth, Code, Description and Fee is expected.');
  const keys = mapping ?? table.mapping;
  const rows = table.rows.map((cells): Row => {
    const row: Partial<Record<ColumnKey, string>> = {};
    keys.forEach((key, i) => {
      if (key && cells[i]?.trim()) row[key] = cells[i];
    });
    return row;
  });
  const readings = byPatient(rows).map((own) => readPatient(own, table.said));
  const found = readings.filter(({ encounter }) => encounter.procedures.length + encounter.notes.length > 0);
  return found.some(({ encounter }) => encounter.procedures.some(({ cdt }) => cdt) || encounter.notes.length > 0)
    ? { ok: true, readings: found }
    : refused(NO_ROWS);
}

/** Rows of one patient after another; a row that names nobody belongs to the patient before it. */
function byPatient(rows: readonly Row[]): Row[][] {
  const order = dateOrderOf(rows.map(({ birthDate }) => birthDate ?? '')) ?? 'month-first';
  const groups: { who: Patient; rows: Row[] }[] = [];
  let current: (typeof groups)[number] | undefined;
  for (const row of rows) {
    const who = parsePatient(row, order).patient;
    const named = Object.keys(who).length > 0;
    if (named) current = groups.find((group) => samePatient(group.who, who));
    if (!current) {
      current = { who: {}, rows: [] };
      groups.push(current);
    }
    current.who = { ...who, ...current.who };
    current.rows.push(row);
  }
  return groups.map((group) => group.rows);
}

function readPatient(rows: readonly Row[], said: string) {
  const { procedures, unreadable, problems, toothSystem, dateOrder, moneyOnly, from } = procedureRows(rows, {
    says: toothSystemSaid(said),
  });
  const all = Object.assign({}, ...[...rows].reverse()) as Row;
  const person = parsePatient(all, dateOrder ?? 'month-first');
  const plan = parsePlan(all, said);
  const notes = new Map<string, Encounter['notes'][number]>();
  rows.forEach((row, at) => {
    const text = cleanLines(row.note ?? '').trim();
    if (!text || notes.has(text)) return;
    const date = procedures[from.indexOf(at)]?.date;
    notes.set(text, { id: `n${notes.size + 1}`, text, ...(date && { date }) });
  });
  const encounter: Encounter = {
    ...(Object.keys(person.patient).length > 0 && { patient: person.patient }),
    ...(plan && { coverage: [plan] }),
    procedures,
    notes: [...notes.values()],
    ...(problems.length > 0 && { problems: [...new Map(problems.map((one) => [one.code, one])).values()] }),
  };
  const warnings = paymentsLeftOut(moneyOnly);
  if (all.payer && !plan)
    unreadable.push({ path: 'coverage', raw: all.payer.slice(0, 80), why: 'medical or dental is not said' });
  return readingOf(encounter, { unreadable: [...unreadable, ...person.unreadable], toothSystem, warnings });
}
