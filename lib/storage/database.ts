import type { Envelope } from './envelope';
import { StoreDatabase } from './stores/store-database';

/** How the key-encryption key is held: by this browser profile, or behind a passphrase. `made` names this very key. */
export type KekRow =
  | { id: 'kek'; made?: string; mode: 'device'; key: CryptoKey }
  | { id: 'kek'; made?: string; mode: 'passphrase'; salt: Uint8Array<ArrayBuffer>; iterations: number; wrapped: Envelope };

/** A data key, wrapped by the key-encryption key. `kind` and `period` say what retention does with it. */
export type DataKeyRow = { id: string; kind: KeyKind; period: string; retired: 0 | 1; wrapped: Envelope };
export type KeyKind = 'unaccepted' | 'open' | 'closed' | 'settings' | 'audit' | 'index';

/** Only ids, date buckets, status words and keyed hashes stand outside the envelope. */
export type VisitRow = { id: string; bucket: string; patient: string; status: string; sealed: Envelope };
/** The line of a visit in lists, sealed under the visit's own key. `writtenAt` (ms) tells an open list what is new. */
export type SummaryRow = { id: string; writtenAt: number; sealed: Envelope };
export type RecordRow = { id: string; kind: string; bucket: string; sealed: Envelope };
/** What is kept before and after a claim. `due` is the first day of it that a reminder counts (ISO, '' for none), `visit` a keyed hash. */
export type FollowupRow = { id: string; kind: string; visit: string; due: string; sealed: Envelope };
export type SettingRow = { id: string; sealed: Envelope };
export type AuditRow = { seq: number; at: string; what: string; sealed: Envelope; previous: string; hash: string };
export type MetaRow = { id: string; value: string };
/** One imported ICD-10-CM release by fiscal year, as the texts of an `IcdTable`. Official and public: no patient data, no envelope. */
export type CodeSetRow = {
  year: number;
  codes: string;
  notes: string;
  count: number;
  billable: number;
  withNotes: 0 | 1;
  importedAt: string;
};

/**
 * Everything of the office. A new store or index raises the version by ten, as in the databases that offices have. The upgrade itself may run while
 * storage is locked, so it makes no rows: a visit of an older build gets its line when a list is opened next.
 */
export class CrossbiteDatabase extends StoreDatabase {
  readonly kek = this.store<KekRow, string>('kek', 'id');
  readonly dataKeys = this.store<DataKeyRow, string>('dataKeys', 'id', ['kind', 'period']);
  readonly visits = this.store<VisitRow, string>('visits', 'id', ['bucket', 'patient', 'status']);
  readonly summaries = this.store<SummaryRow, string>('summaries', 'id', ['writtenAt']);
  readonly records = this.store<RecordRow, string>('records', 'id', ['kind', 'bucket']);
  readonly followups = this.store<FollowupRow, string>('followups', 'id', ['kind', 'visit', 'due']);
  readonly settings = this.store<SettingRow, string>('settings', 'id');
  readonly audit = this.store<AuditRow, number>('audit', 'seq', ['at', 'what']);
  readonly meta = this.store<MetaRow, string>('meta', 'id');
  readonly codeSets = this.store<CodeSetRow, number>('codeSets', 'year');

  constructor(name = 'crossbite', version = 40) {
    super(name, version);
  }
}
