import type { LetterTools } from '@/components/followup/letter-tools';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import {
  loadOtherPrints,
  loadOwnTemplates,
  recordOwnTemplate,
  recordPrint,
  removeOwnTemplate,
} from '@/lib/storage/letters-store';
import { openDatabase } from '@/lib/storage/open-database';
import { visitKey } from '@/lib/storage/visit-key';

/** Storage behind the letters. Where it is locked or cannot be opened, letters are written all the same, without what it would add. */
const withDatabase = async <T>(work: (database: CrossbiteDatabase) => Promise<T>, otherwise: T): Promise<T> => {
  const opened = await openDatabase();
  return opened.ok ? work(opened.database).catch(() => otherwise) : otherwise;
};

export const letterTools: LetterTools = {
  templates: () => withDatabase(loadOwnTemplates, []),
  addTemplate: (template) =>
    withDatabase(async (database) => {
      const written = await recordOwnTemplate(database, template);
      return written.ok ? '' : written.sentence;
    }, 'The storage of this browser could not be opened: the template is not kept.'),
  removeTemplate: (id) => withDatabase((database) => removeOwnTemplate(database, id), undefined),
  others: (encounter) =>
    withDatabase(async (database) => {
      const key = await visitKey(database, encounter);
      return key ? loadOtherPrints(database, key.patient) : [];
    }, []),
  sent: (encounter, template, print) =>
    withDatabase(async (database) => {
      const key = await visitKey(database, encounter);
      if (key) await recordPrint(database, key.patient, template, print, new Date().toISOString());
    }, undefined),
};
