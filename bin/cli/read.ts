import type { Command } from './command';
import { InputError } from './command';
import { readPage } from './input/page-input';
import { parseOptions } from './options';
import { printReading } from './output/print-reading';

export const command: Command = {
  summary: 'reads a saved page: procedures, notes, patient, and what could not be read',
  usage: 'FILE.html [--json] [--url URL]',
  async run(args, io) {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean' }, url: { type: 'string' } });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new InputError('Name one saved page: crossbite read FILE.html.');
    const reading = await readPage(file, values.url, io);
    io.out(values.json ? `${JSON.stringify(reading)}\n` : printReading(reading));
    return 0;
  },
};
