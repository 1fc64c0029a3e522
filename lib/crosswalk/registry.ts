import type { CrosswalkFamily } from './family';

const modules = import.meta.glob<CrosswalkFamily>('./families/*.ts', { eager: true, import: 'family' });

export const allFamilies: readonly CrosswalkFamily[] = Object.values(modules);

const byCode = new Map(allFamilies.flatMap((family) => family.codes.map((code) => [code, family] as const)));

/** The family that answers a dental number; null where none does, and the default answers. */
export const familyOf = (cdt: string): CrosswalkFamily | null => byCode.get(cdt) ?? null;
