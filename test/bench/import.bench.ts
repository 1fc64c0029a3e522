import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readRelease } from '@/lib/codes/icd10cm/import/read-release';
import { type Row, row, timed } from './row';

const folder = path.resolve('../shared/data/icd10cm');
const names = ['icd10cm-code-descriptions-2021.zip', 'icd10cm-table-and-index-2021.zip'];

/** Reading a whole official release beside unpacking its ZIP files alone; left out where the release is not there. */
export async function bench(): Promise<Row[]> {
  if (!names.every((name) => existsSync(path.join(folder, name)))) return [];
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }));
  const unpacked = await timed(3, () => files.map(({ bytes }) => unzipSync(bytes)));
  const read = await timed(3, () => readRelease(files));
  return [row('import', 'ICD-10-CM release of 95,358 rows', 'ms', read, { name: 'unzipping alone', median: unpacked.median })];
}
