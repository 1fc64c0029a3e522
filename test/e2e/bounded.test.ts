import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import type { Extension } from '../support/practice-walk';
import { tried } from '../support/tried';

const head = (
  chart: string,
  note = 'Full bony impaction #17. Bone removed.',
) => `<!doctype html><meta charset="utf-8"><title>bounded</title>
<h1>Patient: Deep, Dora</h1><p>Chart number: ${chart}</p><p>DOB: 05/06/1985</p>
<table><tr><th>Date</th><th>Code</th><th>Tooth</th><th>Description</th></tr><tr><td>11/02/2026</td><td>D7240</td><td>17</td><td>Surgery</td></tr></table>
<h2>Clinical note</h2><div class="note">11/02/2026 ${note}</div>`;
const nested = (depth: number, style: string) => `<script>
  const outer = document.createElement('div'); outer.style.cssText = '${style}'; let at = outer;
  for (let i = 0; i < ${depth}; i++) at = at.appendChild(document.createElement('div'));
  at.textContent = 'the end'; document.body.append(outer);
</script>`;
/** Each unit a thousand times: what a pattern that tries again and again would not come to an end with. */
const repeated = ['1/', '#1, ', 'no ', 'a ', '(', '$1,', 'D7240 ', '11/02/2026 ', 'tooth ', '1 mm ']
  .map((unit) => unit.repeat(1000))
  .join(' . ');

/**
 * Chromium's own renderer ends with a page whose drawn elements stand more than some 2,500 deep, before anybody clicks, and with no extension
 * there; its parser stops at 512. So: as deep as it draws, ten times as deep where nothing is drawn, and as deep as a parser lets it.
 */
const pages: Readonly<Record<string, string>> = {
  'drawn 2,000 deep': `${head('BD-1')}${nested(2_000, '')}`,
  '20,000 deep, not drawn': `${head('BD-2')}${nested(20_000, 'display:none')}`,
  '20,000 open elements to be parsed': `${head('BD-3')}${'<div>'.repeat(20_000)}the end`,
  '100,000 elements': `${head('BD-4')}${'<i>x</i>'.repeat(100_000)}`,
  'a note of 5 MB': head('BD-5', 'Full bony impaction #17. '.repeat(200_000)),
  'texts that repeat themselves': head('BD-6', repeated),
  'a storm of changes': `${head('BD-7')}<p id="storm"></p><script>setInterval(() => { for (let i = 0; i < 40; i++) storm.textContent = Math.random(); }, 4)</script>`,
};

describe.skipIf(!chromiumPath)('a page without measure (needs Chromium)', () => {
  let extension: Extension;
  let server: Server;
  let here = '';
  beforeAll(async () => {
    buildExtension();
    const bodies = Object.values(pages);
    server = createServer(({ url }, answer) =>
      answer.setHeader('content-type', 'text/html; charset=utf-8').end(bodies[Number(url?.slice(1))] ?? ''),
    );
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    extension = await launchExtension();
  });
  afterAll(async () => {
    await extension?.close();
    server?.close();
  });

  it.each(Object.keys(pages).map((what, n) => [what, n] as const))('is answered, and goes on working: %s', async (what, n) => {
    const page = await extension.context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', ({ name }) => thrown.push(name));
    page.on('crash', () => thrown.push('crash'));
    await page.goto(`${here}/${n}`);
    await page.bringToFront();
    await extension.clickAction(page.url());
    const said = (await extension.waitIn(
      'popup.html',
      `(() => {
        const result = document.querySelector('[data-verdict]') && document.body.innerText.includes('BD-${n + 1}');
        return result ? 'result' : (document.querySelector('[role=alert]')?.textContent ?? '');
      })()`,
      20_000,
    )) as string;
    tried('bounded', `in the browser: ${what}`, 1, said === 'result' ? 'read' : 'refused with one sentence');
    // A result of that patient, or one sentence that says why there is none.
    expect(said).toMatch(/^result$|too large|something else|changed/);
    const popup = (await extension.evaluateIn('popup.html', 'document.body.innerText')) as string;
    if (/deep|parsed|5 MB/.test(what) && said === 'result' && !what.includes('not drawn')) expect(popup).toMatch(/in part/);
    expect(thrown).toEqual([]);
    expect(await page.evaluate('1 + 1')).toBe(2);
    await page.close();
  });
});
