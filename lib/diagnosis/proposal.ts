import type { Evidence } from '@/lib/encounter/evidence';
import type { Fact } from '@/lib/encounter/fact';
import type { Role } from './rule';

/** A code on its way to the claim, with everything that speaks for it. */
export interface Proposal {
  readonly code: string;
  readonly role: Role;
  readonly weak: boolean;
  readonly concept: string;
  readonly facts: readonly Fact[];
  readonly evidence: readonly Evidence[];
  /** Teeth that all its facts name; empty where one of them names none. */
  readonly teeth: readonly string[];
}

export const sharesTooth = (one: Proposal, other: Proposal): boolean =>
  one.teeth.length === 0 || other.teeth.length === 0 || one.teeth.some((tooth) => other.teeth.includes(tooth));
