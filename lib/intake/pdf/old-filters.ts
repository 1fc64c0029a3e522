type Bytes = Uint8Array<ArrayBuffer>;
/** What came out of a layer, and whether its data were at their end there. */
type Out = { readonly out: Bytes; readonly ended: boolean };
/** Bytes of one layer → what comes out of it, at most so many bytes. Stops quietly where the data do not fit the filter. */
type Filter = (packed: Bytes, most: number) => Out;

/** The filters of ISO 32000-1, 7.4 beside Flate that a text can be packed with, by both of their names. */
export function oldFilter(name: string): Filter | null {
  return filters.get(name) ?? null;
}

const runLength: Filter = (packed, most) => {
  const out = new Uint8Array(Math.min(most, packed.length * 64));
  let size = 0;
  for (let at = 0; at < packed.length && size < out.length; ) {
    const length = packed[at++] ?? 128;
    if (length === 128) return { out: out.subarray(0, size), ended: true };
    const end = Math.min(out.length, size + (length < 128 ? length + 1 : 257 - length));
    if (length < 128) {
      const copied = packed.subarray(at, at + end - size);
      out.set(copied, size);
      at += length + 1;
    } else out.fill(packed[at++] ?? 0, size, end);
    size = end;
  }
  return { out: out.subarray(0, size), ended: false };
};

const CLEAR = 256;
const END = 257;

const lzw: Filter = (packed, most) => {
  // Each code stands for a run of what came out before: where it begins, and how long it is.
  const starts = new Uint32Array(4096);
  const lengths = new Uint16Array(4096);
  let out = new Uint8Array(Math.min(most, 65_536));
  let [size, next, width, bits, held] = [0, 258, 9, 0, 0];
  let last = -1;
  let lastStart = 0;
  let lastLength = 0;
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xff_ffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END) return { out: out.subarray(0, size), ended: true };
    if (code === CLEAR) {
      [next, width, last] = [258, 9, -1];
      continue;
    }
    if (code > next || (code === next && last < 0)) break;
    if (last >= 0 && next < 4096) {
      starts[next] = lastStart;
      lengths[next] = lastLength + 1;
      next++;
    }
    const length = code < 256 ? 1 : (lengths[code] ?? 0);
    while (size + length > out.length && out.length < most) {
      const larger = new Uint8Array(Math.min(most, out.length * 2));
      larger.set(out);
      out = larger;
    }
    if (size + length > out.length) {
      size = out.length;
      break;
    }
    const start = starts[code] ?? 0;
    for (let i = 0; i < length; i++) out[size + i] = code < 256 ? code : (out[start + i] ?? 0);
    [last, lastStart, lastLength] = [code, size, length];
    size += length;
    // A code grows one earlier than it must (EarlyChange, which is the default).
    if (next + 1 >= 1 << width && width < 12) width++;
  }
  return { out: out.subarray(0, size), ended: false };
};

const asciiHex: Filter = (packed, most) => {
  const [words = '', ...after] = new TextDecoder('latin1').decode(packed).split('>');
  const digits = words.replace(/[^\dA-Fa-f]/g, '');
  const out = Uint8Array.from({ length: Math.min(most, Math.ceil(digits.length / 2)) }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2).padEnd(2, '0'), 16),
  );
  return { out, ended: after.length > 0 };
};

const ascii85: Filter = (packed, most) => {
  const [words = '', ...after] = new TextDecoder('latin1').decode(packed).split('~');
  const text = words.replace(/[^!-uz]/g, '').replaceAll('z', '!!!!!');
  const whole = text.padEnd(Math.ceil(text.length / 5) * 5, 'u');
  const out = new Uint8Array((whole.length / 5) * 4);
  for (let at = 0, to = 0; at < whole.length; at += 5, to += 4) {
    let value = 0;
    for (let i = 0; i < 5; i++) value = (value * 85 + whole.charCodeAt(at + i) - 33) % 2 ** 32;
    for (let i = 0; i < 4; i++) out[to + i] = Math.floor(value / 256 ** (3 - i)) % 256;
  }
  return { out: out.subarray(0, Math.min(most, out.length - (whole.length - text.length))), ended: after.length > 0 };
};

const filters: ReadonlyMap<string, Filter> = new Map([
  ['RunLengthDecode', runLength],
  ['RL', runLength],
  ['LZWDecode', lzw],
  ['LZW', lzw],
  ['ASCIIHexDecode', asciiHex],
  ['AHx', asciiHex],
  ['ASCII85Decode', ascii85],
  ['A85', ascii85],
]);
