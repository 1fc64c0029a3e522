import type { Fact } from '@/lib/encounter/fact';
import type { Chart } from '@/lib/notes/chart';
import { isA } from '@/lib/notes/lexicon/hierarchy';

/** Diagnoses whose code depends on the part of the mouth, and that a pathologist often names without it. */
const sited = [
  'malignant neoplasm',
  'squamous cell carcinoma',
  'verrucous carcinoma',
  'carcinoma in situ',
  'epithelial dysplasia',
];

/** Benign growths of which the same holds; unlike a cancer, one of them tells where the lesion lay. */
const growths = ['fibroma', 'papilloma', 'pyogenic granuloma', 'pleomorphic adenoma'];

/** What was looked at, cut out or sent in: where it lay is where the diagnosis lies. */
const seen = ['lesion', 'biopsy', 'excision'];

const sites: readonly RegExp[] = [
  /\btongue\b|\bBOT\b/i,
  /\bfloor of (?:the )?mouth\b|\bFOM\b/i,
  /\bpalat/i,
  /\bgingiv|\bgums?\b|\balveol|\bridge\b/i,
  /\bbuccal|\bcheek/i,
  /\blips?\b|\blabial|\bvermil/i,
  /\btonsil|\bpharyn|\boropharyn/i,
  /\bretromolar/i,
  /\bparotid/i,
  /\bsubmandib/i,
  /\blaryn/i,
];

const sitesIn = (words: string) => sites.filter((site) => site.test(words));

/**
 * The sentence that tells where a tumor lies, for one whose own sentence names no site: that of the lesion seen or sampled, where the note
 * knows of one site alone. '' otherwise.
 */
export function borrowedSite(chart: Chart, fact: Fact, clause: (fact: Fact) => string): string {
  if (![...sited, ...growths].some((concept) => isA(fact.concept, concept)) || sitesIn(clause(fact)).length > 0) return '';
  const told = chart.facts
    .present(seen)
    .filter((other) => other !== fact && !sited.some((concept) => isA(other.concept, concept)))
    .map(clause)
    .filter((words) => sitesIn(words).length > 0);
  const named = new Set(told.flatMap(sitesIn));
  return named.size === 1 ? told.join('. ') : '';
}
