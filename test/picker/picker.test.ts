import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pickerOf } from '@/lib/picker/picker';
import { step, type Way } from '@/lib/picker/walk';

const page = `<main><section><p id="p1">one</p><script>1</script><p id="p2">two<b id="b">three</b></p></section><aside id="a">four</aside></main>`;
function pointingIn(html = page) {
  const { window } = new JSDOM(`<body>${html}</body>`, { url: 'https://pm.example/chart', pretendToBeVisual: true });
  const { document } = window;
  const before = document.documentElement.outerHTML;
  const counts = new Map<string, number>();
  for (const [act, by] of [
    ['addEventListener', 1],
    ['removeEventListener', -1],
  ] as const) {
    const own = window[act].bind(window);
    window[act] = (name: string, ...more: [never]) => {
      counts.set(name, (counts.get(name) ?? 0) + by);
      own(name, ...more);
    };
  }
  return { window, document, before, counts, picker: pickerOf(document, () => null) };
}
const at = (document: Document, id: string) => document.getElementById(id) as Element;

describe('pointing in a page', () => {
  it('by keys goes out, in and beside, and gives the place that was chosen', async () => {
    const { picker } = pointingIn();
    const pointed = picker.point('the code');
    expect(picker.move('in')).toEqual([['body', 0]]);
    for (const way of ['in', 'in', 'in', 'after', 'in'] as Way[]) picker.move(way);
    picker.choose();
    expect(await pointed).toEqual([
      ['body', 0],
      ['main', 0],
      ['section', 0],
      ['p', 1],
      ['b', 0],
    ]);
  });

  it('obeys no event that a page made itself, and holds none of them up', async () => {
    const { window, document, picker } = pointingIn();
    let heard = 0;
    document.addEventListener('click', () => heard++);
    const pointed = picker.point('the code');
    const inFront = document.documentElement.lastElementChild;
    for (const name of ['pointermove', 'pointerdown', 'click'])
      at(document, 'p1').dispatchEvent(new window.MouseEvent(name, { bubbles: true, cancelable: true, composed: true }));
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      for (const name of ['keydown', 'keyup'])
        at(document, 'p1').dispatchEvent(new window.KeyboardEvent(name, { key, bubbles: true, cancelable: true }));
    expect(heard).toBe(1);
    expect(document.documentElement.lastElementChild).toBe(inFront);
    picker.stop();
    expect(await pointed).toBeNull();
  });

  it('leaves the document and its window as they were', async () => {
    for (const way of ['stop', 'choose'] as const) {
      const { document, before, counts, picker } = pointingIn();
      const pointed = picker.point('the code');
      picker.move('in');
      expect(document.documentElement.outerHTML).not.toBe(before);
      expect(Math.max(...counts.values())).toBeGreaterThan(0);
      picker[way]();
      await pointed;
      expect(document.documentElement.outerHTML).toBe(before);
      expect([...counts.values()].every((count) => count === 0)).toBe(true);
      expect(picker.move('in')).toBeNull();
    }
  });

  it('shows its outline where no script of the page can look into', () => {
    const { document, picker } = pointingIn();
    void picker.point('the code');
    const host = document.documentElement.lastElementChild as Element;
    expect([host.localName, host.shadowRoot, host.childNodes.length]).toEqual(['div', null, 0]);
    picker.stop();
  });

  it('begun anew ends what was begun before', async () => {
    const { picker } = pointingIn();
    const first = picker.point('the code');
    const second = picker.point('the tooth');
    expect(await first).toBeNull();
    picker.stop();
    expect(await second).toBeNull();
  });
});

describe('a step by key', () => {
  it('leaves out what is not in view or not read, and leaves the row where it ends', () => {
    const { document } = pointingIn();
    expect(step(at(document, 'p1'), 'after')?.id).toBe('p2');
    expect(step(at(document, 'p2'), 'before')?.id).toBe('p1');
    expect(step(at(document, 'b'), 'after')?.id).toBe('a');
    expect(step(at(document, 'b'), 'in')).toBeNull();
    expect(step(document.body, 'out')).toBeNull();
    expect(step(document.body, 'after')).toBeNull();
  });

  it('goes into an open shadow root and out of it', () => {
    const { document } = pointingIn('<x-row id="x"></x-row>');
    const inner = document.createElement('i');
    at(document, 'x').attachShadow({ mode: 'open' }).append(inner);
    expect(step(at(document, 'x'), 'in')).toBe(inner);
    expect(step(inner, 'out')).toBe(at(document, 'x'));
  });
});
