import { createReadStream } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';

/** Whole lines that an interrupted run left in its output; a line cut off at the end is removed. */
export async function answeredBefore(file: string): Promise<number> {
  const info = await stat(file).catch(() => null);
  if (!info) return 0;
  let lines = 0;
  let whole = 0;
  let at = 0;
  for await (const chunk of createReadStream(file)) {
    const bytes = chunk as Buffer;
    for (let index = bytes.indexOf(10); index >= 0; index = bytes.indexOf(10, index + 1)) {
      lines++;
      whole = at + index + 1;
    }
    at += bytes.length;
  }
  if (whole < at) await truncate(file, whole);
  return lines;
}
