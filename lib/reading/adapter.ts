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
  /** Where its pages mark the patient: an attribute and its value. Fills in only what generic reading did not find, where just one value stands. */
  readonly landmarks?: readonly {
    readonly field: 'name' | 'birthDate' | 'chartNumber';
    readonly attribute: string;
    readonly value: string;
  }[];
  readonly source: string;
}
