import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpacksBeyond } from '@/lib/intake/pdf/unpacks-beyond';
import { tried } from '../support/tried';

const object = (packed: Uint8Array, words = '') =>
  Buffer.concat([Buffer.from(`4 0 obj\n<<${words}/Length 9>>stream\n`), packed, Buffer.from('\nendstream\nendobj\n')]);
const packedTimes = (size: number, times: number): Uint8Array => {
  let packed = Buffer.alloc(size, 'q Q\n');
  for (let i = 0; i < times; i++) packed = deflateSync(packed);
  return packed;
};
const beyond = (most: number, ...objects: Uint8Array[]) => unpacksBeyond(new Uint8Array(Buffer.concat(objects)), most);

describe('what a PDF unpacks to', () => {
  it('is beyond the bound exactly when its streams together are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
        const objects = sizes.map((size) => object(packedTimes(size, 1)));
        const all = sizes.reduce((sum, size) => sum + size, 0);
        expect(await beyond(all, ...objects)).toBe(false);
        expect(await beyond(all - 1, ...objects)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each([1, 2, 3])('counts what is packed %i times over', async (times) => {
    const bomb = object(packedTimes(5_000_000, times));
    expect(await beyond(4_999_999, bomb)).toBe(true);
    expect(await beyond(6_000_000, bomb)).toBe(false);
  });

  it('leaves out a picture, but not the stream after it', async () => {
    const picture = object(packedTimes(1_000_000, 1), '/Subtype /Image');
    expect(await beyond(100_000, picture)).toBe(false);
    expect(await beyond(100_000, picture, object(packedTimes(100_001, 1)))).toBe(true);
  });

  it('leaves out no more of what is named a picture than pictures come to', async () => {
    const picture = object(packedTimes(1_000_000, 1), '/Subtype /Image');
    expect(await beyond(99_999, picture)).toBe(true);
  });

  const runs = (size: number) => Buffer.from([...Array.from({ length: size / 100 }, () => [157, 65]).flat(), 128]);
  const hex = (bytes: Uint8Array) => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`);
  it.each<[string, string, Buffer, number]>([
    ['run lengths', '/Filter/RunLengthDecode', runs(100_000), 100_000],
    ['run lengths by their short name', '/Filter [/RL]', runs(100_000), 100_000],
    ['a name that is written in another way', '/Filter/R#75nLength#44ecode', runs(100_000), 100_000],
    ['LZW', '/Filter/LZWDecode', lzwOf(100_000), 100_000],
    ['Flate in hexadecimal digits', '/Filter[/ASCIIHexDecode/FlateDecode]', hex(deflateSync(Buffer.alloc(90_000, 65))), 90_102],
    ['run lengths in Flate', '/Filter[/FlateDecode /RunLengthDecode]', deflateSync(runs(100_000)), 102_001],
    ['Flate in base 85', '/Filter[/A85/Fl]', base85(deflateSync(Buffer.alloc(90_000, 65))), 90_102],
  ])('counts %s', async (_, words, packed, size) => {
    tried('bounded', 'PDF streams packed with the older filters', 2);
    // What a layer holds counts as well: some bytes more than what comes out in the end.
    expect(await beyond(size - 200, object(packed, words))).toBe(true);
    expect(await beyond(size + 200, object(packed, words))).toBe(false);
  });

  it('counts on where packed data hold the word that closes a stream', async () => {
    const stored = Buffer.concat([Buffer.from([0x78, 0x01, 0x00, 12, 0, 0xf3, 0xff]), Buffer.from('q endstream ')]);
    const bomb = Buffer.concat([stored, deflateRawSync(Buffer.alloc(5_000_000, 'q Q\n'))]);
    expect(await beyond(4_000_000, object(bomb, '/Filter/FlateDecode'))).toBe(true);
    const damaged = packedTimes(50_000, 1).subarray(0, -20);
    expect(await beyond(60_000, object(damaged), object(packedTimes(5_000, 1)))).toBe(false);
  });

  it('counts nothing in what is not packed', async () => {
    expect(await beyond(0, object(Buffer.from('BT (Tooth 17) Tj ET')))).toBe(false);
  });
});

/** So many equal bytes as LZW: each code the run before and one byte more, the table cleared when it is full. */
function lzwOf(size: number): Buffer {
  const bits: string[] = [];
  let [width, next, left] = [9, 258, size];
  const put = (code: number) => bits.push(code.toString(2).padStart(width, '0'));
  put(256);
  while (left > 0) {
    if (next > 4090) {
      put(256);
      [width, next] = [9, 258];
    }
    const first = next === 258;
    // The first code of a table is the byte itself and makes no entry; the second is the entry that it makes.
    let length = 1;
    put(65);
    left -= 1;
    for (next = 258; first && left > 0 && next <= 4090; ) {
      length += 1;
      if (length > left) break;
      put(next);
      left -= length;
      next++;
      if (next + 1 >= 1 << width && width < 12) width++;
    }
    while (left > 0 && left <= length) {
      put(65);
      left -= 1;
      next++;
      if (next + 1 >= 1 << width && width < 12) width++;
    }
  }
  put(257);
  const text = bits.join('');
  return Buffer.from(
    Array.from({ length: Math.ceil(text.length / 8) }, (_, i) => Number.parseInt(text.slice(8 * i, 8 * i + 8).padEnd(8, '0'), 2)),
  );
}

function base85(bytes: Uint8Array): Buffer {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const part = [0, 1, 2, 3].map((i) => bytes[at + i] ?? 0);
    let value = part.reduce((sum, one) => sum * 256 + one, 0);
    let group = '';
    for (let i = 0; i < 5; i++) {
      group = String.fromCharCode(33 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += group.slice(0, Math.min(4, bytes.length - at) + 1);
  }
  return Buffer.from(`${text}~>`);
}
