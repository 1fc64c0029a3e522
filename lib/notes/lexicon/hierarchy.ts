import type { Concept } from './concept';

const modules = import.meta.glob<readonly Concept[]>('./domains/*.ts', { eager: true, import: 'concepts' });

/** Every concept of the lexicon, one file per domain in `domains/`. */
export const allConcepts: readonly Concept[] = Object.values(modules).flat();

const byId = new Map(allConcepts.map((concept) => [concept.id, concept]));

const ancestors = new Map<string, ReadonlySet<string>>();

/** Whether `concept` is `wider` or one of its narrower kinds. */
export const isA = (concept: string, wider: string): boolean => concept === wider || widerThan(concept).has(wider);

/** Every concept that this one is a kind of, at any distance. */
export function widerThan(concept: string): ReadonlySet<string> {
  const known = ancestors.get(concept);
  if (known) return known;
  const found = new Set<string>();
  const walk = (id: string) => {
    for (const parent of byId.get(id)?.is ?? []) {
      if (found.has(parent)) continue;
      found.add(parent);
      walk(parent);
    }
  };
  walk(concept);
  ancestors.set(concept, found);
  return found;
}
