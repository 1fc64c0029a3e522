import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type KnownSource, kindOfSource } from '@/lib/shadow/source';
import { InputError } from '../command';

/**
 * Files of last year as sources, claims before anything is judged. `mark` is the same for the same files and settings: by it a run that was
 * stopped knows its own.
 */
export async function openFiles(files: readonly string[], out: string, settings: string) {
  const sources: KnownSource[] = [];
  const marks: string[] = [settings];
  for (const file of files) {
    const info = await stat(file).catch(() => null);
    if (!info) throw new InputError(`There is no file ${file}.`);
    if (!info.isFile()) throw new InputError(`${file} is not a file.`);
    if (out && path.resolve(out) === path.resolve(file))
      throw new InputError('--out names one of the files that are read: name another.');
    if (files.indexOf(file) !== sources.length) throw new InputError(`${file} is named twice: name each file once.`);
    const encoding = await encodingOf(file);
    const source = { name: path.basename(file), open: () => textOf(file, encoding) };
    const kind = await kindOfSource(source);
    if (!kind.ok) throw new InputError(kind.error);
    sources.push({ ...source, kind: kind.kind });
    marks.push(`${file}\0${info.size}\0${info.mtimeMs}`);
  }
  if (sources.every(({ kind }) => kind === '835'))
    throw new InputError('These files hold remittances only: claims (CSV, 837P, 837D) are needed beside them.');
  return { sources, mark: createHash('sha256').update(marks.join('\n')).digest('hex') };
}

/** UTF-8 unless a byte of the file is none; older practice software exports Windows-1252. */
async function encodingOf(file: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(file, { highWaterMark: chunk })) decoder.decode(bytes as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

const chunk = 256 * 1024;

async function* textOf(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(file, { highWaterMark: chunk }))
    yield decoder.decode(bytes as Buffer, { stream: true });
  yield decoder.decode();
}
