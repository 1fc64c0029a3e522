const css = `div{position:fixed;box-sizing:border-box;pointer-events:none}.box{border:2px solid #0b57d0;outline:2px solid #fff;background:rgb(11 87 208/.12);border-radius:3px}
.word{max-width:280px;padding:2px 8px;border-radius:3px;background:#0b57d0;color:#fff;font:500 13px/20px system-ui,"Segoe UI",sans-serif;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
@media(forced-colors:active){.box{border-color:Highlight;background:none}.word{background:Highlight;color:HighlightText;forced-color-adjust:none}}`;

/** A frame around one element of the page with our own words beside it, in a closed shadow root that takes no click and no space. */
export function outlineIn(document: Document, words: string) {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText =
    'all:initial;position:fixed;inset:0;width:0;height:0;border:0;padding:0;overflow:visible;pointer-events:none;z-index:2147483000';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const box = document.createElement('div');
  box.className = 'box';
  const word = document.createElement('div');
  word.className = 'word';
  word.textContent = words;
  root.append(style, box, word);
  document.documentElement.append(host);
  // Above the page's own dialogs as well.
  host.popover = 'manual';
  host.showPopover?.();
  let around: Element | null = null;
  let frame = 0;
  const view = document.defaultView;
  const place = () => {
    frame = 0;
    const rect = around?.isConnected ? rectIn(around, view) : null;
    for (const part of [box, word]) part.style.display = rect ? 'block' : 'none';
    if (!rect) return;
    const { left, top, width, height } = rect;
    box.style.cssText = `left:${left - 3}px;top:${top - 3}px;width:${width + 6}px;height:${height + 6}px`;
    const above = top > 32 ? top - 30 : Math.max(4, Math.min(top + height + 6, (view?.innerHeight ?? 0) - 28));
    word.style.cssText = `left:${Math.max(4, left - 3)}px;top:${above}px`;
  };
  const soon = () => {
    frame ||= view?.requestAnimationFrame(place) ?? 0;
  };
  view?.addEventListener('scroll', soon, { capture: true, passive: true });
  view?.addEventListener('resize', soon);
  place();
  return {
    put(element: Element | null) {
      around = element;
      soon();
    },
    remove() {
      view?.cancelAnimationFrame(frame);
      view?.removeEventListener('scroll', soon, true);
      view?.removeEventListener('resize', soon);
      host.remove();
    },
  };
}

/** Where an element stands in the window of the topmost document that may look into its own. */
function rectIn(element: Element, top: Window | null): { left: number; top: number; width: number; height: number } {
  const { left, top: y, width, height } = element.getBoundingClientRect();
  const place = { left, top: y, width, height };
  for (let view = element.ownerDocument.defaultView; view && view !== top; view = view.parent as Window & typeof globalThis) {
    const frame = view.frameElement;
    if (!frame) break;
    const at = frame.getBoundingClientRect();
    place.left += at.left + frame.clientLeft;
    place.top += at.top + frame.clientTop;
  }
  return place;
}
