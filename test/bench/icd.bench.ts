import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';
import { readRelease } from '@/lib/codes/icd10cm/import/read-release';
import { icdSearchOf } from '@/lib/codes/icd10cm/search/search-icd';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { icdOfRelease } from '@/lib/codes/icd10cm/years';
import { lookUps } from '@/test/codes/icd10cm/look-ups';
import { type Row, row, spreadOf } from './row';

const asked = lookUps
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([query = '', wanted = '']) => ({ query, wanted: wanted.split(' ') }));
type Find = (query: string) => readonly string[];

/** Look-up of diagnoses: p95 in ms and how many of our look-ups are among the first five, beside two general search libraries. */
export async function bench(full: boolean): Promise<Row[]> {
  const rows = rowsOf('shipped', shippedIcd, full);
  const folder = '../shared/data/icd10cm';
  if (existsSync(folder)) {
    const names = ['icd10cm-code-descriptions-2021.zip', 'icd10cm-table-and-index-2021.zip'];
    const reading = await readRelease(names.map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) })));
    if (reading.ok && reading.releases[0]) rows.push(...rowsOf('whole release', icdOfRelease(reading.releases[0]), full));
  }
  const texts = [
    'data/codes.tsv',
    'data/notes.tsv',
    ...['teeth', 'mouth', 'jaw', 'sleep-and-systemic', 'status'].map((name) => `search/terms/${name}.ts`),
    'search/phrases.ts',
  ];
  const size = gzipSync(Buffer.concat(texts.map((name) => readFileSync(`lib/codes/icd10cm/${name}`))), { level: 9 }).length / 1e6;
  rows.push(row('icd', 'texts shipped, the index is made of them', 'MB gz', spreadOf([size]), { name: 'limit', median: 0.6 }));
  return rows;
}

function rowsOf(name: string, set: IcdSet, full: boolean): Row[] {
  const entries = set.all('');
  const start = performance.now();
  const own = icdSearchOf(set, '');
  own.search('tooth', 5);
  const building = performance.now() - start;
  const documents = entries.map((entry) => ({ id: entry.code, text: [entry.label, ...entry.inclusion].join(' ') }));
  const mini = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  mini.addAll(documents);
  const ours = measure((query) => own.search(query, 5).map(({ code }) => code));
  const minis = measure((query) =>
    mini
      .search(query)
      .slice(0, 5)
      .map(({ id }) => String(id)),
  );
  const rows = [
    row('icd', `${name}: index made`, 'ms', spreadOf([building])),
    row('icd', `${name}: p95 of a look-up`, 'ms', spreadOf([ours.p95]), { name: 'minisearch', median: minis.p95 }),
    row('icd', `${name}: found among five of ${asked.length}`, '', spreadOf([ours.hits]), {
      name: 'minisearch',
      median: minis.hits,
    }),
  ];
  if (full || name === 'shipped') {
    const fuse = new Fuse(documents, { keys: ['text'], ignoreLocation: true });
    const fuses = measure((query) => fuse.search(query, { limit: 5 }).map(({ item }) => item.id), 40);
    rows.push(row('icd', `${name}: p95 beside fuse.js`, 'ms', spreadOf([ours.p95]), { name: 'fuse.js', median: fuses.p95 }));
  }
  return rows;
}

function measure(find: Find, times = asked.length): { hits: number; p95: number } {
  find('warm up');
  const taken: number[] = [];
  let hits = 0;
  for (const { query, wanted } of asked.slice(0, times)) {
    const start = performance.now();
    const codes = find(query);
    taken.push(performance.now() - start);
    if (codes.some((code) => wanted.some((one) => code.replace('.', '').startsWith(one)))) hits++;
  }
  return { hits, p95: taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? Number.NaN };
}
