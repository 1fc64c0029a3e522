import type { Page } from 'playwright-core';
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
    const rows = visits.slice(at, at + 1000).map((visit, i) => ({
      id: visit.id,
      patient: visit.patient,
      bucket: visit.checkedAt.slice(0, 7),
      summary: summarizeVisit(visit),
      visit: at + i < whole ? visit : null,
    }));
    await page.evaluate(writeRows, rows);
  }
}

type Row = { id: string; patient: string; bucket: string; summary: unknown; visit: unknown };

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
  const keyId = `open/visits/seed-${rows[0]?.id}`;
  const wrapped = await seal(kek, 'kek', ['dataKeys', keyId, 'data-key/1'], btoa(String.fromCharCode(...raw)));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const sealed = await Promise.all(
    rows.map(async (row) => ({
      visit: {
        id: row.id,
        bucket: row.bucket,
        patient: row.patient,
        status: 'accepted',
        sealed: await seal(key, keyId, ['visits', row.id, 'crossbite.visit/1'], row.visit),
      },
      summary: {
        id: row.id,
        writtenAt: Date.now() - 1000,
        sealed: await seal(key, keyId, ['summaries', row.id, 'crossbite.visit-summary/1'], row.summary),
      },
    })),
  );
  const writing = database.transaction(['dataKeys', 'visits', 'summaries'], 'readwrite');
  writing.objectStore('dataKeys').put({ id: keyId, kind: 'open', period: 'visits', retired: 0, wrapped });
  for (const { visit, summary } of sealed) {
    writing.objectStore('visits').put(visit);
    writing.objectStore('summaries').put(summary);
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}
