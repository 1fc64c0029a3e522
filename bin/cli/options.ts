import { parseArgs } from 'node:util';
import { InputError } from './command';

type OptionTypes = Readonly<Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>>;

/** Splits arguments into `values` and `positionals`; an unknown option is an InputError that names the ones there are. */
export function parseOptions<T extends OptionTypes>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new InputError(`These options cannot be used: ${names.length ? `${names.join(', ')} are known` : 'none is known'}.`);
  }
}
