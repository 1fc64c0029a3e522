import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';

const megabytes = 20;
const line = '<p>A line of a log that nobody reads, 12:04.</p>';

describe.skipIf(!chromiumPath)(`a page of ${megabytes} MB (needs Chromium)`, () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    buildExtension();
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><title>Log</title>${line.repeat((megabytes * 1_000_000) / line.length)}`);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    extension = await launchExtension();
  }, 180_000);
  afterAll(async () => {
    await extension?.close();
    server?.close();
  });

  it('is answered with one sentence and a way out', async () => {
    const page = await extension.context.newPage();
    await page.goto(address, { timeout: 60_000 });
    await page.bringToFront();
    await extension.clickAction(address);
    expect(await extension.waitIn('popup.html', "document.querySelector('[role=alert]')?.textContent", 60_000)).toMatch(
      /too large to read in one go/,
    );
    await page.close();
  }, 120_000);
});
