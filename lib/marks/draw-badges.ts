import type { Badge } from './badge';
import { findRows } from './find-rows';

const glyphs: Record<Badge['kind'], string> = { ready: '✓', look: '?', blocked: '■', 'do-not-bill': '⊘', 'no-case': '○' };
const colours: Record<Badge['kind'], string> = {
  ready: '#11683c',
  look: '#7a4a00',
  blocked: '#ad1428',
  'do-not-bill': '#14181d',
  'no-case': '#584c88',
};
const css = `.b{position:fixed;display:flex;gap:4px;align-items:center;box-sizing:border-box;height:20px;padding:0 7px;border:1px solid #79828c;border-radius:10px;
background:#fff;font:500 12px/18px system-ui,"Segoe UI",sans-serif;white-space:nowrap}.b::before{content:attr(data-glyph);font-weight:700}
.b:not(.s)::after{content:attr(data-word)}@media(forced-colors:active){.b{background:Canvas}}@media print{.b{display:none}}`;

/**
 * A badge beside each row, laid over the free end of its roomiest cell: fixed, in a closed shadow root behind one element that takes no
 * click and no space. Nothing of the page is moved, and nothing is decided here. Returns how to take them away.
 */
export function drawBadges(document: Document, badges: readonly Badge[]): () => void {
  const rows = findRows(document, badges);
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'all:initial;position:fixed;inset:0;width:0;height:0;pointer-events:none;z-index:2147483000';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  const drawn = badges.flatMap((badge, i) => {
    const row = rows[i];
    if (!row) return [];
    const element = document.createElement('div');
    element.className = 'b';
    element.style.color = colours[badge.kind];
    // Not as text: `window.find` of the page would find that in a closed root as well.
    element.dataset.glyph = glyphs[badge.kind];
    element.dataset.word = badge.word;
    root.append(element);
    return [{ row, element }];
  });
  let frame = 0;
  const place = () => {
    frame = 0;
    for (const { row, element } of drawn) placeBadge(row, element);
  };
  const soon = () => {
    frame ||= requestAnimationFrame(place);
  };
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.documentElement);
  for (const { row } of drawn) sizes.observe(row);
  addEventListener('scroll', soon, { capture: true, passive: true });
  addEventListener('resize', soon);
  document.documentElement.append(host);
  place();
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    removeEventListener('scroll', soon, true);
    removeEventListener('resize', soon);
    host.remove();
  };
}

function placeBadge(row: Element, element: HTMLElement): void {
  const room = placesIn(row)
    .map(freeEnd)
    .sort((a, b) => b.free - a.free)[0];
  const inView = room && room.bottom > 0 && room.top < innerHeight && row.isConnected && isWithinScroller(row);
  element.style.display = inView ? 'flex' : 'none';
  if (!inView) return;
  element.classList.remove('s');
  if (element.offsetWidth + 12 > room.free) element.classList.add('s');
  element.style.left = `${Math.round(room.right - element.offsetWidth - 6)}px`;
  element.style.top = `${Math.round((room.top + room.bottom) / 2 - 10)}px`;
}

/** A row of a table has room in its cells; a card beside its lines, or beside all of them. */
const placesIn = (row: Element): Element[] =>
  row.localName === 'tr' || row.getAttribute('role') === 'row' ? [...row.children] : [row, ...row.children];

function freeEnd(cell: Element): { free: number; right: number; top: number; bottom: number } {
  const { right, top, bottom, left } = cell.getBoundingClientRect();
  const range = cell.ownerDocument.createRange();
  range.selectNodeContents(cell);
  const words = cell.querySelector('input,select,textarea,button') ? right : range.getBoundingClientRect().right || left;
  return { free: right - words, right, top, bottom };
}

/** A row scrolled out of its own list has no badge. */
function isWithinScroller(row: Element): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  for (let box = row.parentElement; box && box !== document.body; box = box.parentElement) {
    if (!/auto|scroll|hidden/.test(getComputedStyle(box).overflowY)) continue;
    const edge = box.getBoundingClientRect();
    if (bottom <= edge.top + 4 || top >= edge.bottom - 4) return false;
  }
  return true;
}
