import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pageSize } from '../supply/page-size';
import { workerSize } from '../supply/worker-size';
import { buildExtension } from '../support/extension';
import { type Row, row, spreadOf } from './row';

/** Bytes of what ships beside the limits that the tests hold. */
export async function bench(): Promise<Row[]> {
  const built = buildExtension();
  const raw = (file: string) => readFileSync(path.join(built, file)).length / 1000;
  const one = (name: string, kilobytes: number, limit?: number) =>
    row('size', name, 'kB', spreadOf([kilobytes]), limit === undefined ? undefined : { name: 'limit', median: limit });
  const worker = await workerSize();
  return [
    one('script that reads a page, raw', raw('reader.js'), 40),
    one('popup with all that it loads, gzipped', pageSize(built, 'popup.html') / 1000, 130),
    one('side panel with all that it loads, gzipped', pageSize(built, 'sidepanel.html') / 1000),
    one('program of the worker without its tables, gzipped', worker.program / 1000, 120),
    one('tables of the worker: codes, words, rules, gzipped', worker.tables / 1000),
  ];
}
