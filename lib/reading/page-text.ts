import { closest, isElement, type PageElement } from './page-tree';

const inline = new Set(
  'b i em strong u mark font sub sup abbr a big small tt code cite q bdi bdo wbr label span svg s del strike ins'.split(' '),
);
const merged = new Set('b i em strong u mark font sub sup abbr a big small tt code cite q bdi bdo wbr'.split(' '));
const cells = new Set(['td', 'th']);

/** Visible text of an element, values of its controls included; blocks stand on lines of their own, cells and controls are set apart by a blank. */
export function textOf(element: PageElement, leaveOut?: (element: PageElement) => boolean): string {
  let text = '';
  const add = (part: string) => {
    text += part;
  };
  const stack: (PageElement | string)[] = [element];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (!isElement(at)) {
      add(at.startsWith('\u0000') ? at.slice(1) : at.replace(/\n/g, ' '));
      continue;
    }
    if (!at.shown || (at !== element && leaveOut?.(at))) continue;
    if (at.tag === 'br') {
      add('\n');
      continue;
    }
    const edge = inline.has(at.tag) ? '' : cells.has(at.tag) || at.tag === 'input' || at.tag === 'select' ? ' ' : '\n';
    add(edge);
    const inputType = at.attrs.type ?? 'text';
    if (at.value !== undefined && !silentInputs.has(at.tag === 'input' ? inputType : '')) add(at.value);
    stack.push(`\u0000${edge}`);
    const kept = at.tag === 'pre' || /pre-(?:wrap|line)/.test(at.attrs.class ?? '');
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i];
      if (child !== undefined) stack.push(kept && !isElement(child) ? `\u0000${child}` : child);
    }
  }
  return tidy(text);
}

const silentInputs = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'checkbox', 'radio']);

/** Blanks folded, lines trimmed, at most one empty line. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A run of words that stands by itself: the text of one element, or the value of one control. */
export interface Segment {
  readonly text: string;
  readonly element: PageElement;
  /** The text is the value of a control. */
  readonly control: boolean;
  /** Struck through, as a list price beside a discounted one. */
  readonly struck: boolean;
  /** On a button, in a menu or a tab: words to click, not data. */
  readonly button: boolean;
}

/** The segments of a part of the page that are in view, in order. */
export function segmentsOf(root: PageElement, leaveOut?: (element: PageElement) => boolean): Segment[] {
  const found: Segment[] = [];
  let run = '';
  let owner: PageElement | null = null;
  const close = () => {
    if (owner && run.trim() !== '') {
      const [struck, button] = [isStruck(owner), isButton(owner)];
      // Words that blanks set far apart in one line are not one run.
      const parts = run.length < 400 && !/\n/.test(run.trim()) ? run.trim().split(/ {3,}/) : [run];
      for (const part of parts) found.push({ text: oneLine(part), element: owner, control: false, struck, button });
    }
    run = '';
    owner = null;
  };
  const visit = (element: PageElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) {
        owner ??= element;
        run += child;
        continue;
      }
      if (!child.shown || child.tag === 'svg' || leaveOut?.(child)) continue;
      if (merged.has(child.tag) && !child.attrs.class?.match(/btn|button|badge|chip|label|icon/)) {
        if (child.tag === 'a') owner ??= child;
        visit(child);
        continue;
      }
      close();
      if (child.value !== undefined) {
        const type = child.tag === 'input' ? (child.attrs.type ?? 'text') : child.tag;
        const text = child.value.trim();
        if (text !== '' && !silentInputs.has(type)) {
          found.push({
            text: child.tag === 'textarea' ? text : oneLine(text),
            element: child,
            control: true,
            struck: false,
            button: false,
          });
        }
        continue;
      }
      visit(child);
      close();
    }
  };
  visit(root);
  close();
  return found;
}

/** Words in it are struck through: by its tag, its class or its style. */
export const strikes = (at: PageElement): boolean =>
  /^(?:s|del|strike)$/.test(at.tag) || at.attrs.style === 'line-through' || /line-through|strike/.test(at.attrs.class ?? '');

const isStruck = (element: PageElement): boolean => closest(element, strikes) !== null;

const isButton = (element: PageElement): boolean =>
  closest(
    element,
    (at) =>
      at.tag === 'button' ||
      at.tag === 'nav' ||
      /^(?:button|tab|menuitem|menu|navigation|menubar|switch)$/.test(at.attrs.role ?? ''),
  ) !== null;

/** Words that only an icon's label says: `aria-label`, `title` or `alt` of what is in an element. */
export function iconLabel(element: PageElement): string {
  const stack: PageElement[] = [element];
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (!at.shown) continue;
    const label = at.attrs['aria-label'] ?? at.attrs.title ?? at.attrs.alt;
    if (label?.trim()) return oneLine(label);
    for (const child of at.children) if (isElement(child)) stack.push(child);
  }
  return '';
}
