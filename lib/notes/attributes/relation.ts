import type { Relation } from '@/lib/encounter/fact';

const notTolerated =
  /\b(?:(?:could|can|did|does|do|is|was)?\s?(?:not|n't|unable to|cannot|couldn't|can't)\s(?:\w+\s)?tolerat\w*|unable to tolerate|intoleran\w+|not tolerat\w+|claustrophob\w+|returned (?:it|the machine|machine)|cannot wear|unable to (?:wear|use)|can't (?:wear|use)|gave up|poorly tolerated)\b/i;
const failed =
  /\b(?:fail(?:ed|s|ure|ing)?|no (?:\w+ )?(?:relief|improvement|benefit|change|help|response)|(?:w\/o|without) (?:\w+ )?(?:relief|improvement|benefit|success)|did(?:n't| not) (?:help|work|improve|relieve)|not (?:effective|help\w*|improv\w*|work\w*|reliev\w*)|ineffective|unsuccessful\w*|made it worse|worse(?:ned)? (?:with|on|after)|despite|refractory to|unresponsive|minimal (?:relief|improvement|benefit)|little (?:relief|improvement)|temporary relief|short.term relief|persist\w* (?:despite|after)|inadequate)\b/i;
const refused =
  /\b(?:declin\w+|refus\w+|does(?:n't| not) want|unwilling|prefers? [^.;\n]{0,40}?\bover\b|opted against|rather not|not interested)\b/i;
const effective =
  /\b(?:(?:good|significant|great|much|complete) relief|relie(?:f|ved) (?:with|by)|help(?:s|ed|ing)\b|improv(?:ed|es|ing) with|resolved with|effective|compliant with|tolerat(?:es|ing|ed) (?:\w+ )?(?:well|cpap|pap)|good compliance|doing well on)\b/i;

/** What the sentence says became of a treatment named in it. The failing comes first: "helped at first, no relief now" failed. */
export function relationIn(sentence: string): Relation {
  if (notTolerated.test(sentence)) return 'not-tolerated';
  if (failed.test(sentence)) return 'failed';
  if (refused.test(sentence)) return 'refused';
  return effective.test(sentence) && !/\bnot\b|n't/.test(sentence) ? 'effective' : '';
}
