import type { Modifier } from './family';
import type { Line } from './line';
import { sentencesOf } from './sentences';

/** Circumstances of an operation that a note of the day may tell, with the modifier that says so. */
const told: readonly { code: string; reason: string; words: RegExp; not?: RegExp }[] = [
  {
    code: '53',
    reason: 'the operation was stopped after it had begun',
    words:
      /\b(?:procedure|surgery|extraction|biopsy|case|operation|implant placement)\b[^.;]{0,30}\b(?:was |had to be )?(?:aborted|discontinued|terminated|stopped)\b|\b(?:aborted|discontinued|terminated) (?:the )?(?:procedure|surgery|operation|extraction)\b/i,
    not: /\b(?:not|without being|never)\b[^.;]{0,12}(?:aborted|discontinued|terminated)|sedation attempt|last visit|previous/i,
  },
  {
    code: '22',
    reason: 'the note tells of work well beyond the usual and of its reason',
    words:
      /\b(?:twice|double|three times|\d{2,3} ?%|substantially|significantly)\b[^.;]{0,30}\b(?:the )?(?:usual|normal|typical|average) (?:time|operative time|work|difficulty)|\b(?:additional|extra) \d{2,3} ?min\w*[^.;]{0,40}\b(?:due to|because)/i,
  },
  {
    code: '58',
    reason: 'staged: the note planned this operation at the first one',
    words:
      /\b(?:planned|staged)\b[^.;]{0,20}\b(?:second|2nd)[- ]stage|\bstage (?:2|II|two) (?:surgery|procedure|operation|grafting)\b|\bstaged (?:procedure|return)\b/i,
  },
  {
    code: '78',
    reason: 'an unplanned return for a complication of the first operation',
    words: /\b(?:unplanned )?return(?:ed)? to (?:the )?(?:OR|operating room)\b/i,
  },
];

/** Modifiers that the circumstances of a completed operation call for, read in operative and progress notes of the visit. */
export function circumstanceModifiers(line: Line): Modifier[] {
  if (line.procedure.status === 'planned' || !/^D[67]/.test(line.cdt)) return [];
  const found: Modifier[] = [];
  for (const note of line.visit.encounter.notes) {
    if (note.date && line.visit.dateOfService && note.date !== line.visit.dateOfService) continue;
    if (note.kind && !['op', 'progress', 'consult'].includes(note.kind)) continue;
    for (const sentence of sentencesOf(note)) {
      for (const { code, reason, words, not } of told) {
        if (words.test(sentence.text) && !not?.test(sentence.text) && !found.some((one) => one.code === code))
          found.push({ code, reason });
      }
    }
  }
  return found;
}
