import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpacksBeyond } from '@/lib/intake/pdf/unpacks-beyond';

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
    expect(await beyond(1_000, picture)).toBe(false);
    expect(await beyond(1_000, picture, object(packedTimes(1_001, 1)))).toBe(true);
  });

  it('counts nothing in what is not packed', async () => {
    expect(await beyond(0, object(Buffer.from('BT (Tooth 17) Tj ET')))).toBe(false);
  });
});
