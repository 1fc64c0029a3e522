import type { CdtEntry } from './cdt-entry';

const modules = import.meta.glob<readonly CdtEntry[]>('./families/*.ts', { import: 'entries', eager: true });

/** Every known number, in order. */
export const cdtEntries: readonly CdtEntry[] = Object.values(modules)
  .flat()
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const byCode = new Map(cdtEntries.map((entry) => [entry.code, entry]));

/** The entry of a dental number, retired ones too; null for a number that no source shows. Any spelling that `parseCdt` takes. */
export function cdtCode(raw: string): CdtEntry | null {
  return byCode.get(parseCdt(raw) ?? '') ?? null;
}

/** A dental number as `D7240`, from `d7240`, `D-7240`, `07240`, `7240`, `D7240.01`, `D 7240`; null when it is not one. */
export function parseCdt(raw: string): string | null {
  const digits = /^\s*(?:D[\s.-]*|0)?(\d{4})(?:[.-]\d{1,2}|[A-Z])?\s*$/i.exec(raw)?.[1];
  return digits ? `D${digits}` : null;
}
