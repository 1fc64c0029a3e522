const PIECE = 65_536;
const HEAD = 2_000;

/**
 * Whether what is packed in a PDF (Flate, also one within another) comes to more than so many bytes, as in a file made to stop its reader.
 * Goes by what the streams hold, not by what they say of themselves; only pictures, which no reading of text unpacks, go by their name.
 */
export async function unpacksBeyond(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<boolean> {
  const text = new TextDecoder('latin1').decode(bytes);
  let left = most;
  for (const { index, 0: word } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const head = text.slice(Math.max(0, index - HEAD), index);
    if (/\/Subtype\s*\/Image\b/.test(head.slice(head.lastIndexOf(' obj') + 1))) continue;
    left -= await unpackedSize(bytes.subarray(index + word.length, endOf(text, index + word.length)), left);
    if (left < 0) return true;
  }
  return false;
}

/**
 * Where the data of a stream end, without the line end before the closing word: a browser that meets bytes behind the packed data drops what
 * it had already unpacked of them.
 */
function endOf(text: string, start: number): number {
  const close = text.indexOf('endstream', start);
  if (close < 0) return text.length;
  return close - (/\r\n$/.test(text.slice(close - 2, close)) ? 2 : /[\r\n]$/.test(text.slice(close - 1, close)) ? 1 : 0);
}

/** Bytes that come out of all layers together; counting ends once they are more than `most`. */
async function unpackedSize(packed: Uint8Array<ArrayBuffer>, most: number): Promise<number> {
  if (!startsPacked(packed)) return 0;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const part of unpacked(packed)) {
      size += part.length;
      if (size > most) return size;
      parts.push(part);
    }
  } catch {
    // A stream ends where its data end, and what comes after it in the file is no part of it.
  }
  const [first] = parts;
  if (!first || !startsPacked(first)) return size;
  return size + (await unpackedSize(new Uint8Array(await new Blob(parts).arrayBuffer()), most - size));
}

/** The two bytes that begin a zlib stream (RFC 1950). */
const startsPacked = ([method = 0, flags = 0]: Uint8Array): boolean => (method & 15) === 8 && (method * 256 + flags) % 31 === 0;

async function* unpacked(packed: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let at = 0;
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at < packed.length) controller.enqueue(packed.subarray(at, at + PIECE));
      else controller.close();
      at += PIECE;
    },
  });
  const reader = pieces.pipeThrough(new DecompressionStream('deflate')).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
