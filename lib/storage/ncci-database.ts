import { StoreDatabase } from './stores/store-database';

/** A quarter of one kind. `id` is `pairs/2026Q4`; `parts` counts the rows of each of its files. `importedAt` is ISO. */
export type NcciSetRow = {
  id: string;
  kind: 'pairs' | 'limits';
  quarter: string;
  parts: Record<string, number>;
  importedAt: string;
};
/** The rows of one first code in one file of a quarter, packed. */
export type NcciCodeRow = { set: string; part: string; code: string; text: string };

/**
 * CMS's public tables as the office imported them, apart from the office's own database: they hold no patient, are large, and can be
 * fetched anew.
 */
export class NcciDatabase extends StoreDatabase {
  readonly sets = this.store<NcciSetRow, string>('sets', 'id');
  readonly codes = this.store<NcciCodeRow, [string, string, string]>('codes', ['set', 'code', 'part'], [['set', 'part']]);

  constructor(name = 'crossbite-ncci') {
    super(name, 10);
  }
}
