import type { Page } from 'playwright-core';
import type { Settings } from '@/lib/storage/settings';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { summarizeVisit } from '@/lib/worklist/visit-summary';
import { keptVisit } from './kept-visit';

const last = [
  'Abernathy',
  'Bellweather',
  'Corrigan',
  'Delacourt',
  'Fairweather',
  'Gallagher',
  'Halvorsen',
  'Mahoney',
  'Osterhaus',
  'Oyelowo',
];
const first = ['Sunil', 'Iris', 'Yvette', 'Priya', 'Lucille', 'Ines', 'Bette', 'Birgit', 'Jonah', 'Temi'];
const payers = ['Harborline Mutual', 'Tidewater Health', 'Medicare', 'Keystone Plan', 'Prairie Blue'];
const codes = ['D7240', 'D7286', 'D7510', 'D2392', 'D7880', 'D1110', 'D7140'];
const notes = [
  'Full bony impaction #32 with recurrent pericoronitis, trismus. Removed under general anesthesia.',
  'White lesion of the lateral tongue, biopsy taken and sent to pathology.',
  'Fluctuant buccal swelling at #19, incision and drainage, Penrose drain.',
  'MO composite #19 for caries.',
];

/** Invented visits with their real pre-checks; a dozen kinds repeat under other names and days. */
export function invented(count: number) {
  const kinds = Array.from({ length: 12 }, (_, i) =>
    keptVisit('kind', {
      coverage: [{ kind: 'medical', order: 1, payerName: payers[i % payers.length] }],
      procedures: [
        {
          id: 'p1',
          cdt: codes[i % codes.length],
          tooth: String((i % 32) + 1),
          status: 'completed',
          provider: `Dr. ${last[i % 4]}`,
        },
      ],
      notes: [{ id: 'n1', text: notes[i % notes.length]! }],
    }),
  );
  return Array.from({ length: count }, (_, i) => {
    const kind = kinds[i % kinds.length]!;
    const dateOfService = new Date(Date.UTC(2026, 10, 24) - (i % 330) * 86_400_000).toISOString().slice(0, 10);
    const name = { last: last[i % 10]!, first: first[Math.floor(i / 10) % 10]! };
    const encounter = {
      ...kind.encounter,
      dateOfService,
      patient: { ...kind.encounter.patient, name, chartNumber: `C-${10_000 + i}` },
    };
    const checkedAt = `${dateOfService}T15:00:00.000Z`;
    return { ...kind, id: `visit-${i}`, patient: `patient-${i % 7000}`, status: 'accepted' as const, encounter, checkedAt };
  });
}

/**
 * Writes visits into the sealed store of the open page, as the product would: a data key under the key that the profile holds, and
 * envelopes bound to their places. `whole`: how many get their full record; the rest only the line that a list opens.
 */
export async function seedVisits(page: Page, count: number, whole = count): Promise<void> {
  const visits = invented(count);
  for (let at = 0; at < count; at += 1000) {
    await writeVisits(page, visits.slice(at, at + 1000), Math.max(0, whole - at));
  }
}

/** The same for visits of a test's own. */
export async function writeVisits(page: Page, visits: readonly VisitRecord[], whole = visits.length): Promise<void> {
  const rows = visits.flatMap((visit, i): Row[] => [
    {
      store: 'visits',
      schema: 'crossbite.visit/1',
      plain: { id: visit.id, bucket: visit.checkedAt.slice(0, 7), patient: visit.patient, status: 'accepted' },
      value: i < whole ? visit : null,
    },
    {
      store: 'summaries',
      schema: 'crossbite.visit-summary/1',
      plain: { id: visit.id, writtenAt: Date.now() - 1000 },
      value: summarizeVisit(visit),
    },
  ]);
  await page.evaluate(writeRows, rows);
}

/** Writes what the office set, as the product would. */
export const writeSettings = (page: Page, settings: Partial<Settings>): Promise<void> =>
  page.evaluate(writeRows, [
    {
      store: 'settings',
      schema: 'crossbite.settings/1',
      plain: { id: 'settings' },
      value: { schema: 'crossbite.settings/1', ...settings },
    },
  ]);

/** A row of a sealed store: what stands open in it, and what is sealed. */
type Row = { store: string; schema: string; plain: { id: string } & Record<string, unknown>; value: unknown };

async function writeRows(rows: Row[]): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open('crossbite'));
  const seal = async (key: CryptoKey, keyId: string, place: [string, string, string], value: unknown) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = new TextEncoder().encode(JSON.stringify(place));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const ciphertext = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
    return { v: 1, keyId, iv, ciphertext };
  };
  const kek = (await asked(database.transaction('kek').objectStore('kek').get('kek'))).key as CryptoKey;
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const keyId = `open/visits/seed-${rows[0]?.store}-${rows[0]?.plain.id}`;
  const wrapped = await seal(kek, 'kek', ['dataKeys', keyId, 'data-key/1'], btoa(String.fromCharCode(...raw)));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const sealed = await Promise.all(
    rows.map(async ({ store, schema, plain, value }) => ({
      store,
      row: { ...plain, sealed: await seal(key, keyId, [store, plain.id, schema], value) },
    })),
  );
  const writing = database.transaction(['dataKeys', 'visits', 'summaries', 'settings'], 'readwrite');
  writing.objectStore('dataKeys').put({ id: keyId, kind: 'open', period: 'visits', retired: 0, wrapped });
  for (const { store, row } of sealed) writing.objectStore(store).put(row);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}
