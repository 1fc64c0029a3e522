import type { IcdEntry, IcdSet } from './icd-set';

/** One code in one period; `code` without its dot, dates ISO or '' when open. */
export interface IcdRow {
  readonly code: string;
  readonly billable: boolean;
  readonly validFrom: string;
  readonly validTo: string;
  readonly label: string;
}

/** Notes by code and kind: i inclusion, x Excludes1, y Excludes2, f code first, a use additional. */
export type IcdNotes = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

export const plainIcd = (code: string): string => code.replace(/[\s.]/g, '').toUpperCase();
export const dottedIcd = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

interface Loaded {
  readonly rows: readonly IcdRow[];
  readonly notes: IcdNotes;
}

/** A set over rows that are loaded at the first question, sorted once. Look-ups are by code and by prefix. */
export function icdSetOf(version: string, load: () => Loaded): IcdSet {
  let index: { codes: string[]; byCode: Map<string, IcdRow[]>; notes: IcdNotes } | null = null;
  const loaded = () => {
    if (index) return index;
    const { rows, notes } = load();
    const byCode = new Map<string, IcdRow[]>();
    for (const row of rows) {
      const periods = byCode.get(row.code);
      if (periods) periods.push(row);
      else byCode.set(row.code, [row]);
    }
    index = { codes: [...byCode.keys()].sort(), byCode, notes };
    return index;
  };
  const inForce = (row: IcdRow, date: string) =>
    !date || ((!row.validFrom || row.validFrom <= date) && (!row.validTo || date <= row.validTo));
  const get = (code: string, date: string): IcdEntry | null => {
    const { byCode, notes } = loaded();
    const plain = plainIcd(code);
    const periods = byCode.get(plain) ?? [];
    // Without a date, what holds now comes before what once held.
    const row = periods.find((one) => (date ? inForce(one, date) : !one.validTo)) ?? (date ? undefined : periods.at(-1));
    if (!row) return null;
    const said = notes.get(plain);
    return {
      code: dottedIcd(row.code),
      label: row.label,
      billable: row.billable,
      validFrom: row.validFrom,
      validTo: row.validTo,
      inclusion: said?.get('i') ?? [],
      excludes1: said?.get('x') ?? [],
      excludes2: said?.get('y') ?? [],
      codeFirst: said?.get('f') ?? [],
      useAdditional: said?.get('a') ?? [],
    };
  };
  return {
    version,
    get,
    children(code, date) {
      const { codes } = loaded();
      const plain = plainIcd(code);
      const below: IcdEntry[] = [];
      for (let i = lowerBound(codes, plain); i < codes.length && codes[i]?.startsWith(plain); i++) {
        const entry = codes[i] === plain ? null : get(codes[i] ?? '', date);
        if (entry?.billable) below.push(entry);
      }
      return below;
    },
    all(date) {
      return loaded().codes.flatMap((code) => get(code, date) ?? []);
    },
  };
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
