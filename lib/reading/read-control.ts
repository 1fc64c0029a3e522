import { cleanText } from './clean-text';
import { propertyOf } from './dom-access';
import type { PageNode } from './frame-record';

type Attributes = Readonly<Record<string, string>> | undefined;

const noValue = new Set(['password', 'file', 'image']);

/** Live state of a form control into its node; true where the element has no content of its own to be walked. */
export function readControl(tag: string, kept: Attributes, element: Element, entry: PageNode): boolean {
  if (tag === 'input') {
    const type = kept?.type?.toLowerCase() ?? 'text';
    if (noValue.has(type)) return true;
    if (type === 'checkbox' || type === 'radio') {
      if (propertyOf(element, 'checked') === true) entry.k = 1;
      return true;
    }
    entry.x = cleanText(String(propertyOf(element, 'value') ?? '').slice(0, 4000));
    return true;
  }
  if (tag === 'textarea') {
    entry.x = cleanText(String(propertyOf(element, 'value') ?? ''));
    return true;
  }
  if (tag === 'select') {
    const chosen = propertyOf(element, 'selectedOptions') as Iterable<Element> | undefined;
    entry.x = [...(chosen ?? [])]
      .slice(0, 50)
      .map((option) => cleanText(String(propertyOf(option, 'text') ?? '')).trim())
      .join('\n');
    return true;
  }
  return false;
}
