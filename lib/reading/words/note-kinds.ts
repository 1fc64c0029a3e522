/** Headings and words by which a note tells what kind of text it is. */
export const pathologyHead =
  /\b(?:pathology|biopsy report|histopath|microscopic (?:description|diagnosis)|gross description|specimen)\b/i;

export const pathologyText =
  /\b(?:gross description|microscopic description|specimen (?:received|submitted|labelled|labeled))\b/i;

export const sleepHead = /\b(?:polysomnogra\w*|sleep (?:study|test)|psg|hsat|apnea.hypopnea index)\b/i;

export const sleepText =
  /^.{0,200}\b(?:polysomnogra|home sleep (?:apnea )?test|respiratory events per hour|AHI (?:was|of|=|:))/is;

export const imagingHead = /\b(?:radiolog\w*|cbct report|imaging report|radiographic report|x-?ray report|ct report|mri)\b/i;

export const imagingText =
  /^.{0,120}\b(?:technique|exam(?:ination)?|indication|comparison)\s*:.{0,600}\b(?:findings|impression)\s*:/is;

export const letterHead = /\b(?:letter|referral|correspondence)\b/i;

export const letterEnd = /\b(?:sincerely|kind regards|best regards)\b/i;

export const operationHead = /(?<!post-|pre-)\b(?:operative (?:note|report)|op note|surgical note|surgery note)\b/i;

export const operationText = /\b(?:preoperative diagnosis|postoperative diagnosis)\b/i;

export const formHead = /\b(?:questionnaire|medical history form|intake form|health history|epworth)\b/i;
