/** A payer whose own rule was read: its name for people, and how a plan's name says it. */
export interface Payer {
  readonly name: string;
  readonly named: RegExp;
}

/** Either order of the words: `Blue Cross of Alabama`, `Alabama Blue`, `BCBSAL`. */
const blueOf = (state: string, short: string): RegExp =>
  new RegExp(
    `(?=.*(?:\\bblue\\b|\\bbcbs))(?=.*\\b${state}\\b)|\\bbcbs(?: of)?[- ]?${short}\\b|\\bblue cross\\b.*\\b${short}\\b`,
    'i',
  );

export const united: Payer = { name: 'UnitedHealthcare', named: /\bunited ?health|\bUHC/i };
export const blueAlabama: Payer = { name: 'Blue Cross and Blue Shield of Alabama', named: blueOf('alabama', 'AL') };
export const blueVermont: Payer = { name: 'Blue Cross and Blue Shield of Vermont', named: blueOf('vermont', 'VT') };
