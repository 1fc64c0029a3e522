import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import type { FrameRecord } from '@/lib/reading/frame-record';
import { readFrame } from '@/lib/reading/read-frame';

const folder = path.resolve(import.meta.dirname, '../../../shared/pages');
export const sharedPagesExist = existsSync(path.join(folder, 'load.mjs'));
export const sharedPageNames: string[] = sharedPagesExist
  ? readdirSync(folder).flatMap((file) => (/^(.+)\.expected\.json$/.exec(file)?.[1] ? [file.replace('.expected.json', '')] : []))
  : [];

export const sharedPage = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
export const expectedReading = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8'));

const bare = (url: string) => url.replace(/#.*$/, '');

export async function sharedHtml(name: string): Promise<{ url: string; files: Map<string, string> }> {
  const { toHtml } = await import(pathToFileURL(path.join(folder, 'load.mjs')).href);
  return toHtml(sharedPage(name));
}

/** The page as the command line would have it: parsed, without layout, its frames in their places. */
export async function recordOfShared(name: string): Promise<FrameRecord> {
  const { url, files } = await sharedHtml(name);
  return recordOf(url, files);
}

export function recordOf(url: string, files: ReadonlyMap<string, string>): FrameRecord {
  const open = (address: string) => new JSDOM(files.get(bare(address)) ?? '', { url: address }).window.document;
  return readFrame(open(url), (frame, document) => {
    const src = frame.getAttribute('src');
    const srcdoc = frame.getAttribute('srcdoc');
    if (srcdoc !== null) return new JSDOM(srcdoc, { url: document.URL }).window.document;
    const address = src ? bare(new URL(src, document.URL).href) : '';
    return files.has(address) ? open(address) : null;
  });
}
