import type { ShadowEntry } from './totals';

const columns = [
  'file',
  'at',
  'claim',
  'date',
  'kind',
  'codes',
  'outcome',
  'denied',
  'foreseen',
  'missed',
  'true warnings',
  'false warnings',
  'other warnings',
  'unbilled',
  'unbilled codes',
  'error',
] as const;

export const shadowCsvHead = columns.join(',');

/** One entry as a row of the list. A cell never begins with a sign that a spreadsheet takes for a formula. */
export function shadowCsvRow(entry: ShadowEntry): string {
  const { file, at } = entry;
  if ('error' in entry) return row([file, String(at), ...Array.from({ length: columns.length - 3 }, () => ''), entry.error]);
  const { denials, warnings, unbilled } = entry;
  const reasons = (list: typeof denials) => list.map(({ reason, remarks }) => [reason, ...remarks].join(' ')).join('; ');
  const ids = (outcome: string) =>
    warnings
      .filter((one) => one.outcome === outcome)
      .map(({ id }) => id)
      .join('; ');
  return row([
    file,
    String(at),
    entry.claim,
    entry.date,
    entry.kind,
    entry.codes.join(' '),
    entry.outcome,
    reasons(denials),
    reasons(denials.filter(({ warned }) => warned.length > 0)),
    reasons(denials.filter(({ warned }) => warned.length === 0)),
    ids('true'),
    ids('false'),
    ids('other'),
    unbilled?.standing ?? '',
    unbilled?.procedures.flatMap(({ cdt, codes }) => [`${cdt}: ${codes.join(' ')}`]).join('; ') ?? '',
    '',
  ]);
}

const row = (cells: readonly string[]) => cells.map(cell).join(',');
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
