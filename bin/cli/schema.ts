import * as z from 'zod/mini';
import { Encounter } from '@/lib/encounter/encounter';
import { Practice } from '@/lib/encounter/practice';
import { PreCheck } from '@/lib/encounter/precheck';
import { Reading } from '@/lib/encounter/reading';
import { type Command, InputError } from './command';

const schemas = { encounter: Encounter, reading: Reading, practice: Practice, precheck: PreCheck } as const;

export const command: Command = {
  summary: 'prints the JSON Schema of a record',
  usage: Object.keys(schemas).join('|'),
  async run([name], io) {
    const schema = schemas[name as keyof typeof schemas];
    if (!schema) throw new InputError(`Name one of ${Object.keys(schemas).join(', ')}.`);
    io.out(`${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
    return 0;
  },
};
