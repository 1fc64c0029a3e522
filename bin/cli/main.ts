import { type Command, type ExitCode, InputError, type Io } from './command';

const modules = import.meta.glob<Command>('./*.ts', { import: 'command' });
const notCommands = new Set(['command', 'entry', 'main', 'options', 'read-input']);

const commands = new Map(
  Object.entries(modules)
    .map(([path, load]) => [path.slice(2, -3), load] as const)
    .filter(([name]) => !notCommands.has(name)),
);

/** Commands of the contract that have no file yet answer so. */
const promised = ['precheck', 'read', 'note', 'icd', 'claim', 'remit', 'batch', 'submit', 'worker', 'collect'];

/** Runs one command line and returns its exit status. `args` are the words after `crossbite`. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (!name || name === '--help' || name === '-h' || name === 'help') {
    io.out(await help());
    return 0;
  }
  const load = commands.get(name);
  if (!load) {
    io.err(
      promised.includes(name)
        ? `crossbite ${name} is not built yet.\n`
        : `There is no command ${JSON.stringify(name)}; there are ${[...commands.keys()].join(', ')}.\n`,
    );
    return 2;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(`${command.summary}\n\n  crossbite ${name} ${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

async function help(): Promise<string> {
  const lines: string[] = [];
  for (const [name, load] of commands) lines.push(`  ${name.padEnd(10)} ${(await load()).summary}`);
  return `crossbite – reads dental charts and prepares medical claims, on this machine.\n\n${lines.join('\n')}\n\ncrossbite <command> --help says more.\n`;
}
