import type { Badge } from './badge';
import { drawBadges } from './draw-badges';
import type { Words } from './find-words';
import { fillField, focusedField } from './focused-field';
import { type Light, lightWords, putOutWords } from './light-words';

/** What the worker can ask of a page. Display only, but for the one field that a person stands in and asks to be filled. */
export function marksOf(document: Document) {
  let takeAway = () => {};
  return {
    light: (words: Words | null, light: Light) => lightWords(document, words, light),
    badges(badges: readonly Badge[]) {
      takeAway();
      takeAway = badges.length > 0 ? drawBadges(document, badges) : () => {};
    },
    clear() {
      takeAway();
      takeAway = () => {};
      putOutWords();
    },
    focused: () => focusedField(document),
    fill: (token: string, value: string) => fillField(document, token, value),
  };
}
export type Marks = ReturnType<typeof marksOf>;
