import { findCodes } from '@/lib/cells/find-codes';
import type { Row } from '@/lib/cells/procedure-rows';

const done =
  /\b(?:completed|performed|done|rendered|provided|delivered|placed|extracted|removed|seated|cemented|inserted|administered|obtained|exposed|took|taken|excised|drained|sutured|grafted)\b/i;
/** Not done, not here, not now, or only spoken of: none of these is a procedure of the visit. */
const otherwise =
  /\b(?:no|not|never|denie[sd]|den(?:y|ying)|declin\w+|refus\w+|cancel+\w*|defer\w*|postpon\w*|abort\w*|attempt\w*|unable|instead|rather|if|unless|consider\w*|discuss\w*|option\w*|recommend\w*|need(?:s|ed)?|should|could|may|might|would|ask(?:s|ed)?|quot\w+|estimat\w+|appeal\w*|predetermin\w*|pre-?auth\w*|bill(?:ed|ing)?|claim\w*|referr?\w*|elsewhere|another|other (?:office|dentist|provider)|previous\w*|prior|history|hx|h\/o|ago|last|existing|old)\b|n['’]t\b|\?|\b(?:19|20)\d\d\b/i;
/** What went well is not a no. */
const noTrouble =
  /\b(?:without|no|w\/o)\s+(?:\w+\s+){0,2}?(?:complications?|incidents?|problems?|issues?|difficult(?:y|ies)|bleeding|distress|perforations?|exposures?|fractures?)\b/gi;
const planned =
  /\b(?:plan(?:s|ned)?|next (?:visit|appt|appointment)|n\.?v\.?|schedul\w+|return(?:s|ing)? for|rtc for|will (?:be|do|need|have|return)|to be (?:done|completed|placed))\b/i;
const planLabel = /^\s*(?:p|plan|tx plan|treatment plan|next visit|n\.?v\.?|next appt|next appointment)\s*[:=-]/i;
const toothNear =
  /(?:#\s?|\b(?:tooth|teeth)\s+(?:no\.?\s*)?#?)((?:\d{1,2}|[A-T])(?:(?:\s*[,&-]\s*#?|\s+and\s+#?)(?:\d{1,2}|[A-T]))*)\b/;

/**
 * Dental numbers in a line of prose → a row for each that its own clause states plainly: done (`Completed D7240 on #17`) or planned (`Plan:
 * D2740 next visit`). What is denied, refused, advised, of another day or another office gives none; a clause that says both gives none.
 */
export function statedCodes(line: string): Row[] {
  if (line.length > 4_000) return [];
  const plan = planLabel.test(line);
  return clausesOf(line).flatMap((clause) => {
    const codes = findCodes(clause);
    if (codes.length === 0 || otherwise.test(clause.replace(noTrouble, ''))) return [];
    const later = plan || planned.test(clause);
    if (later === done.test(clause) && !plan) return [];
    const status = later ? 'planned' : 'completed';
    return codes.map(({ cdt, end }, i) => {
      const behind = clause.slice(end, codes[i + 1]?.start);
      const tooth = (toothNear.exec(behind) ?? (codes.length === 1 ? toothNear.exec(clause) : null))?.[1];
      const count = /^\W{0,3}[x×] ?(\d{1,2})\b/i.exec(behind)?.[1];
      return {
        code: cdt,
        status,
        ...(tooth && { tooth: tooth.replace(/\s+and\s+/g, ', ') }),
        ...(count && { quantity: count }),
      };
    });
  });
}

/** Sentences, and their parts behind `but`, `then` and a turn to what comes next. */
const clausesOf = (line: string): string[] =>
  line.split(
    /(?<=[.!?](?!\d))\s+(?=\S)|;\s*|,?\s+\b(?:but|however|then)\b\s+|,\s*(?=(?:and\s+)?(?:plan|will|next|nv|return|rtc)\b)/i,
  );
