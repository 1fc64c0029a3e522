/** A word, number, sign or piece of shorthand; `low` is its lower-case form. `text.slice(start, end)` is what the note says. */
export interface Token {
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

// Shorthand first, so that `c/o` and `(-)` stay whole; every alternative is linear.
const pattern =
  /\b(?:c\/o|s\/p|r\/o|w\/o|h\/o|d\/c'd|d\/t|b\/c|b\/l|n\/v|f\/u|y\/o|c\/w|d\/w|s\/r|p\/o|i\/o|a\/p|w\/u|w\/)|\([+-]\)|\[[ _xX*\u2713\u2714]?\]|\([xX\u2713\u2714]\)|\( ?\)|\++|[A-Za-z\u00c0-\u024f]+(?:['\u2019][A-Za-z]+)?|\d+(?:\.\d+)?|\u00d8|[^\s]/giu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    tokens.push({ low: match[0].toLowerCase().replace('\u2019', "'"), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

export const isNumber = (token: Token | undefined): boolean => token !== undefined && /^\d/.test(token.low);
