import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError, type Io } from '../command';

/** Newline-delimited encounters as a stream; `-` is standard input. A file that is missing or empty is an InputError. */
export async function openInput(file: string, io: Io): Promise<AsyncIterable<Uint8Array | string>> {
  if (file === '-') return io.stdin;
  const info = await stat(file).catch(() => null);
  if (!info) throw new InputError(`There is no file ${file}.`);
  if (!info.isFile()) throw new InputError(`${file} is not a file.`);
  if (info.size === 0) throw new InputError(`${file} is empty: newline-delimited encounters are expected.`);
  return createReadStream(file, { highWaterMark: 256 * 1024 });
}
