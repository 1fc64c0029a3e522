/** Words to find, with what stands before and after them in the note; whitespace does not count. */
export type Words = { quote: string; before: string; after: string };

const SKIPPED =
  'script,style,noscript,template,textarea,input,select,button,[contenteditable=""],[contenteditable=true],[hidden]';
const LIMIT = 400_000;

/**
 * Where the words stand in the page, or null: they must be there letter by letter, and at one place only that fits best with what
 * stands around them in the note. Words in the page's own form controls are left alone.
 */
export function findWords(document: Document, { quote, before, after }: Words): Range | null {
  const { text, places } = squashedText(document);
  const sought = squash(quote);
  if (sought.length < 2) return null;
  const [left, right] = [squash(before), squash(after)];
  let best: { at: number; score: number; alone: boolean } | null = null;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const score = sameEnd(text.slice(0, at), left) + sameStart(text.slice(at + sought.length), right);
    if (!best || score > best.score) best = { at, score, alone: true };
    else if (score === best.score) best.alone = false;
  }
  const [from, to] = best?.alone ? [places[best.at], places[best.at + sought.length - 1]] : [];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + to.length);
  return range;
}

type Place = { node: Text; offset: number; length: number };

function squashedText(document: Document): { text: string; places: Place[] } {
  const places: Place[] = [];
  let text = '';
  if (!document.body) return { text, places };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.parentElement?.closest(SKIPPED) || node.parentElement?.checkVisibility?.({ visibilityProperty: true }) === false
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode() as Text | null; node && text.length < LIMIT; node = walker.nextNode() as Text | null) {
    let offset = 0;
    for (const letter of node.data) {
      const plain = squash(letter);
      for (let i = 0; i < plain.length; i++) places.push({ node, offset, length: letter.length });
      text += plain;
      offset += letter.length;
    }
  }
  return { text, places };
}

// As the reader of pages does it: compatible forms alike, what shows nothing left out.
const squash = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/g, '');

function sameEnd(text: string, end: string): number {
  let n = 0;
  while (n < end.length && n < text.length && text.at(-1 - n) === end.at(-1 - n)) n++;
  return n;
}

function sameStart(text: string, start: string): number {
  let n = 0;
  while (n < start.length && n < text.length && text[n] === start[n]) n++;
  return n;
}
