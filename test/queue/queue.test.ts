import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tried } from '../support/tried';
import { crossbite, hasNats, startCluster } from './cluster';

const visit = (i: number) => ({
  schema: 'crossbite.encounter/1',
  dateOfService: '2026-10-12',
  patient: { chartNumber: `QUEUE-CANARY-${i}`, birthDate: '1990-05-05' },
  procedures: [{ id: 'p1', cdt: 'D7240', tooth: '17', date: '2026-10-12', status: 'completed' }],
  notes: [{ id: 'n1', text: `Visit ${i}. Full bony impaction #17, recurrent pericoronitis. Removed.` }],
});

describe.skipIf(!hasNats)('a queue of three servers (needs nats-server)', () => {
  let cluster: Awaited<ReturnType<typeof startCluster>>;
  beforeAll(async () => {
    cluster = await startCluster(3);
  });
  afterAll(() => cluster?.close());

  it('answers every encounter exactly once, in order, though workers are killed and a server stops', async () => {
    const input = path.join(cluster.folder, 'in.jsonl');
    const output = path.join(cluster.folder, 'out.jsonl');
    const count = 900;
    const lines = Array.from({ length: count }, (_, i) => (i === 250 ? '{broken' : JSON.stringify(visit(i))));
    writeFileSync(input, `${lines.join('\n')}\n`);
    const queue = ['--servers', cluster.addresses.join(','), '--redeliver-after', '3'];
    expect((await crossbite('submit', input, ...queue).ended).status).toBe(0);
    // Said again, as after an interruption: the same lines, not twice as many.
    expect((await crossbite('submit', input, ...queue).ended).status).toBe(0);

    const collecting = crossbite('collect', output, ...queue).ended;
    const killed = [crossbite('worker', '--jobs', '1', ...queue), crossbite('worker', '--jobs', '1', ...queue)];
    await Promise.all(killed.map((worker) => worker.says('taking lines')));
    await new Promise((resolve) => setTimeout(resolve, 200));
    killed[0]?.child.kill('SIGKILL');
    cluster.stop(1);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    killed[1]?.child.kill('SIGKILL');
    const last = crossbite('worker', '--jobs', '2', '--until-idle', '20', ...queue);
    await last.says('taking lines');
    expect((await collecting).status).toBe(0);
    last.child.kill('SIGTERM');
    expect((await last.ended).status).toBe(0);
    const said = await Promise.all([...killed, last].map(async ({ ended }) => `${(await ended).out}${(await ended).err}`));
    tried('silent-tools', 'what workers of a queue said, killed and ended', said.length);
    expect(said.every((one) => one.includes('taking lines') && !one.includes('QUEUE-CANARY'))).toBe(true);

    const direct = path.join(cluster.folder, 'direct.jsonl');
    await crossbite('batch', input, direct).ended;
    expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(count);
    expect(readFileSync(output, 'utf8')).toBe(readFileSync(direct, 'utf8'));

    // Nothing waits for anybody any more, and the stores never held it in the clear.
    expect((await crossbite('collect', output, ...queue).ended).err).toMatch(/Nothing was submitted/);
    const stores = readdirSync(cluster.folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.parentPath.includes('store-'),
    );
    expect(stores.length).toBeGreaterThan(0);
    for (const entry of stores) {
      expect(readFileSync(path.join(entry.parentPath, entry.name)).includes('QUEUE-CANARY')).toBe(false);
    }
  }, 180_000);
});

describe('the way to the queue', () => {
  it('never leads to another machine in the clear', async () => {
    const { status, err } = await crossbite('worker', '--servers', 'nats://queue.example:4222').ended;
    expect(status).toBe(2);
    expect(err).toMatch(/use tls:\/\//);
  });

  it('says in one line that no server answers', async () => {
    const { status, err } = await crossbite('collect', 'out.jsonl', '--servers', 'nats://127.0.0.1:1').ended;
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/No NATS server answered/);
  });
});
