import Papa from 'papaparse';
import type { MedicalPack } from '@/lib/codes/medical/medical-code';
import type { OfficeRow } from './office-rows';

export type ParsedOfficeRows = { ok: true; rows: OfficeRow[] } | { ok: false; error: string };

/** CSV with the columns cdt, key and, if wanted, modifiers (spaced), units, note → rows. Fails with one sentence naming the first wrong row. */
export function parseOfficeRows(csv: string, pack: MedicalPack): ParsedOfficeRows {
  const parsed = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  for (const column of ['cdt', 'key']) {
    if (!parsed.meta.fields?.includes(column))
      return wrong(`This file has no column "${column}": a first row "cdt,key,modifiers,units,note" is expected.`);
  }
  const rows: OfficeRow[] = [];
  for (const [index, row] of parsed.data.entries()) {
    const line = index + 2;
    const cdt = (row.cdt ?? '').trim().toUpperCase();
    const said = (row.key ?? '').trim();
    const key = pack.get(said)?.key ?? pack.byCode(said)?.key;
    const modifiers = (row.modifiers ?? '')
      .toUpperCase()
      .split(/[\s;,]+/)
      .filter((modifier) => modifier !== '');
    const units = (row.units ?? '').trim() === '' ? 1 : Number(row.units);
    if (!/^D\d{4}$/.test(cdt)) return wrong(`Row ${line}: the dental number must be D and four digits.`);
    if (!key) return wrong(`Row ${line}: the code pack holds no such key or code.`);
    if (modifiers.some((modifier) => !/^[A-Z0-9]{2}$/.test(modifier)) || modifiers.length > 4)
      return wrong(`Row ${line}: up to four modifiers of two characters are expected.`);
    if (!Number.isInteger(units) || units < 1 || units > 999)
      return wrong(`Row ${line}: units must be a whole number from 1 to 999.`);
    if (rows.some((other) => other.cdt === cdt && other.key === key))
      return wrong(`Row ${line}: the same dental number and key stand in an earlier row.`);
    rows.push({ cdt, key, modifiers, units, note: (row.note ?? '').trim() });
  }
  return { ok: true, rows };
}

const wrong = (error: string): ParsedOfficeRows => ({ ok: false, error });

/** Rows as CSV, in the columns that `parseOfficeRows` takes. */
export const officeRowsCsv = (rows: readonly OfficeRow[]): string =>
  Papa.unparse(
    rows.map((row) => ({
      cdt: row.cdt,
      key: row.key,
      modifiers: row.modifiers.join(' '),
      units: String(row.units),
      note: guarded(row.note),
    })),
    { columns: ['cdt', 'key', 'modifiers', 'units', 'note'] },
  );

/** A spreadsheet must not run what a note begins with. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? ` ${text}` : text);
