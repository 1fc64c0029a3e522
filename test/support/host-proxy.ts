import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on loopback that passes nothing on and keeps the name of every host it was asked for. */
export async function listenForHosts(): Promise<{ flag: string; hosts: Set<string>; close: () => void }> {
  const hosts = new Set<string>();
  const heard = (address: string) => void hosts.add(new URL(address.includes('//') ? address : `https://${address}`).hostname);
  const server = http.createServer((request, response) => {
    heard(request.url ?? '');
    // Without words of its own the browser shows a page of its own, and calls that an error.
    response.writeHead(502).end('Nothing is passed on.');
  });
  server.on('connect', (request, socket) => {
    heard(request.url ?? '');
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    flag: `--proxy-server=127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts,
    close: () => server.close(),
  };
}
