import type { Assertion, FactKind } from '@/lib/encounter/fact';
import type { Section } from '../text/sections';
import type { Token } from '../text/tokens';
import type { Trigger } from './triggers';

/** Where a mention stands: its tokens [from, to) in a sentence [first, last), with the triggers of that sentence. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly section: Section;
  readonly triggers: readonly Trigger[];
  /** Tokens of other mentions of the sentence, which carry a list on. */
  readonly isMention: (token: number) => boolean;
}

/** What is known of a mention before its sentence is read. `kind` is '' where the lexicon does not know it. */
export interface MentionNature {
  readonly kind: FactKind | '';
  readonly chronic: boolean;
  readonly polarity: boolean;
}

export interface Asserted {
  readonly assertion: Assertion;
  readonly by: { readonly from: number; readonly to: number; readonly rule: string } | null;
}

/** The token at an index, in small letters; '' outside the sentence. */
export const lowAt = (place: Place, index: number): string =>
  index >= place.first && index < place.last ? (place.tokens[index]?.low ?? '') : '';

/** Whether a token of [from, to) is one of these signs. */
export function between(place: Place, from: number, to: number, sign: RegExp): boolean {
  for (let i = from; i < to; i++) if (sign.test(place.tokens[i]?.low ?? '')) return true;
  return false;
}

/** Something done, ordered or taken, as against something found. A mention of unknown kind may be either. */
export const isDoable = ({ kind }: MentionNature): boolean =>
  kind === 'treatment' || kind === 'imaging' || kind === 'referral' || kind === 'medication' || kind === 'history' || kind === '';

/** Something found or felt. A mention of unknown kind may be either. */
export const isFinding = ({ kind }: MentionNature): boolean =>
  kind === 'symptom' || kind === 'finding' || kind === 'diagnosis' || kind === '';
