/** Stores with their key and indexes, as the first schema had them; later ones only added. */
const first: Record<string, { key: string; indexes: string[] }> = {
  kek: { key: 'id', indexes: [] },
  dataKeys: { key: 'id', indexes: ['kind', 'period'] },
  visits: { key: 'id', indexes: ['bucket', 'patient', 'status'] },
  records: { key: 'id', indexes: ['kind', 'bucket'] },
  settings: { key: 'id', indexes: [] },
  audit: { key: 'seq', indexes: ['at', 'what'] },
  meta: { key: 'id', indexes: [] },
};
const second = { ...first, summaries: { key: 'id', indexes: ['writtenAt'] } };
const third = { ...second, codeSets: { key: 'year', indexes: [] } };
const fourth = { ...third, followups: { key: 'id', indexes: ['kind', 'visit', 'due'] } };
export const schemas = { 1: first, 2: second, 3: third, 4: fourth };

/** Leaves a database as an office has it that used that schema last, under ten times its number, with these rows of its stores. */
export async function leaveDatabase(
  name: string,
  schema: keyof typeof schemas,
  rows: Record<string, unknown[]>,
  version = schema * 10,
) {
  const request = indexedDB.open(name, version);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onupgradeneeded = () => {
      for (const [store, { key, indexes }] of Object.entries(schemas[schema])) {
        const made = request.result.createObjectStore(store, { keyPath: key });
        for (const index of indexes) made.createIndex(index, index);
        for (const row of rows[store] ?? []) made.put(row);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
}

/** The version of a database and its stores with their keys and indexes. */
export async function shapeOf(name: string) {
  const request = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = Object.fromEntries(
    [...database.objectStoreNames].map((store) => {
      const { keyPath, indexNames } = database.transaction(store).objectStore(store);
      return [store, { key: keyPath, indexes: [...indexNames] }];
    }),
  );
  database.close();
  return { version: database.version, stores };
}
