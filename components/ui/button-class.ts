/** `primary`: the one next step. `plain`: another way. `quiet`: without a frame. `danger`: destroys something. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export const buttonClass = (kind: ButtonKind = 'plain', wide = false): string => `btn ${kind}${wide ? ' wide' : ''}`;
