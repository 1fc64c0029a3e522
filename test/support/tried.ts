import { TestRunner } from 'vitest';
import type { promises } from '@/bin/check/promises.mjs';

type Tried = { promise: keyof typeof promises; what: string; times: number; seen?: string };

declare module 'vitest' {
  interface TaskMeta {
    tried?: Tried[];
  }
}

/**
 * Says, from within a running test, what it tries of a promise and how often; whether the promise was kept is the test's own result.
 * `seen` is a figure that was measured. Goes with the run's report into test-report/trust.md.
 */
export function tried(promise: keyof typeof promises, what: string, times: number, seen?: string): void {
  const { meta } = TestRunner.getCurrentTest() ?? {};
  if (!meta) throw new Error('Said outside of a test.');
  meta.tried = [...(meta.tried ?? []), { promise, what, times, ...(seen && { seen }) }];
}
