import { findCodes } from '@/lib/cells/find-codes';
import { oneLine } from './page-text';
import { elementsIn, isElement, type PageElement } from './page-tree';

/** What stands in the document and is folded or in a closed tab: said by its kind, never read into the encounter. */
export function foldedAway(root: PageElement): string[] {
  const found = new Set<string>();
  for (const element of elementsIn(root)) {
    if (element.shown || !(element.parent?.shown ?? true)) continue;
    const text = oneLine(allText(element)).slice(0, 4000);
    if (text.length < 40) continue;
    if (/\b(?:subjective|objective|assessment)\s*:|\bpt presents\b|\bpatient presents\b/i.test(text))
      found.add('a clinical note');
    if (/\b(?:subscriber|policy number|member id|group (?:number|no))\b/i.test(text)) found.add('insurance');
    if (/\b(?:date of birth|dob|birth date)\b/i.test(text)) found.add('patient details');
    if (findCodes(text).length > 1) found.add('procedures');
  }
  return [...found];
}

function allText(element: PageElement): string {
  const parts: string[] = [];
  let length = 0;
  for (const at of elementsIn(element)) {
    for (const child of at.children) if (!isElement(child)) parts.push(child);
    length += at.children.length;
    if (length > 3000) break;
  }
  return parts.join(' ');
}
