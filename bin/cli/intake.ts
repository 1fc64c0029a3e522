import { type Command, InputError } from './command';
import { readReadings } from './input/encounter-input';
import { parseOptions } from './options';

export const command: Command = {
  summary: 'turns a note, a ledger, FHIR, an 837 or a PDF into encounters, one line each, for batch',
  usage: 'FILE [--reading] [--as encounter|note|csv|pdf|837]',
  async run(args, io) {
    const { values, positionals } = parseOptions(args, { reading: { type: 'boolean' }, as: { type: 'string' } });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new InputError('Name one input: crossbite intake FILE, or - with --as.');
    for (const reading of await readReadings(file, { as: values.as }, io)) {
      io.out(`${JSON.stringify(values.reading ? reading : reading.encounter)}\n`);
    }
    return 0;
  },
};
