/** No trace of the tumor is left. */
const gone =
  /\b(?:NED|no evidence of (?:disease|recurrence|tumou?r)|in (?:complete )?remission|remission|cured|(?:disease|cancer|tumou?r)[- ]free)\b/i;

/** What is said not to be so yet. */
const notGone =
  /\b(?:not|never|no longer)(?: yet| been)?(?: in)?(?: complete)? (?:NED|remission|cured|(?:disease|cancer|tumou?r)[- ]free)\b/i;

/** The tumor, or its treatment, is of today or still to come. */
const current =
  /\b(?:to (?:begin|start|undergo|receive|have)|begins?|beginning|starts?|starting|schedul\w*|plan(?:s|ned)?|upcoming|await\w*|will|prior to|before|ahead of|pre-?(?:op\w*|rad\w*|rt|xrt|chemo\w*|treatment)|new(?:ly)?|recurren\w*|active|metasta\w*|mets|current(?:ly)?|ongoing|undergoing|(?:bx|biopsy|path)[- ]proven|untreated)\b/i;

/** The treatment is told as something of the past. */
const treated =
  /\b(?:hx|h\/o|history|s\/p|status[- ]post|treated|completed|finished|former|after (?:\d\d|xrt|rad\w*|rt|chemo\w*|imrt)|(?:years?|yrs?|months?|mos?) ago)\b/i;

/**
 * Whether a sentence tells of a tumor whose treatment has ended, which makes it a history (ICD-10-CM guidelines I.C.2.m). A year counts where
 * it lies before the year of the visit and is not that of the finding. `on`: ISO date of the visit, or ''.
 */
export function isOver(words: string, on: string): boolean {
  if (notGone.test(words)) return false;
  if (gone.test(words)) return true;
  if (current.test(words)) return false;
  return treated.test(words) || hasEarlierYear(words, on);
}

function hasEarlierYear(words: string, on: string): boolean {
  const year = Number(on.slice(0, 4));
  const without = words.replace(/\b(?:dx|dx'd|diagnos\w*|found|noted|bx|biops\w*)\b[^,;.]{0,12}(?:19|20)\d\d/gi, '');
  return [...without.matchAll(/\b(?:19|20)\d\d\b/g)].some(([found]) => year > 0 && Number(found) < year);
}
