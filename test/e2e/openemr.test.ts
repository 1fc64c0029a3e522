import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';

const pages = path.resolve('../shared/pages');
const there = existsSync(path.join(pages, 'load.mjs'));

/** Serves a rendered page of another system under its own paths, on loopback. */
async function servePage(name: string): Promise<{ url: string; close: () => void }> {
  const { toHtml } = await import(/* @vite-ignore */ path.join(pages, 'load.mjs'));
  const { url, files } = toHtml(JSON.parse(readFileSync(path.join(pages, `${name}.json`), 'utf8'))) as {
    url: string;
    files: Map<string, string>;
  };
  const byPath = new Map([...files].map(([address, html]) => [new URL(address).pathname + new URL(address).search, html]));
  const server = http.createServer((request, response) => {
    const html = byPath.get(request.url ?? '');
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    // Addresses of the page's own host become this one's, so that its frames are found.
    response.end(html?.replaceAll(new URL(url).origin, home) ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: home + new URL(url).pathname + new URL(url).search, close: () => server.close() };
}

describe.skipIf(!chromiumPath || !there)('a click on a chart of OpenEMR (needs Chromium and ../shared/pages)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  beforeAll(async () => {
    buildExtension();
    extension = await launchExtension();
  });
  afterAll(() => extension?.close());

  it.each(['openemr-p1-fee-sheet', 'openemr-p1-shell-fee-sheet', 'openemr-p2-shell-encounter'])(
    'answers in the popup: %s',
    async (name) => {
      const served = await servePage(name);
      const page = await extension.context.newPage();
      await page.goto(served.url, { waitUntil: 'load' });
      await page.bringToFront();
      await extension.clickAction(page.url());
      expect(await extension.waitIn('popup.html', "document.querySelector('[data-verdict]')?.dataset.verdict")).toBeTruthy();
      const read = (await extension.shownCheck())?.encounter;
      const expected = JSON.parse(readFileSync(path.join(pages, `${name}.expected.json`), 'utf8')).encounter;
      expect(read?.procedures.map(({ cdt }) => cdt)).toEqual((expected.procedures ?? []).map(({ cdt }: { cdt: string }) => cdt));
      expect(read?.notes).toHaveLength((expected.notes ?? []).length);
      await page.close();
      served.close();
    },
  );
});
