/** Where a command reads and writes, so that a test can stand in for the terminal. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  out(text: string): void;
  err(text: string): void;
  /** Whether a person is watching, and progress may be drawn. */
  readonly terminal: boolean;
}

/** Exit statuses of the contract: answered, answered with an error among the findings, input that could not be used; 130: stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

/** One command of `crossbite`; its file's name is its name. */
export interface Command {
  readonly summary: string;
  /** Usage after `crossbite <name>`. */
  readonly usage: string;
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** A fault of the input. Its message is one sentence for a person: what is wrong, and what would be right. Never page text. */
export class InputError extends Error {}
