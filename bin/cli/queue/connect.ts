import { readFile } from 'node:fs/promises';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, credsAuthenticator, type NodeConnectionOptions } from '@nats-io/transport-node';
import { InputError } from '../command';

/** Options that every command of the queue takes. */
export const queueOptions = {
  servers: { type: 'string' },
  stream: { type: 'string' },
  replicas: { type: 'string' },
  ca: { type: 'string' },
  cert: { type: 'string' },
  key: { type: 'string' },
  creds: { type: 'string' },
  'redeliver-after': { type: 'string' },
} as const;

export const queueUsage =
  '[--servers nats://…,…] [--stream NAME] [--replicas N] [--ca FILE] [--cert FILE --key FILE] [--creds FILE] [--redeliver-after SECONDS]';

export type QueueValues = { readonly [name in keyof typeof queueOptions]?: string | undefined };

/** An open connection with its queue: two streams under one name, see `openStreams`. */
export interface Queue {
  readonly name: string;
  readonly replicas: number;
  /** Seconds after which a portion that a worker took and never answered goes to another. */
  readonly redeliverAfter: number;
  /** Bytes that the servers take in one message. */
  readonly largest: number;
  readonly client: ReturnType<typeof jetstream>;
  readonly manager: Awaited<ReturnType<typeof jetstreamManager>>;
  close(): Promise<void>;
}

/**
 * Connects to the servers. What travels is patient data: to another machine only through TLS. No server, a wrong name and a plain address
 * that is not this machine are InputErrors.
 */
export async function openQueue(values: QueueValues): Promise<Queue> {
  const servers = (values.servers ?? 'nats://127.0.0.1:4222').split(',').map((one) => one.trim());
  const name = values.stream ?? 'crossbite';
  if (!/^[A-Za-z0-9_-]{1,32}$/.test(name)) throw new InputError('--stream takes up to 32 letters, digits, - and _.');
  const connection = await connect(await connectionOptions(servers, values)).catch(() => {
    throw new InputError(
      `No NATS server answered at ${servers.join(', ')}: start one with JetStream, or name it with --servers.`,
    );
  });
  const client = jetstream(connection, { timeout: 10_000 });
  if (connection.info?.jetstream !== true) {
    await connection.close();
    throw new InputError('The server runs without JetStream: start it with JetStream switched on.');
  }
  // Unchecked: a cluster that is still electing its leader answers a moment later.
  const manager = await jetstreamManager(connection, { timeout: 10_000, checkAPI: false });
  const clustered = connection.info?.cluster !== undefined;
  return {
    name,
    replicas: wholeNumber('--replicas', values.replicas, clustered ? 3 : 1, 5),
    redeliverAfter: wholeNumber('--redeliver-after', values['redeliver-after'], 60, 3600),
    largest: connection.info?.max_payload ?? 1024 * 1024,
    client,
    manager,
    close: () => connection.close(),
  };
}

async function connectionOptions(servers: readonly string[], values: QueueValues): Promise<NodeConnectionOptions> {
  for (const server of servers) {
    const address = URL.parse(server.includes('://') ? server : `nats://${server}`);
    if (!address) throw new InputError('--servers takes addresses such as tls://queue.example:4222, separated by commas.');
    if (address.protocol !== 'tls:' && !isThisMachine(address.hostname)) {
      throw new InputError(`${server} is another machine: use tls://, since patient data never travels in the clear.`);
    }
  }
  const secure = servers.some((server) => server.startsWith('tls://'));
  const text = (file: string | undefined) =>
    file === undefined
      ? Promise.resolve(undefined)
      : readFile(file, 'utf8').catch(() => {
          throw new InputError(`There is no file ${file}.`);
        });
  const [ca, cert, key, creds] = await Promise.all([values.ca, values.cert, values.key, values.creds].map(text));
  return {
    servers: servers.map((server) => server.replace(/^tls:\/\//, 'nats://')),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    timeout: 5_000,
    ...(secure && { tls: { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) } }),
    ...(creds && { authenticator: credsAuthenticator(new TextEncoder().encode(creds)) }),
  };
}

const isThisMachine = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

function wholeNumber(option: string, value: string | undefined, otherwise: number, most: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new InputError(`${option} takes a whole number from 1 to ${most}.`);
  }
  return number;
}
