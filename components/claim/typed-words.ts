/** Words for one box of the claim; '' gives the box back to its derived value. `line` is the key of an accepted line. */
export interface TypedWords {
  readonly box: string;
  readonly line?: string;
  readonly value: string;
}
