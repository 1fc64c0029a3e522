import type { LetterTools } from '@/components/followup/letter-tools';
import type { Encounter } from '@/lib/encounter/encounter';
import { countDenials } from '@/lib/followup/appeals/denial-memory';
import { randomId } from '@/lib/storage/bytes';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { listFollowupsOf, listVisitFollowups, recordFollowups, removeFollowup } from '@/lib/storage/followups-store';
import {
  loadOtherPrints,
  loadOwnTemplates,
  recordOwnTemplate,
  recordPrint,
  removeOwnTemplate,
} from '@/lib/storage/letters-store';
import { openDatabase } from '@/lib/storage/open-database';
import { loadSettings } from '@/lib/storage/settings-store';
import { type VisitKey, visitKey } from '@/lib/storage/visit-key';

/** Storage behind the letters. Where it is locked or cannot be opened, letters are written all the same, without what it would add. */
const withDatabase = async <T>(work: (database: CrossbiteDatabase) => Promise<T>, otherwise: T): Promise<T> => {
  const opened = await openDatabase();
  return opened.ok ? work(opened.database).catch(() => otherwise) : otherwise;
};

const CLOSED = 'The storage of this browser could not be opened: nothing is kept.';

/** Tools for the letters of one kept visit; '' where the visit is not kept, and then its letters are not either. */
export function letterToolsFor(visit: string): LetterTools {
  const keyOf = async (database: CrossbiteDatabase, encounter: Encounter): Promise<VisitKey | null> => {
    const row = visit ? await database.visits.get(visit) : undefined;
    return row ? { visit: row.id, patient: row.patient } : visitKey(database, encounter);
  };
  return {
    templates: () => withDatabase(loadOwnTemplates, []),
    addTemplate: (template) =>
      withDatabase(async (database) => {
        const written = await recordOwnTemplate(database, template);
        return written.ok ? '' : written.sentence;
      }, CLOSED),
    removeTemplate: (id) => withDatabase((database) => removeOwnTemplate(database, id), undefined),
    others: (encounter) =>
      withDatabase(async (database) => {
        const key = await keyOf(database, encounter);
        return key ? loadOtherPrints(database, key.patient) : [];
      }, []),
    sent: (encounter, template, print) =>
      withDatabase(async (database) => {
        const key = await keyOf(database, encounter);
        if (key) await recordPrint(database, key.patient, template, print, new Date().toISOString());
      }, undefined),
    kept: () =>
      withDatabase(async (database) => {
        const records = visit ? await listVisitFollowups(database, visit) : [];
        return records.flatMap((record) =>
          record.kind === 'letter' ? [{ id: record.id, at: record.at, letter: record.value }] : [],
        );
      }, []),
    keep: (_, id, letter) =>
      withDatabase(
        async (database) => {
          if (!visit)
            return { ok: false, sentence: 'This visit is not kept, and so its letter is not either: save it as a file.' };
          const { signer } = await loadSettings(database);
          const held = { id: id || randomId(), at: new Date().toISOString() };
          const record = { ...held, visit, by: signer, kind: 'letter' as const, value: letter };
          const saved = await recordFollowups(database, [record], letter.signedBy ? 'letter-signed' : 'followup-kept');
          return saved.ok ? { ok: true, held: { ...held, letter } } : saved;
        },
        { ok: false, sentence: CLOSED },
      ),
    forget: (_, id) =>
      withDatabase(async (database) => {
        const record = (await listVisitFollowups(database, visit)).find((one) => one.id === id);
        if (record) await removeFollowup(database, record, (await loadSettings(database)).signer);
        return '';
      }, CLOSED),
    denials: () =>
      withDatabase(async (database) => {
        const [decisions, appeals] = await Promise.all([
          listFollowupsOf(database, 'remittance'),
          listFollowupsOf(database, 'appeal'),
        ]);
        return countDenials(
          decisions.map(({ value }) => value),
          appeals.map(({ value }) => value),
        );
      }, []),
    practice: () => withDatabase(async (database) => (await loadSettings(database)).practice, null),
  };
}
