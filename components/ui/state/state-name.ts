/** The eight states that anything on a screen can have; each has a colour, a shape and a word. */
export type StateName =
  | 'supported'
  | 'possible'
  | 'needs-answer'
  | 'missing'
  | 'blocked'
  | 'dental'
  | 'cannot-tell'
  | 'do-not-bill';
