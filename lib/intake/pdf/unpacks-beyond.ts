import { oldFilter } from './old-filters';

const PIECE = 65_536;
const HEAD = 20_000;
/** Pictures may come to so many times the bound: no reading of text unpacks them, but anything may be named one. */
const PICTURES = 10;

/**
 * Whether what is packed in a PDF (Flate, LZW, run lengths, also one within another) comes to more than so many bytes, as in a file made to
 * stop its reader. Goes by what the streams hold, not by the sizes that they state of themselves.
 */
export async function unpacksBeyond(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<boolean> {
  const text = new TextDecoder('latin1').decode(bytes);
  let left = most;
  let leftOfPictures = most * PICTURES;
  for (const { index, 0: word } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const before = text.slice(Math.max(0, index - HEAD), index);
    const head = before.slice(before.lastIndexOf(' obj') + 1);
    const picture = /\/Subtype\s*\/Image\b/.test(head);
    const start = index + word.length;
    const size = await sizeAt(bytes, text, start, filtersOf(head), picture ? leftOfPictures : left);
    if (picture) leftOfPictures -= size;
    else left -= size;
    if (left < 0 || leftOfPictures < 0) return true;
  }
  return false;
}

/** The names after `/Filter`, outermost first; `#5a` in a name stands for a letter. */
const filtersOf = (head: string): string[] =>
  (/\/Filter\s*(\[[^\]]*\]|\/[^\s/<>[\]()]+)/.exec(head)?.[1] ?? '')
    .split(/[\s/[\]]+/)
    .filter(Boolean)
    .map((name) => name.replace(/#([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));

/**
 * What comes out of the stream that begins there. Packed data may hold the closing word themselves: while they are not at their end there, and
 * more comes out with more of the file, the next closing word counts.
 */
async function sizeAt(
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
  start: number,
  filters: string[],
  most: number,
): Promise<number> {
  let spent = 0;
  let longest = -1;
  for (let close = start; close < text.length && spent <= most; ) {
    close = text.indexOf('endstream', close + (close === start ? 0 : 1));
    const end = close < 0 ? text.length : dataEnd(text, close);
    const { size, whole } = await unpackedSize(bytes.subarray(start, Math.max(start, end)), filters, most - spent);
    if (whole || size <= longest) return Math.max(size, longest);
    spent += size;
    longest = size;
    if (close < 0) return longest;
  }
  return spent;
}

/** Without the line end before the closing word: a browser that meets bytes behind packed data drops what it had already unpacked of them. */
const dataEnd = (text: string, close: number): number =>
  close - (/\r\n$/.test(text.slice(close - 2, close)) ? 2 : /[\r\n]$/.test(text.slice(close - 1, close)) ? 1 : 0);

type Unpacked = { size: number; whole: boolean };

/** Bytes that come out of all layers together, counting ends once they are more than `most`; and whether the packed data were at their end. */
async function unpackedSize(packed: Uint8Array<ArrayBuffer>, [name = '', ...inner]: string[], most: number): Promise<Unpacked> {
  const filter = oldFilter(name);
  if (filter) {
    const { out, ended } = filter(packed, most + 1);
    if (out.length > most) return { size: out.length, whole: true };
    const rest = await unpackedSize(out, inner, most - out.length);
    return { size: out.length + rest.size, whole: ended && rest.whole };
  }
  if (!startsPacked(packed)) return { size: 0, whole: true };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let whole = true;
  try {
    for await (const part of unpacked(packed)) {
      size += part.length;
      if (size > most) return { size, whole };
      parts.push(part);
    }
  } catch {
    whole = false;
  }
  const [first] = parts;
  if (!first || (inner.length === 0 && !startsPacked(first))) return { size, whole };
  const out = new Uint8Array(await new Blob(parts).arrayBuffer());
  const rest = await unpackedSize(out, inner, most - size);
  return { size: size + rest.size, whole: whole && rest.whole };
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
