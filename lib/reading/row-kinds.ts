import { oneLine, segmentsOf, textOf } from './page-text';
import { closest, isElement, type PageElement, remembered, shownBefore } from './page-tree';
import { codeAtHour, money, namedMoney, palette, personAtHour, schedule } from './words/row-words';

/** A row of a ledger that is about money and not about a procedure. */
export const isMoneyRow = (text: string): boolean => money.test(text.trim()) || namedMoney.test(text.trim());

// `Senior discount D7140` names the procedure that the money is for.

/** Whether a part of the page offers codes to choose from, as against codes of this patient: by role, or by its heading, label, id or class. */
export function isPalette(element: PageElement): boolean {
  for (let at: PageElement | null = element, i = 0; at && i < 7; i++, at = at.parent) {
    const role = at.attrs.role ?? '';
    if (/^(?:menu|menuitem|tooltip|toolbar)$/.test(role)) return true;
    if (role === 'option' && at.attrs['aria-selected'] !== 'true') return true;
    if (at.tag === 'nav' || at.tag === 'datalist') return true;
    if (/^(?:main|body|html|dialog|form)$/.test(at.tag) || role === 'dialog' || role === 'main') return false;
    const words = `${at.attrs['aria-label'] ?? ''} ${at.attrs.id ?? ''} ${at.attrs.class ?? ''}`;
    if (palette.test(words)) return true;
    if (palette.test(headingOf(at))) return true;
  }
  return false;
}

/** Whether a side part of the page lists who comes when: its codes are of whoever comes. */
export const isSchedule = remembered((element: PageElement): boolean => {
  const side = closest(element, (at) => at.tag === 'aside' || at.attrs.role === 'complementary');
  return side !== null && schedule.test(`${side.attrs['aria-label'] ?? ''} ${headingOf(side)}`);
});

/** A row that begins with an hour and a person is an appointment, not something done. */
export const isAppointment = (text: string): boolean => personAtHour.test(text) && !codeAtHour.test(text);

/** The heading that an element begins with, '' where it has none: a heading, a legend, a caption, a summary. */
export function headingOf(element: PageElement): string {
  let at: PageElement | undefined = element;
  for (let i = 0; at && i < 4; i++) {
    const kids: PageElement[] = at.children.filter(isElement).filter((child) => child.shown);
    const head = kids
      .slice(0, 2)
      .find((child) => /^(?:h[1-6]|legend|caption|summary)$/.test(child.tag) || child.attrs.role === 'heading');
    if (head) return oneLine(textOf(head)).slice(0, 100);
    at = kids[0];
  }
  return '';
}

/** The heading that stands nearest before an element, up to a few levels above it. */
export function headingBefore(element: PageElement, levels = 6): string {
  for (let at: PageElement = element, i = 0; at.parent && i < levels; i++, at = at.parent) {
    for (const sibling of shownBefore(at, 3)) {
      if (/^h[1-6]$|^legend$|^caption$|^summary$/.test(sibling.tag) || sibling.attrs.role === 'heading')
        return oneLine(textOf(sibling)).slice(0, 100);
      const heading = headingOf(sibling);
      if (heading) return heading;
      const parts = segmentsOf(sibling);
      const text = parts[0]?.text ?? '';
      if (
        parts.length > 0 &&
        parts.length < 4 &&
        text.length < 40 &&
        !parts[0]?.control &&
        /^\p{Lu}/u.test(text) &&
        !/\d/.test(text)
      )
        return text;
    }
    const own = at.tag === 'table' ? at.children.filter(isElement).find((child) => child.tag === 'caption') : undefined;
    if (own) return oneLine(textOf(own)).slice(0, 100);
    if (/^(?:dialog|main|body)$/.test(at.parent.tag) && i > 2) break;
  }
  return '';
}

/** The headings that an element stands under in the outline of its page, the nearest first. */
export function headingsAbove(element: PageElement): string[] {
  const found: string[] = [];
  let level = 7;
  for (let at: PageElement = element; at.parent && !/^(?:dialog|body)$/.test(at.tag); at = at.parent) {
    for (const sibling of shownBefore(at, Number.POSITIVE_INFINITY)) {
      const own = Number(/^h([1-6])$/.exec(sibling.tag)?.[1] ?? 7);
      if (own >= level) continue;
      level = own;
      found.push(oneLine(textOf(sibling)).slice(0, 100));
    }
  }
  return found;
}

/** Prose holds codes as words of a sentence; a row names one at its head or stands alone. */
export function readsAsProse(text: string): boolean {
  if (text.length > 220) return true;
  const words = text.split(/\s+/).length;
  return words > 9 && /[a-z)]{2}[.;!?](?:\s+[A-Z#"]|$)/.test(text) && !/^(?:CDT\s*[-:]?\s*)?\[?\(?D[- ]?\d{4}/i.test(text);
}
