import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { buildExtension, chromiumPath } from '../support/extension';
import { type Row, row, spreadOf } from './row';

const rounds = 15;
const charts = [1_000, 4_000];

/** Reading a chart in Chromium, beside one bare TreeWalker pass that asks `checkVisibility()` of every element of the same page. */
export async function bench(): Promise<Row[]> {
  if (!chromiumPath) return [];
  const script = readFileSync(path.join(buildExtension(), 'reader.js'), 'utf8').replace(/;\s*$/, '');
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const rows: Row[] = [];
    for (const count of charts) {
      await page.setContent(chart(count));
      const { nodes, read, walk } = (await page.evaluate(`(async () => {
        globalThis.chrome ??= {};
        chrome.runtime ??= { id: 'x', sendMessage: async () => undefined };
        const seen = { visibilityProperty: true, opacityProperty: true };
        const bare = () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
          let nodes = 0;
          for (let node = walker.currentNode; node; node = walker.nextNode()) {
            nodes++;
            if (node.nodeType === 1) node.checkVisibility(seen);
          }
          return nodes;
        };
        const read = [], walk = [];
        let nodes = 0;
        for (let i = 0; i < ${rounds}; i++) {
          let start = performance.now();
          nodes = bare();
          walk.push(performance.now() - start);
          start = performance.now();
          await ${script};
          read.push(performance.now() - start);
        }
        return { nodes, read: read.slice(1), walk: walk.slice(1) };
      })()`)) as { nodes: number; read: number[]; walk: number[] };
      rows.push(
        row('reading', `a chart of ${nodes} nodes, pauses included`, 'ms', spreadOf(read), {
          name: 'bare TreeWalker pass with checkVisibility()',
          median: spreadOf(walk).median,
        }),
      );
    }
    return rows;
  } finally {
    await browser.close();
  }
}

function chart(rows: number): string {
  const line = (i: number) =>
    `<tr><td>11/02/2026</td><td>D2740</td><td>Ceramic crown</td><td>${(i % 32) + 1}</td><td>Completed</td><td>$1,200.00</td><td><span>Dr. Vance</span></td></tr>`;
  return `<h1>Patient: Ann Bell</h1><table><thead><tr><th>Date</th><th>Code</th><th>Description</th><th>Tooth</th><th>Status</th><th>Fee</th><th>Provider</th></tr></thead><tbody>${Array.from({ length: rows }, (_, i) => line(i)).join('')}</tbody></table>`;
}
