import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Answers in the order in which they come, on disk, with their places in memory (16 bytes a line). The file lies beside the output, is
 * readable by its owner only, and goes with `drop`.
 */
export class Spool {
  readonly #places = new Map<string, Map<number, readonly [at: number, length: number]>>();
  #size = 0;

  private constructor(
    private readonly file: string,
    private readonly handle: FileHandle,
  ) {}

  static async beside(output: string): Promise<Spool> {
    const file = join(dirname(output), `.crossbite-${randomUUID()}.part`);
    return new Spool(file, await open(file, 'wx+', 0o600));
  }

  /** False where this line was answered before: the first answer stays. */
  async keep(job: string, line: number, text: string): Promise<boolean> {
    const places = this.#places.get(job) ?? new Map();
    this.#places.set(job, places);
    if (places.has(line)) return false;
    const bytes = Buffer.from(`${text}\n`);
    const at = this.#size;
    places.set(line, [at, bytes.length]);
    this.#size += bytes.length;
    await this.handle.write(bytes, 0, bytes.length, at);
    return true;
  }

  count = (job: string): number => this.#places.get(job)?.size ?? 0;

  /** The answers of a job in the order of its lines, each with its line end. */
  async *inOrder(job: string): AsyncGenerator<Buffer> {
    const places = [...(this.#places.get(job) ?? [])].sort(([a], [b]) => a - b);
    for (const [, [at, length]] of places) {
      const bytes = Buffer.alloc(length);
      await this.handle.read(bytes, 0, length, at);
      yield bytes;
    }
  }

  async drop(): Promise<void> {
    await this.handle.close();
    await rm(this.file, { force: true });
  }
}
