/** A letter of medical necessity that is kept with the visit. Days are ISO; `signedBy` is '' while nobody signed it. */
export interface WrittenLetter {
  readonly id: string;
  readonly at: string;
  readonly signedBy: string;
  readonly signedAt: string;
  /** Its pages as they go out, as a PDF. */
  readonly pages: () => Promise<Uint8Array>;
}
