import type { Io } from '@/bin/cli/command';
import { main } from '@/bin/cli/main';

/** The command line as a person types it, in this process: what it said and how it ended. */
export async function runCommand(
  args: readonly string[],
  terminal = false,
): Promise<{ out: string; err: string; status: number }> {
  const said = { out: '', err: '', status: -1 };
  const io: Io = {
    stdin: (async function* () {})(),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    terminal,
  };
  said.status = await main([...args], io);
  return said;
}
