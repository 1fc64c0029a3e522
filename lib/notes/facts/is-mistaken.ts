import type { Match } from '../text/trie';
import type { Around } from './around';

/** Abbreviations of general medicine that mean something else beside a tooth: MI and ID are surfaces, RA a radiograph, AF and AS areas. */
export function isMistaken(match: Match, { text, groups, section, tokens, sentence }: Around): boolean {
  if (
    !/^(MI|RA|AS|AF|MR|CAL|PD|ID|CP|CD|PM|DM|MM|ED|HD|PT|CL|AP|BP|MS|ALS|AP|SR|CR|RL)$/.test(text.slice(match.start, match.end))
  )
    return false;
  if (section === 'pmh' || section === 'family') return false;
  if (/^(history|diagnosis)$/.test(match.concept.kind) && groups.length > 0) return true;
  const beside = `${tokens[match.from - 1]?.low ?? ''} ${match.to < sentence.to ? (tokens[match.to]?.low ?? '') : ''}`;
  // `pain RL` and `RL vestibule` are a quadrant.
  if (
    match.concept.id === 'radiolucency' &&
    /\b(pain|swelling|swollen|ache|tender|sore|quad|vestibule|jaw|molar|molars|side)\b/.test(beside)
  )
    return true;
  return (
    /^(MI|ID|AS)$/.test(text.slice(match.start, match.end)) &&
    /\b(crown|composite|resin|amalgam|fx|incisal|surface|caries|restoration|edge|angle|fracture)\b/.test(beside)
  );
}
