import type { Criterion } from '@/lib/encounter/precheck';

export type CriterionNode = { readonly criterion: Criterion; readonly parts: readonly CriterionNode[] };

/** The flat list of a policy → its trees. What does not apply is left out with everything below it; a part has one parent. */
export function criteriaTree(criteria: readonly Criterion[]): CriterionNode[] {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const inner = new Set(criteria.flatMap(({ parts }) => parts));
  const node = (criterion: Criterion, above: ReadonlySet<string>): CriterionNode[] => {
    if (criterion.state === 'not-applicable' || above.has(criterion.id)) return [];
    const path = new Set([...above, criterion.id]);
    const parts = criterion.parts.flatMap((id) => {
      const part = byId.get(id);
      return part ? node(part, path) : [];
    });
    return [{ criterion, parts: criterion.join === 'any' ? decisive(parts) : parts }];
  };
  return criteria.filter(({ id }) => !inner.has(id)).flatMap((criterion) => node(criterion, new Set()));
}

// Of alternatives that are met one is enough; the others would only look like something missing.
const decisive = (parts: readonly CriterionNode[]): readonly CriterionNode[] => {
  const met = parts.filter(({ criterion }) => criterion.state === 'met');
  return met.length > 0 ? met : parts;
};

/** How many of the leaves are met, and how many there are. */
export function countLeaves(nodes: readonly CriterionNode[]): { met: number; all: number } {
  return nodes.reduce(
    (sum, { criterion, parts }) => {
      if (parts.length === 0) return { met: sum.met + Number(criterion.state === 'met'), all: sum.all + 1 };
      const below = countLeaves(parts);
      return { met: sum.met + below.met, all: sum.all + below.all };
    },
    { met: 0, all: 0 },
  );
}
