import Papa from 'papaparse';
import type { LicensedPack } from './licensed-pack';
import { codeUnits, type MedicalCode, type MedicalPack } from './medical-code';

export type ParsedPack = { ok: true; pack: LicensedPack } | { ok: false; error: string };

/**
 * A licensed CSV with the columns key, code, description → a pack to keep. `known` holds rows of ours whose attributes (unit, side, global days)
 * apply to the same key; a key that nothing knows gets plain attributes. Optional columns: unit, globalDays, sided, addOn, needsReport.
 * Fails with one sentence that names the first wrong row.
 */
export function parseLicensedPack(
  csv: string,
  file: { name: string; date: string },
  known: MedicalPack | null = null,
): ParsedPack {
  if (csv.length > mostCharacters) return wrong('This file is larger than a list of codes can be: up to 5 MB are expected.');
  const parsed = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const columns = parsed.meta.fields ?? [];
  for (const column of ['key', 'code', 'description']) {
    if (!columns.includes(column))
      return wrong(`This file has no column "${column}": a first row "key,code,description" is expected.`);
  }
  if (parsed.data.length === 0) return wrong('This file has a heading but no rows.');
  const codes: LicensedPack['codes'] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of parsed.data.entries()) {
    const line = index + 2;
    const key = (row.key ?? '').trim();
    const code = (row.code ?? '').trim().toUpperCase();
    const label = (row.description ?? '').trim();
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return wrong(`Row ${line}: the key must be lower-case words joined by hyphens.`);
    if (!/^(\d{4}[0-9AFTUM]|[A-CE-Z]\d{4})$/.test(code))
      return wrong(`Row ${line}: the code is neither a CPT nor a HCPCS number.`);
    if (!label) return wrong(`Row ${line}: the description is empty.`);
    const earlier = seen.get(key);
    if (earlier !== undefined) return wrong(`Row ${line}: its key already stands in row ${earlier}.`);
    seen.set(key, line);
    codes.push(withAttributes(key, code, label, row, known?.get(key) ?? null));
  }
  return { ok: true, pack: { ...file, codes } };
}

const mostCharacters = 5_000_000;
const wrong = (error: string): ParsedPack => ({ ok: false, error });

function withAttributes(
  key: string,
  code: string,
  label: string,
  row: Record<string, string>,
  known: MedicalCode | null,
): LicensedPack['codes'][number] {
  const said = (column: string) => (row[column] ?? '').trim().toLowerCase();
  const flag = (column: string, otherwise: boolean) =>
    said(column) === '' ? otherwise : /^(1|y|yes|true|x)$/.test(said(column));
  const days = said('globaldays');
  return {
    key,
    system: /^\d/.test(code) ? 'CPT' : 'HCPCS',
    code,
    label,
    site: known?.site ?? '',
    unit: codeUnits.find((unit) => unit === said('unit')) ?? known?.unit ?? 'service',
    sided: flag('sided', known?.sided ?? false),
    globalDays: days === '0' ? 0 : days === '10' ? 10 : days === '90' ? 90 : (known?.globalDays ?? null),
    addOn: flag('addon', known?.addOn ?? false),
    primary: [...(known?.primary ?? [])],
    places: [...(known?.places ?? [])],
    needsReport: flag('needsreport', known?.needsReport ?? key.startsWith('unlisted-')),
    // A file may give the key another number than ours: then ours says nothing of its years.
    validFrom: known?.code === code ? known.validFrom : '',
    validTo: known?.code === code ? known.validTo : '',
  };
}
