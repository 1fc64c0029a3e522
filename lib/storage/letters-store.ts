import * as z from 'zod/mini';
import { Fingerprint } from '@/lib/followup/letters/alike';
import { OwnTemplate } from '@/lib/followup/letters/own-template';
import type { CrossbiteDatabase } from './database';
import { recordStore } from './record-store';

/** A letter that went out: whose it was (keyed hash), and what it is compared by. Never its words. */
const LetterPrint = z.object({ patient: z.string(), print: Fingerprint, madeAt: z.string() });

const prints = recordStore('letter-print', LetterPrint, 'ends');
const templates = recordStore('letter-template', OwnTemplate);

/** Fingerprints of the letters of other patients. */
export async function loadOtherPrints(database: CrossbiteDatabase, patient: string): Promise<Fingerprint[]> {
  return (await prints.list(database)).flatMap(({ value }) => (value.patient === patient ? [] : [value.print]));
}

/** Keeps the fingerprint of a letter; a new letter of the same patient and template takes the place of the one before. */
export const recordPrint = (database: CrossbiteDatabase, patient: string, template: string, print: Fingerprint, madeAt: string) =>
  prints.put(
    database,
    `${patient}/${template.replace(/[^a-z-]/g, '').slice(0, 40)}`,
    { patient, print, madeAt },
    madeAt.slice(0, 7),
  );

export const loadOwnTemplates = async (database: CrossbiteDatabase): Promise<OwnTemplate[]> =>
  (await templates.list(database)).map(({ value }) => value).sort((a, b) => a.name.localeCompare(b.name));

/** Keeps a template under a number of its own, since its name is the office's words; one of the same name is replaced. */
export async function recordOwnTemplate(database: CrossbiteDatabase, template: OwnTemplate) {
  const same = (await templates.list(database)).find(({ value }) => value.id === template.id);
  return templates.put(database, same?.id ?? crypto.randomUUID(), template);
}

export async function removeOwnTemplate(database: CrossbiteDatabase, id: string): Promise<void> {
  const held = (await templates.list(database)).find(({ value }) => value.id === id);
  if (held) await templates.remove(database, held.id);
}
