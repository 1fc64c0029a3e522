import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { breaks } from './breaks.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const inMemory = breaks.map((one, number) => ({ ...one, number })).filter(({ how }) => how === 'memory');

// One server for all: each file is worked up once, and only what is broken once more.
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  plugins: [
    {
      name: 'crossbite-break',
      enforce: 'pre',
      transform(code, id) {
        const number = /[?&]break=(\d+)/.exec(id)?.[1];
        if (number === undefined) return;
        const { from, to } = breaks[Number(number)];
        return code.replace(from, () => to);
      },
    },
  ],
  test: {
    pool: 'threads',
    testTimeout: 60_000,
    setupFiles: [path.join(import.meta.dirname, 'break-module.mjs')],
    projects: inMemory.map(({ number, file, test, hangs }) => ({
      extends: true,
      test: {
        name: String(number),
        include: [test],
        provide: { broken: { place: path.join(root, file), number } },
        ...(hangs && { testTimeout: 15_000 }),
      },
    })),
  },
});
