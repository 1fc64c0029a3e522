import { describe, expect, it } from 'vitest';
import type { Io } from '@/bin/cli/command';
import { main } from '@/bin/cli/main';

function terminal(input = '') {
  const said = { out: '', err: '' };
  const io: Io = {
    stdin: (async function* () {
      if (input) yield input;
    })(),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    terminal: false,
  };
  return { io, said };
}

describe('the command line', () => {
  it('lists its commands', async () => {
    const { io, said } = terminal();
    expect(await main([], io)).toBe(0);
    expect(said.out).toContain('schema');
  });

  it('refuses an unknown command in one line', async () => {
    const { io, said } = terminal();
    expect(await main(['bogus'], io)).toBe(2);
    expect(said.err.trim().split('\n')).toHaveLength(1);
  });

  it('prints the schema of every public record', async () => {
    for (const name of ['encounter', 'reading', 'practice', 'precheck']) {
      const { io, said } = terminal();
      expect(await main(['schema', name], io)).toBe(0);
      expect(JSON.parse(said.out)).toMatchObject({ type: 'object' });
    }
  });
});
