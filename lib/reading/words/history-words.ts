/** Headings of a patient's history, and what in such a list counts for nothing. */
export const heads: readonly [RegExp, string][] = [
  [/^(?:med(?:ical)? |patient |health |clinical )?alerts?$/i, 'Medical alerts'],
  [/^(?:active |medical |current |health )*(?:problems?|conditions|diagnoses)(?: list)?$/i, 'Problems'],
  [/^(?:past |relevant )?(?:medical|health) (?:history|conditions|hx)$|^pmhx?$/i, 'Medical history'],
  [
    /^(?:drug |known |patient |medication |active )*(?:allerg(?:y|ies)|alergias)(?: list| (?:and|&) (?:intolerances|reactions))?$/i,
    'Allergies',
  ],
  [/^(?:current |active |home |patient )*(?:medications?|meds|medicines|prescriptions)(?: list)?$/i, 'Medications'],
];
export const nothing =
  /^(?:none(?: known| reported| recorded| listed)?|nothing(?: recorded)?|nka|nkda|n\/?a|nil|[-–—.]*|unknown|unremarkable|healthy|not (?:recorded|asked|provided|taking).*|no .*|denies .*|0|add|edit|\(?(?:collapse|expand)\)?|view all|show (?:more|all)|loading.*)[.!]?$/i;
/** What is no more, or is another's. */
export const over = /\b(?:resolved|inactive|discontinued|stopped|ended|deleted|entered in error|family|mother|father)\b/i;
export const answeredNo = /[:\s–—-]\s*(?:no|n|none|neg(?:ative)?|denie[sd]|never|false|off)\s*\.?$/i;
export const answeredYes = /\s*[:–—-]\s*(?:yes|y|positive|true)\s*\.?$|\s+yes$/i;
export const icd = /\b[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}\b/g;

export const notOwnHistory = /family|legend|palette|template|consent/i;
