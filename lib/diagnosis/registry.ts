import { allConcepts } from '@/lib/notes/lexicon/hierarchy';
import type { DiagnosisRule, RuleCase } from './rule';

const modules = import.meta.glob<{ rules: readonly DiagnosisRule[]; cases: readonly RuleCase[] }>('./rules/*.ts', {
  eager: true,
});

/** Every rule with the file it stands in. */
export const allRules: readonly DiagnosisRule[] = Object.values(modules).flatMap((module) => module.rules);
export const allRuleCases: readonly (readonly [file: string, cases: readonly RuleCase[]])[] = Object.entries(modules).map(
  ([path, module]) => [path, module.cases],
);

const byConcept = new Map(allRules.map((rule) => [rule.concept, rule]));
const parents = new Map<string, readonly string[]>();
for (const concept of allConcepts) parents.set(concept.id, [...(parents.get(concept.id) ?? []), ...(concept.is ?? [])]);

const known = new Map<string, DiagnosisRule | null>();

/** The rule of a concept, else of the nearest wider one; null where nothing is coded from it. */
export function ruleFor(concept: string): DiagnosisRule | null {
  const before = known.get(concept);
  if (before !== undefined) return before;
  let level: readonly string[] = [concept];
  const seen = new Set(level);
  let found: DiagnosisRule | null = null;
  while (level.length > 0 && !found) {
    found = level.map((id) => byConcept.get(id)).find((rule) => rule !== undefined) ?? null;
    level = level.flatMap((id) => parents.get(id) ?? []).filter((id) => !seen.has(id) && seen.add(id));
  }
  known.set(concept, found);
  return found;
}
