import { createContext, useContext } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { DenialCount } from '@/lib/followup/appeals/denial-memory';
import type { KeptLetter } from '@/lib/followup/kept/followup';
import type { Fingerprint } from '@/lib/followup/letters/alike';
import type { OwnTemplate } from '@/lib/followup/letters/own-template';

/** A letter that is kept, under its number. `at`: when it was kept, ISO 8601 in UTC. */
export interface HeldLetter {
  readonly id: string;
  readonly at: string;
  readonly letter: KeptLetter;
}
export type Kept = { ok: true; held: HeldLetter } | { ok: false; sentence: string };

/** What letters need of what the office keeps; its owner knows storage. */
export interface LetterTools {
  readonly templates: () => Promise<readonly OwnTemplate[]>;
  /** A sentence where it could not be kept; '' where it was. */
  readonly addTemplate: (template: OwnTemplate) => Promise<string>;
  readonly removeTemplate: (id: string) => Promise<void>;
  /** Fingerprints of letters of other patients. */
  readonly others: (encounter: Encounter) => Promise<readonly Fingerprint[]>;
  /** A letter went out: its fingerprint is kept to compare others with. */
  readonly sent: (encounter: Encounter, template: string, print: Fingerprint) => Promise<void>;
  /** Letters of this visit and of its appeals, last kept first. */
  readonly kept: (encounter: Encounter) => Promise<readonly HeldLetter[]>;
  /** Keeps a letter with the visit, in the place of the one with that number; '' for a new one. */
  readonly keep: (encounter: Encounter, id: string, letter: KeptLetter) => Promise<Kept>;
  /** Deletes a kept letter. A sentence where it could not be; '' where it was. */
  readonly forget: (encounter: Encounter, id: string) => Promise<string>;
  /** What payers refused before, over all patients. */
  readonly denials: () => Promise<readonly DenialCount[]>;
  /** The letterhead; null where the office has set none. */
  readonly practice: () => Promise<Practice | null>;
}

/** Where nothing is kept there is nothing to compare with. */
export const noLetterTools: LetterTools = {
  templates: async () => [],
  addTemplate: async () => '',
  removeTemplate: async () => undefined,
  others: async () => [],
  sent: async () => undefined,
  kept: async () => [],
  keep: async () => ({ ok: false, sentence: 'Nothing is kept here.' }),
  forget: async () => '',
  denials: async () => [],
  practice: async () => null,
};

const LetterToolsContext = createContext<LetterTools>(noLetterTools);
export const LetterToolsProvider = LetterToolsContext.Provider;
export const useLetterTools = (): LetterTools => useContext(LetterToolsContext);
