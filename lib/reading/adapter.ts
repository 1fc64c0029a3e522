import type { ToothSystem } from '@/lib/cells/tooth-system';

/** What is known of one practice system. It refines generic reading and never replaces it; `verified: false` where nobody has tried it on the live system. */
export interface Adapter {
  readonly id: string;
  readonly name: string;
  readonly verified: boolean;
  /** Host names, `*` for any part; empty for a system that offices host themselves. */
  readonly hosts: readonly string[];
  /** Hosts of the same vendor that show no chart. */
  readonly notHosts?: readonly string[];
  /** Words that the address holds. */
  readonly path?: RegExp;
  /** How it numbers teeth, where that is fixed. */
  readonly toothSystem?: ToothSystem;
  readonly source: string;
}
