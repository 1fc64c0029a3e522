import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { buildPage, elementsIn } from '@/lib/reading/page-tree';
import { readFrame } from '@/lib/reading/read-frame';
import { followTrail, Trail } from '@/lib/reading/trail';
import { trailTo } from '@/lib/reading/trail-to';

const documentOf = (html: string) => new JSDOM(html, { url: 'https://pm.example/chart' }).window.document;
/** Frames of a stand-in without a browser: by a key of the frame's own. */
const frames = (inner: Record<string, Document>) => (frame: Element) => inner[frame.getAttribute('data-f') ?? ''] ?? null;

/** Where a trail of a document leads in the page that a reading of it makes. */
function found(document: Document, trail: Trail | null, frameDocument: (frame: Element) => Document | null = () => null) {
  const [under] = buildPage([readFrame(document, frameDocument)]).under;
  return under && trail && followTrail(under, trail);
}

const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom('D7240', '17', ' ', 'Roe, Ann', '<input value="7">', '<svg><path/></svg>', '<script>1</script>', '<br>'),
    fc
      .tuple(
        fc.constantFrom(...'div div span i table ul li section select form x-row'.split(' ')),
        fc.constantFrom('', '', ' style="display:none"', ' hidden', ' aria-hidden="true"', ' class="a"'),
        fc.array(tie('html'), { maxLength: 5 }),
      )
      .map(([tag, attrs, inner]) => `<${tag}${attrs}>${inner.join('')}</${tag}>`),
  ),
}));

/** Numbers every element, so that each can be told from its likes in what was read. */
function numbered(document: Document): Element[] {
  const all = [...document.body.querySelectorAll('*')];
  all.forEach((element, i) => void element.setAttribute('data-no', String(i)));
  return all;
}

describe('a place that a person points at', () => {
  it('is found again by its trail, whatever the page is built of', () => {
    fc.assert(
      fc.property(fc.array(html, { minLength: 1, maxLength: 5 }), (parts) => {
        const document = documentOf(`<body>${parts.join('')}`);
        const all = numbered(document);
        const tree = [...elementsIn(buildPage([readFrame(document, () => null)]).root)];
        const read = new Set(tree.map(({ attrs }) => attrs['data-no']));
        for (const element of all) {
          const trail = trailTo(document, element, () => null);
          expect(Trail.safeParse(trail).success).toBe(true);
          // What is not read, such as a drawing, gives the nearest thing above it that is.
          let at: Element | null = element;
          while (at && at !== document.body && !read.has(at.getAttribute('data-no') ?? undefined)) at = at.parentElement;
          expect(found(document, trail)?.attrs['data-no']).toBe(at?.getAttribute('data-no') ?? undefined);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is found in an open shadow root, below a slot, and in a frame', () => {
    const inner = documentOf('<p>a</p><p><b data-no="deep">D7240</b></p>');
    const document = documentOf('<x-card><em data-no="given">17</em></x-card><iframe></iframe><iframe data-f="1"></iframe>');
    const card = document.querySelector('x-card') as Element;
    const root = card.attachShadow({ mode: 'open' });
    root.append(document.createElement('u'), document.createElement('slot'));
    root.querySelector('u')?.setAttribute('data-no', 'shadow');
    const look = frames({ 1: inner });
    for (const [element, no] of [
      [root.querySelector('u'), 'shadow'],
      [document.querySelector('em'), 'given'],
    ] as const)
      expect(found(document, trailTo(document, element as Element, look), look)?.attrs['data-no']).toBe(no);
    // A stand-in for frames knows no way up, so the way is asked for from the inside.
    expect(found(inner, trailTo(inner, inner.querySelector('b') as Element, look), look)?.attrs['data-no']).toBe('deep');
  });

  it('in a document of another site is found below the frame that it stands in', () => {
    const top = documentOf('<main><iframe name="chart" src="https://chart.example/"></iframe></main>');
    const chart = new JSDOM('<div><i>7240</i></div>', { url: 'https://chart.example/' }).window.document;
    const outer = readFrame(top, () => 'foreign');
    const record = { ...readFrame(chart, () => null), name: 'chart' };
    const page = buildPage([outer, record]);
    const place = page.under[1] && followTrail(page.under[1], trailTo(chart, chart.querySelector('i') as Element) ?? []);
    expect(place?.children).toEqual(['7240']);
    expect(place?.parent?.parent?.parent?.attrs.name).toBe('chart');
  });

  it('says nothing of what stands there', () => {
    const document = documentOf('<div id="roe-ann" class="x"><b title="Roe">Roe, Ann D7240</b></div>');
    expect(trailTo(document, document.querySelector('b') as Element)).toEqual([
      ['body', 0],
      ['div', 0],
      ['b', 0],
    ]);
  });

  it('that is gone is not guessed', () => {
    const document = documentOf('<div><b>1</b><b>2</b></div>');
    const trail = trailTo(document, document.querySelectorAll('b')[1] as Element);
    document.querySelector('b')?.remove();
    expect(found(document, trail)).toBeNull();
  });
});
