import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createVitest } from 'vitest/node';
import { breaks } from './breaks.mjs';
import { resultOf } from './result-of.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

/** Breaks in one process of the test runner, none of them on the disk: each test sees its own file broken. */
export async function breakInMemory(list) {
  const config = path.join(import.meta.dirname, 'vitest.config.mjs');
  const vitest = await createVitest('test', { root, config, watch: false, reporters: [{}], silent: true, maxWorkers: 2 });
  const standing = list.filter(({ file, from }) => readFileSync(path.join(root, file), 'utf8').includes(from));
  const specifications = standing.map(({ number, test, only }) => {
    const project = vitest.projects.find(({ name }) => name === String(number));
    return project.createSpecification(path.join(root, test), { testNamePattern: new RegExp(only) });
  });
  const { testModules } = await vitest.runTestSpecifications(specifications);
  const failed = new Map(
    testModules.map((module) => [
      module.project.name,
      [...module.children.allTests('failed')].map((test) => ({
        name: test.fullName,
        words: test.result().errors?.[0]?.message ?? '',
      })),
    ]),
  );
  await vitest.close();
  return list.map((one) => ({
    ...one,
    ...resultOf(one, standing.includes(one) ? (failed.get(String(one.number)) ?? []) : null),
  }));
}

/** Every break with the number by which it is called. */
export const numbered = breaks.map((one, number) => ({ ...one, number }));
