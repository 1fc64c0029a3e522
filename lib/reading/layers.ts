import { segmentsOf } from './page-text';
import { closest, contains, elementsIn, type PageElement } from './page-tree';
import { dialogClass } from './words/note-words';

export interface Layers {
  /** What is read: the topmost dialog that holds a record, else the whole page. */
  readonly front: PageElement;
  /** A dialog lies over the page, and `front` is it. */
  readonly isDialog: boolean;
  readonly root: PageElement;
}

const small = 4;

/** Splits a page into the layer that a person works in and what lies behind it. A small dialog, such as a question, hides nothing. */
export function findLayers(root: PageElement): Layers {
  const dialogs = [...elementsIn(root)].filter((at) => at.shown && isDialog(at));
  for (const dialog of dialogs.reverse()) {
    if (closest(dialog.parent, isDialog) && segmentsOf(dialog).length <= small) continue;
    const segments = segmentsOf(dialog).filter((segment) => !segment.button);
    const written = segments.filter((segment) => segment.control || /\d/.test(segment.text) || segment.text.length > 60);
    if (segments.length > small && written.length > 0) return { front: dialog, isDialog: true, root };
  }
  return { front: root, isDialog: false, root };
}

function isDialog(at: PageElement): boolean {
  if (at.tag === 'dialog') return true;
  const role = at.attrs.role ?? '';
  if (at.attrs['aria-modal'] === 'true') return true;
  // A dialog without the mark is one where the rest of the page is hidden from readers, or where its class says so.
  return role === 'dialog' && (dialogClass.test(at.attrs.class ?? '') || hidesTheRest(at));
}

function hidesTheRest(dialog: PageElement): boolean {
  const top = closest(dialog, (at) => at.parent?.tag === 'body');
  const siblings = top?.parent?.children ?? [];
  return siblings.some(
    (at) => typeof at !== 'string' && at !== top && at.attrs['aria-hidden'] === 'true' && at.children.length > 0,
  );
}

/** Elements behind the front layer: in view, but of another layer. */
export const isBehind = (layers: Layers, element: PageElement): boolean => layers.isDialog && !contains(layers.front, element);
