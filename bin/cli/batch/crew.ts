import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Practice } from '@/lib/encounter/practice';
import { type Answer, answerLine, type NumberedLine } from './answer-line';

/** Answers portions of lines; several may be under way at once. */
export interface Crew {
  readonly size: number;
  answer(portion: readonly NumberedLine[]): Promise<readonly Answer[]>;
  dismiss(): Promise<void>;
}

/** Worker threads as many as `jobs`; one job, or a build without the worker's file, works in this thread. */
export function gatherCrew(jobs: number, practice: Practice | null): Crew {
  const script = ['./batch.mjs', '../batch.mjs']
    .map((file) => fileURLToPath(new URL(file, import.meta.url)))
    .find((file) => existsSync(file));
  if (jobs <= 1 || !script) {
    return {
      size: 1,
      // A breath between portions lets the writer drain.
      answer: (portion) =>
        new Promise((resolve) => setImmediate(() => resolve(portion.map((line) => answerLine(line, practice))))),
      dismiss: async () => {},
    };
  }
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const workers = Array.from({ length: jobs }, () => new Worker(script, { workerData: { practice } }));
  idle.push(...workers);
  const free = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    size: jobs,
    async answer(portion) {
      const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      try {
        return await new Promise<readonly Answer[]>((resolve, reject) => {
          const done = (answers: readonly Answer[]) => {
            worker.off('error', reject);
            resolve(answers);
          };
          worker.once('message', done);
          worker.once('error', reject);
          worker.postMessage(portion);
        });
      } finally {
        free(worker);
      }
    },
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
