import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Envelope } from './envelope';

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

export class CrossbiteDatabase extends Dexie {
  kek!: Table<KekRow, string>;
  dataKeys!: EntityTable<DataKeyRow, 'id'>;
  visits!: EntityTable<VisitRow, 'id'>;
  summaries!: EntityTable<SummaryRow, 'id'>;
  records!: EntityTable<RecordRow, 'id'>;
  followups!: EntityTable<FollowupRow, 'id'>;
  settings!: EntityTable<SettingRow, 'id'>;
  audit!: EntityTable<AuditRow, 'seq'>;
  meta!: EntityTable<MetaRow, 'id'>;
  codeSets!: EntityTable<CodeSetRow, 'year'>;

  constructor(name = 'crossbite') {
    super(name);
    this.version(1).stores({
      kek: 'id',
      dataKeys: 'id, kind, period',
      visits: 'id, bucket, patient, status',
      records: 'id, kind, bucket',
      settings: 'id',
      audit: 'seq, at, what',
      meta: 'id',
    });
    // Visits of an older build get their line when a list is opened next: the upgrade itself may run while storage is locked.
    this.version(2).stores({ summaries: 'id, writtenAt' });
    this.version(3).stores({ codeSets: 'year' });
    this.version(4).stores({ followups: 'id, kind, visit, due' });
  }
}
