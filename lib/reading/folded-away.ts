import { findCodes } from '@/lib/cells/find-codes';
import { oneLine, textOf } from './page-text';
import { elementsIn, isElement, type PageElement } from './page-tree';
import { clinicalSection, foldedNote, foldedPerson, foldedPlan } from './words/note-words';

/** What stands in the document and is folded or in a closed tab: said by its kind, never read into the encounter. */
export function foldedAway(root: PageElement): string[] {
  const found = new Set<string>();
  for (const element of elementsIn(root)) {
    if (element.shown || !(element.parent?.shown ?? true)) continue;
    const text = oneLine(allText(element)).slice(0, 4000);
    if (text.length < 40) continue;
    if (foldedNote.test(text)) found.add('a clinical note');
    if (foldedPlan.test(text)) found.add('insurance');
    if (foldedPerson.test(text)) found.add('patient details');
    if (findCodes(text).length > 1) found.add('procedures');
  }
  return [...found];
}

/** Whether a closed part of the page is named as one that may hold something of the chart: a folded heading, a tab that is not chosen. */
export function hasClosedSection(root: PageElement): boolean {
  for (const at of elementsIn(root)) {
    const closed =
      at.attrs['aria-expanded'] === 'false' ||
      (at.attrs.role === 'tab' && at.attrs['aria-selected'] === 'false') ||
      (at.tag === 'summary' && at.parent?.tag === 'details' && at.parent.attrs.open === undefined);
    if (at.shown && closed && clinicalSection.test(oneLine(textOf(at)).slice(0, 60))) return true;
  }
  return false;
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
