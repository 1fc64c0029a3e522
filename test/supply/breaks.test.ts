import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { breaks } from '@/bin/check/breaks.mjs';

it('every break of a promise has its place in the source and its test', () => {
  expect(breaks.length).toBeGreaterThan(30);
  expect(breaks.filter(({ file, from }) => !readFileSync(file, 'utf8').includes(from)).map(({ what }) => what)).toEqual([]);
  expect(breaks.filter(({ test }) => !existsSync(test)).map(({ what }) => what)).toEqual([]);
});
