import { createContext, useContext } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Fingerprint } from '@/lib/followup/letters/alike';
import type { OwnTemplate } from '@/lib/followup/letters/own-template';

/** What letters need of what the office keeps; its owner knows storage. */
export interface LetterTools {
  readonly templates: () => Promise<readonly OwnTemplate[]>;
  /** A sentence where it could not be kept; '' where it was. */
  readonly addTemplate: (template: OwnTemplate) => Promise<string>;
  readonly removeTemplate: (id: string) => Promise<void>;
  /** Fingerprints of letters of other patients. */
  readonly others: (encounter: Encounter) => Promise<readonly Fingerprint[]>;
  /** A letter went out: its fingerprint is kept, its words are not. */
  readonly sent: (encounter: Encounter, template: string, print: Fingerprint) => Promise<void>;
}

/** Where nothing is kept there is nothing to compare with. */
const none: LetterTools = {
  templates: async () => [],
  addTemplate: async () => '',
  removeTemplate: async () => undefined,
  others: async () => [],
  sent: async () => undefined,
};

const LetterToolsContext = createContext<LetterTools>(none);
export const LetterToolsProvider = LetterToolsContext.Provider;
export const useLetterTools = (): LetterTools => useContext(LetterToolsContext);
