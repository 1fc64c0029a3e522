import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '@/lib/encounter/reading';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { type FrameDocument, readFrame } from '@/lib/reading/read-frame';
import { InputError, type Io } from '../command';
import { readTextInput } from '../read-input';

const mostFrames = 60;

/** Reads a saved page as the extension reads it in a tab: frames given as `srcdoc`, or as files beside the page. */
export async function readPage(file: string, url: string | undefined, io: Io): Promise<Reading> {
  if (url !== undefined && !URL.canParse(url))
    throw new InputError('--url takes the address of the page, such as https://practice.example/chart.');
  const html = await readTextInput(file, io);
  if (!/<[a-z!][\s\S]*>/i.test(html))
    throw new InputError(`${file === '-' ? 'Standard input' : file} is not a page: HTML is expected.`);
  const { JSDOM } = await import('jsdom');
  const address = url ?? savedFrom(html) ?? 'https://page.invalid/';
  const open = (text: string, at: string): Document => new JSDOM(text, { url: at }).window.document;
  const folder = file === '-' ? process.cwd() : path.dirname(path.resolve(file));
  let frames = 0;
  const opened = new Map<Document, string>();
  const frameDocument: FrameDocument = (frame, document) => {
    if (++frames > mostFrames) return null;
    const srcdoc = frame.getAttribute('srcdoc');
    if (srcdoc !== null) return open(srcdoc, document.URL);
    const src = frame.getAttribute('src')?.trim();
    if (!src || /^(?:about|javascript|data|blob):/i.test(src)) return null;
    const found = frameFile(folder, opened.get(document) ?? folder, src, document.URL, address);
    if (!found || depthOf(document, opened) > 8) return null;
    const inner = open(readFileSync(found, 'utf8'), URL.parse(src, document.URL)?.href ?? document.URL);
    opened.set(inner, path.dirname(found));
    return inner;
  };
  return interpretFrames([readFrame(open(html, address), frameDocument)]);
}

const depthOf = (document: Document, opened: ReadonlyMap<Document, string>): number =>
  opened.has(document) ? Math.min(opened.size, 8) : 0;

/** `<!-- saved from url=(0023)https://… -->`, which browsers write at the head of a saved page. */
const savedFrom = (html: string): string | undefined => /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1];

/** The file of a frame: where its address points beside the page that holds it, else under the page's folder by its path, else by its name. Never outside the folder. */
function frameFile(root: string, folder: string, src: string, base: string, page: string): string | null {
  const url = URL.parse(src, base);
  const names: string[] = [];
  const add = (name: string) => {
    for (const text of [name, safeDecode(name)]) {
      names.push(text, `${text}.html`, `${text}.htm`);
    }
  };
  const plain = src.replace(/[#].*$/, '');
  if (!/^[a-z][a-z0-9+.-]*:|^\/\//i.test(plain)) {
    add(plain);
    add(plain.replace(/\?.*$/, ''));
  }
  if (url) {
    const whole = url.pathname.replace(/^\/+/, '');
    const query = url.search;
    const same = URL.parse(page);
    const beside = same ? path.posix.relative(path.posix.dirname(same.pathname), url.pathname) : whole;
    for (const name of [whole, beside, path.posix.basename(whole), `${url.host}/${whole}`]) {
      if (query) {
        add(name + query);
        add(name + query.replace(/[^\w.-]+/g, '_'));
      }
      add(name);
      add(name.replace(/\//g, '_'));
      if (query) add((name + query).replace(/[^\w.-]+/g, '_'));
      add(name.replace(/\.\w+$/, ''));
    }
    add(encodeURIComponent(url.href.replace(/#.*$/, '')));
    add(url.href.replace(/#.*$/, '').replace(/[^\w.-]+/g, '_'));
  }
  for (const from of [folder, root]) {
    for (const name of names) {
      if (name === '' || name.length > 240) continue;
      const file = path.resolve(from, name);
      if (
        file.startsWith(root + path.sep) &&
        existsSync(file) &&
        statSync(file).isFile() &&
        statSync(file).size < 64 * 1024 * 1024
      )
        return file;
    }
  }
  return null;
}

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
