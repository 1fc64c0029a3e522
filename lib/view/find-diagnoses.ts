import type { IcdHit, IcdSearch } from '@/lib/codes/icd10cm/search/search-icd';

const FOUND = 20;
const searches = new Map<string, Promise<IcdSearch>>();

/** ICD-10-CM codes in force on the date, from the set that the office imported, else from the shipped one. Set and index load at the first query. */
export async function findDiagnoses(query: string, date: string): Promise<readonly IcdHit[]> {
  if (query.trim() === '') return [];
  const search = searches.get(date) ?? load(date);
  searches.set(date, search);
  return (await search).search(query, FOUND);
}

async function load(date: string): Promise<IcdSearch> {
  const [{ icdSearchOf }, { shippedIcd }, { openDatabase }, { loadIcdSet }] = await Promise.all([
    import('@/lib/codes/icd10cm/search/search-icd'),
    import('@/lib/codes/icd10cm/shipped'),
    import('@/lib/storage/open-database'),
    import('@/lib/storage/code-sets'),
  ]);
  const opened = await openDatabase();
  const set = opened.ok ? await loadIcdSet(opened.database).catch(() => shippedIcd) : shippedIcd;
  return icdSearchOf(set, date);
}
