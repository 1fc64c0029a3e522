import type { DomAccess } from './dom-access';

type Attributes = Readonly<Record<string, string>> | undefined;

const gone = /display\s*:\s*none/i;
const unseen =
  /visibility\s*:\s*(?:hidden|collapse)|(?:left|top|right|text-indent)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*0|font-size\s*:\s*0(?![.\d])/i;
const clear = /(?:^|;|\s)opacity\s*:\s*0(?:\.0+)?(?![.\d])/i;
const drawnElsewhere = new Set(['input', 'select', 'textarea']);

/**
 * Whether an element is in view: 0 yes, 1 not, but something below it may be, 2 not, with all below. A browser is asked; where there is no
 * layout, and for what a style attribute alone does, the attributes decide. Words only shown to screen readers count as in view.
 */
export function visibilityOf(
  tag: string,
  kept: Attributes,
  style: string,
  element: Element,
  dom: DomAccess,
  above: 0 | 1,
): 0 | 1 | 2 {
  if (tag === 'input' && kept?.type === 'hidden') return above;
  // Check boxes and switches are often see-through, with a picture drawn over them.
  const control = drawnElsewhere.has(tag);
  if (style !== '') {
    if (gone.test(style)) return 2;
    if (!control && clear.test(style)) return 2;
    if (unseen.test(style)) return 1;
  }
  if (!dom.checkVisibility) {
    if (kept?.hidden !== undefined || (tag === 'dialog' && kept?.open === undefined)) return 2;
    if (tag !== 'summary' && above === 0 && closedDetails(element)) return 2;
    return /visibility\s*:\s*visible/i.test(style) ? 0 : above;
  }
  if (dom.checkVisibility(element, control ? seen : seenThrough)) return 0;
  if (!dom.checkVisibility(element)) return tag === 'slot' || isContents(element) ? above : 2;
  return control || dom.checkVisibility(element, { opacityProperty: true }) ? 1 : 2;
}

const seen = { visibilityProperty: true };
const seenThrough = { visibilityProperty: true, opacityProperty: true };

function isContents(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

function closedDetails(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open');
}
