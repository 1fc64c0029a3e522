import { readFile, stat } from 'node:fs/promises';
import { InputError, type Io } from './command';

const largestInput = 64 * 1024 * 1024;

/** The bytes of a file, or of standard input for `-`. Missing, empty and oversized input is an InputError. */
export async function readInput(file: string, io: Io): Promise<Uint8Array> {
  if (file === '-') {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of io.stdin) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.length;
      if (size > largestInput) throw new InputError('Standard input is over 64 MB: one visit at a time is expected.');
      chunks.push(bytes);
    }
    if (size === 0) throw new InputError('Standard input is empty: an encounter, a page or a note is expected.');
    return Buffer.concat(chunks);
  }
  const info = await stat(file).catch(() => null);
  if (!info) throw new InputError(`There is no file ${file}.`);
  if (!info.isFile()) throw new InputError(`${file} is not a file.`);
  if (info.size === 0) throw new InputError(`${file} is empty: an encounter, a page or a note is expected.`);
  if (info.size > largestInput) throw new InputError(`${file} is over 64 MB: one visit at a time is expected.`);
  return readFile(file);
}

/** The same as text: UTF-8, without a byte-order mark. */
export async function readTextInput(file: string, io: Io): Promise<string> {
  return new TextDecoder('utf-8').decode(await readInput(file, io));
}

/** JSON of a file; broken JSON is an InputError that shows the line, never the text. */
export async function readJsonInput(file: string, io: Io): Promise<unknown> {
  const text = await readTextInput(file, io);
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
    const where = Number.isNaN(position) ? 'near its end' : `in line ${text.slice(0, position).split('\n').length}`;
    throw new InputError(`${file === '-' ? 'Standard input' : file} is not valid JSON (${where}).`);
  }
}
