import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { InputError, type Io } from '../command';

export interface Output {
  write(text: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** A file, new or added to, or standard output for `-`. Waits where the reader of the output is slower than we are. */
export async function openOutput(file: string, append: boolean, io: Io): Promise<Output> {
  if (file === '-') {
    return {
      write: async (text) => {
        io.out(typeof text === 'string' ? text : new TextDecoder().decode(text));
        if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
      },
      close: async () => {},
    };
  }
  const stream = createWriteStream(file, { flags: append ? 'a' : 'w' });
  try {
    await once(stream, 'open');
  } catch {
    throw new InputError(`${file} cannot be written: name a file in a folder that exists.`);
  }
  return {
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    close: async () => {
      stream.end();
      await once(stream, 'close');
    },
  };
}
