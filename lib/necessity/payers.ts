/** A payer whose own rule was read: its name for people, and how a plan's name says it. */
export interface Payer {
  readonly name: string;
  readonly named: RegExp;
}

export const united: Payer = { name: 'UnitedHealthcare', named: /united ?health ?care|\bunited ?health\b|\bUHC\b/i };
export const blueAlabama: Payer = {
  name: 'Blue Cross and Blue Shield of Alabama',
  named: /\b(?:blue|bcbs)\b.*\balabama\b|\bbcbs[- ]?al\b/i,
};
export const blueVermont: Payer = {
  name: 'Blue Cross and Blue Shield of Vermont',
  named: /\b(?:blue|bcbs)\b.*\bvermont\b|\bbcbs[- ]?vt\b/i,
};
