import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { FrameRecord } from '@/lib/reading/frame-record';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { buildExtension, chromiumPath } from '../support/extension';
import { charts } from './reading-pages';
import { exponentOf, type Row, row, spreadOf, timed } from './row';

const sizes = [500, 5_000, 50_000];

/**
 * Reading charts in Chromium, beside one bare TreeWalker pass that asks `checkVisibility()` of every element of the same page; what is
 * made of them afterwards; and how both grow with the nodes of the page.
 */
export async function bench(): Promise<Row[]> {
  if (!chromiumPath) return [];
  const script = readFileSync(path.join(buildExtension(), 'reader.js'), 'utf8').replace(/;\s*$/, '');
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const rows: Row[] = [];
    for (const [kind, { perRow, html }] of Object.entries(charts)) {
      const seen: { nodes: number; read: number; made: number }[] = [];
      for (const size of sizes) {
        const content = html(Math.round(size / perRow));
        await page.setContent(content);
        const { nodes, read, walk, record } = await readings(page, script, size > 10_000 ? 7 : 15);
        const made = await timed(size > 10_000 ? 3 : 7, () => interpretFrames([record]));
        seen.push({ nodes, read: spreadOf(read).median, made: made.median });
        const beside = { name: 'bare TreeWalker pass with checkVisibility()', median: spreadOf(walk).median };
        rows.push(row('reading', `${kind}, ${nodes} nodes, pauses included`, 'ms', spreadOf(read), beside));
        rows.push(row('reading', `${kind}, ${nodes} nodes, made into an encounter`, 'ms', made));
      }
      rows.push(
        growth(`${kind}: growth of reading with nodes`, seen, 'read'),
        growth(`${kind}: of what is made of it`, seen, 'made'),
      );
    }
    rows.push(await frames(page, script));
    return rows;
  } finally {
    await browser.close();
  }
}

type Seen = { nodes: number; read: number; made: number };

function growth(name: string, seen: readonly Seen[], what: 'read' | 'made'): Row {
  // From the second size on: below it the time is that of starting.
  const large = seen.slice(1);
  const exponent = exponentOf(
    large.map(({ nodes }) => nodes),
    large.map((one) => one[what]),
  );
  return row('reading', name, 'exponent', spreadOf([exponent]), { name: 'linear', median: 1 });
}

/** A chart of 5,000 nodes in a frame of its own inside the page, as the injected script reads both. */
async function frames(page: Page, script: string): Promise<Row> {
  const chart = charts.table;
  const inner = chart?.html(Math.round(5_000 / chart.perRow)) ?? '';
  await page.setContent(`<h1>Practice</h1><iframe srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`);
  await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('table'));
  const { nodes, read, walk } = await readings(page, script, 15);
  const beside = { name: 'bare pass over the same documents', median: spreadOf(walk).median };
  return row('reading', `a frame with a table, ${nodes} nodes, pauses included`, 'ms', spreadOf(read), beside);
}

type Readings = { nodes: number; read: number[]; walk: number[]; record: FrameRecord };

const readings = (page: Page, script: string, rounds: number): Promise<Readings> =>
  page.evaluate(`(async () => {
    globalThis.chrome ??= {};
    chrome.runtime ??= { id: 'x', sendMessage: async () => undefined };
    const seen = { visibilityProperty: true, opacityProperty: true };
    const bare = (document) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      let nodes = 0;
      for (let node = walker.currentNode; node; node = walker.nextNode()) {
        nodes++;
        if (node.nodeType !== 1) continue;
        node.checkVisibility(seen);
        if (node.contentDocument) nodes += bare(node.contentDocument);
      }
      return nodes;
    };
    const read = [], walk = [];
    let nodes = 0, record = null;
    for (let i = 0; i <= ${rounds}; i++) {
      let start = performance.now();
      nodes = bare(document);
      walk.push(performance.now() - start);
      start = performance.now();
      record = await ${script};
      read.push(performance.now() - start);
    }
    return { nodes, read: read.slice(1), walk: walk.slice(1), record };
  })()`) as Promise<Readings>;
