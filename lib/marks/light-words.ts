import { findWords, type Words } from './find-words';

const names = { shown: 'crossbite-shown', hovered: 'crossbite-hovered' } as const;
export type Light = keyof typeof names;

/** The look of lit words; put into the page by the browser, not by a change of the document. */
export const lightCss = `::highlight(crossbite-hovered){background-color:#ffe79a;color:#14181d;text-decoration:underline 1px #8a6200}
::highlight(crossbite-shown){background-color:#ffd23f;color:#14181d;text-decoration:underline 2px #8a6200}`;

/** Lights the words, and scrolls to them where they were asked for; false where they are not in this document. Changes nothing in it. */
export function lightWords(document: Document, words: Words | null, light: Light): boolean {
  const registry = CSS.highlights;
  registry.delete(names[light]);
  const range = words && findWords(document, words);
  if (!range) return false;
  registry.set(names[light], new Highlight(range));
  if (light === 'shown') {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }
  return true;
}

export function putOutWords(): void {
  for (const name of Object.values(names)) CSS.highlights.delete(name);
}
