import { type Json, listOf, objectOf, referenceOf, textOf } from './fhir-value';

/** The resources of one JSON document, and what their references point to. */
export interface ResourceSet {
  readonly all: readonly Json[];
  /** The resource that a reference names, from the point of view of the resource that holds it. */
  find(reference: string, within: Json): Json | null;
}

const most = 5_000;

/** A resource, a Bundle or a list of resources → its resources; null for JSON that holds none, or too many. */
export function parseResources(json: unknown): ResourceSet | null {
  const top = Array.isArray(json) ? json.map(objectOf) : [objectOf(json)];
  const all: Json[] = [];
  const byName = new Map<string, Json>();
  for (const one of top) {
    const entries = one.resourceType === 'Bundle' ? listOf(one.entry) : [{ resource: one }];
    for (const entry of entries) {
      const resource = objectOf(entry.resource);
      const type = textOf(resource.resourceType);
      if (!type) continue;
      all.push(resource);
      if (textOf(entry.fullUrl)) byName.set(textOf(entry.fullUrl), resource);
      if (textOf(resource.id)) byName.set(`${type}/${textOf(resource.id)}`, resource);
    }
  }
  if (all.length === 0 || all.length > most) return null;
  return {
    all,
    find(reference, within) {
      if (reference.startsWith('#')) return listOf(within.contained).find(({ id }) => id === reference.slice(1)) ?? null;
      const local = /[A-Za-z]+\/[A-Za-z0-9.-]+(?=\/_history|$)/.exec(reference)?.[0] ?? reference;
      return byName.get(reference) ?? byName.get(local) ?? null;
    },
  };
}

/** Whom a resource speaks of: the reference, '' where it names nobody. A Patient is itself. */
export function subjectOf(resource: Json): string {
  if (resource.resourceType === 'Patient') return `Patient/${textOf(resource.id)}`;
  return referenceOf(resource.subject) || referenceOf(resource.patient) || referenceOf(resource.beneficiary);
}
