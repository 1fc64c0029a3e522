import type { Token } from './tokens';

/** A run of tokens: [from, to) indexes into the tokens of the note. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const abbreviations = new Set(
  'rt lt dr mr mrs ms st vs approx no fig inc e.g i.e dept pt yr yrs mo wk hr min max mand ant post sup inf lat sl gen loc bilat approx incl mod sev temp resp prev recd assoc poss prob susp hx'.split(
    ' ',
  ),
);

const longest = 160;

/**
 * Sentences: they end at `. ; ? !`, at a blank line, and at a line end unless the line was only wrapped (no full stop, and the next line goes on in
 * small letters). Decimals, initials and titles do not end one.
 */
export function sentencesOf(text: string, tokens: readonly Token[], breaks: ReadonlySet<number>): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    // Nothing is said across so many words; a run-on without a stop must not cost more than its length.
    if (i - from >= longest || (i - from >= longest / 2 && tokens[i - 1]?.low === ',')) close(i);
    if (i > from && breaks.has(token.start)) close(i);
    if (i > from && lineBreakEnds(text, tokens[i - 1], token)) close(i);
    if (
      token.low === ';' ||
      token.low === '!' ||
      (token.low === '?' && i > from && endsHere(tokens[i + 1], token) && !startsWord(tokens[i - 1], token))
    )
      close(i + 1);
    else if (token.low === '.' && stopEnds(text, tokens, i)) close(i + 1);
  }
  close(tokens.length);
  return sentences;
}

const endsHere = (next: Token | undefined, token: Token) => !next || next.start > token.end;

/** `? VRF #30`: a question mark that stands away from what is before it asks about what follows. */
const startsWord = (before: Token | undefined, token: Token) => before !== undefined && before.end < token.start;

function stopEnds(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const stop = tokens[i];
  const after = tokens[i + 1];
  if (!stop || !before) return true;
  if (after && after.start === stop.end) return false;
  if (
    before.end === stop.start &&
    /^[a-z]$/.test(before.low) &&
    after &&
    /^[A-Z]/.test(text.slice(after.start, after.start + 1)) &&
    /^[A-Z]$/.test(text.slice(before.start, before.end))
  ) {
    // One capital and a stop: an initial where a name goes on, an end where the sentence is longer.
    return tokens[i - 2]?.low !== 'dr' && !/^[A-Z]/.test(text.slice(tokens[i - 2]?.start ?? 0, (tokens[i - 2]?.start ?? 0) + 1));
  }
  // `Gen. periodontitis`, `approx. 2 cm`: an abbreviation that goes on in small letters or figures.
  if (abbreviations.has(before.low) && before.end === stop.start && after && /^[a-z#\d]/.test(text.slice(after.start)))
    return false;
  return !(
    abbreviations.has(before.low) &&
    before.end === stop.start &&
    after !== undefined &&
    /^[A-Z]/.test(text.slice(after.start)) &&
    /^(dr|mr|mrs|ms|st)$/.test(before.low)
  );
}

function lineBreakEnds(text: string, before: Token | undefined, after: Token): boolean {
  if (!before) return false;
  const gap = text.slice(before.end, after.start);
  const first = gap.indexOf('\n');
  if (first < 0) return false;
  if (gap.indexOf('\n', first + 1) >= 0) return true;
  // A wrapped line of prose: long, without an end, going on in small letters.
  const lineStart = text.lastIndexOf('\n', before.start) + 1;
  const wrapped =
    before.end - lineStart > 60 && /^[a-z]/.test(text.slice(after.start, after.start + 1)) && !/[.:;!?]$/.test(before.low);
  return !wrapped;
}
