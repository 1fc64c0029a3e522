import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

// Tests and bench run from the project's root, some of them bundled.
const root = path.resolve();

export const hasNats: boolean = spawnSync('nats-server', ['--version']).status === 0;

/** A cluster of JetStream servers on loopback, each with its store encrypted, in a folder of its own. */
export async function startCluster(size: number) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crossbite-queue-'));
  const ports = await freePorts(size * 2);
  const routes = ports.slice(size).map((port) => `nats://127.0.0.1:${port}`);
  const servers: ChildProcess[] = [];
  for (let i = 0; i < size; i++) {
    const file = path.join(folder, `server-${i}.conf`);
    const lines = [
      `host: 127.0.0.1`,
      `port: ${ports[i]}`,
      `server_name: server-${i}`,
      `jetstream { store_dir: "${path.join(folder, `store-${i}`)}", cipher: aes, key: "a key of this test alone" }`,
      `cluster { name: test, listen: "127.0.0.1:${ports[size + i]}", routes: [${routes.join(', ')}] }`,
    ];
    writeFileSync(file, lines.join('\n'));
    servers.push(spawn('nats-server', ['-c', file], { stdio: 'ignore' }));
  }
  return {
    folder,
    addresses: ports.slice(0, size).map((port) => `nats://127.0.0.1:${port}`),
    stop: (index: number) => servers[index]?.kill('SIGKILL'),
    close() {
      for (const server of servers) server.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One command of the command line as a process of its own. */
export function crossbite(...args: string[]) {
  const child = spawn(process.execPath, [path.join(root, 'bin/crossbite.mjs'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  /** Resolves once the command has said these words on its error output, and when it has ended without them. */
  const says = (words: string) =>
    new Promise<void>((resolve) => {
      const look = () => err.includes(words) && resolve();
      child.stderr.on('data', look);
      child.on('close', () => resolve());
      look();
    });
  const ended = new Promise<{ status: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, out, err })),
  );
  return { child, ended, says };
}

async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer();
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = held.map((server) => (server.address() as { port: number }).port);
  await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
