import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readFrame } from '@/lib/reading/read-frame';
import { tried } from '../support/tried';

const documentOf = (body: string) => new JSDOM(`<body>${body}</body>`, { url: 'https://long.example/' }).window.document;
const read = (body: string) => readFrame(documentOf(body), () => null);

describe('a page beyond what is read of one', () => {
  it.each([
    ['in elements', '<i></i>'.repeat(125_000)],
    ['in characters', `<p>${'word '.repeat(30_000)}</p>`.repeat(25)],
    ['in depth', `${'<div>'.repeat(450)}D7240`],
  ])('%s: the record is cut off, and says so', (_, body) => {
    tried('bounded', 'pages beyond the bounds in elements, characters and depth', 1);
    const { truncated, nodes } = read(body);
    expect(truncated).toBe(true);
    expect(nodes.length).toBeLessThanOrEqual(120_000);
    expect(nodes.reduce((sum, { x }) => sum + (x?.length ?? 0), 0)).toBeLessThan(3_300_000);
    expect(Math.max(...nodes.slice(0, 1000).map(({ d }) => d))).toBeLessThanOrEqual(400);
  });

  it('in hidden elements: so many are kept, and what is in view is read after them', () => {
    tried('bounded', 'a page with more hidden elements than are kept', 1);
    const { truncated, nodes } = read(`${'<b style="display:none"></b>'.repeat(31_000)}<p>D7240</p>`);
    expect(truncated).toBe(false);
    expect(nodes.filter(({ h }) => h === 1).length).toBe(30_000);
    expect(nodes.some(({ x }) => x === 'D7240')).toBe(true);
  });
});
