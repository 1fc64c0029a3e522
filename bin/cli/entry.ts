import type { Io } from './command';
import { main } from './main';

const io: Io = {
  stdin: process.stdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: Boolean(process.stderr.isTTY),
};

/** Runs the process's own command line. Standard output is drained before the process ends, also into a pipe. */
export async function runCli(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await main(process.argv.slice(2), io);
}
