import type { Note } from '@/lib/encounter/encounter';
import type { Fact } from '@/lib/encounter/fact';
import type { Trigger } from '../assertion/triggers';
import type { ToothGroup } from '../attributes/teeth';
import type { Section } from '../text/sections';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';

/** A fact before it is numbered. */
export type Draft = Omit<Fact, 'id'>;

/** What a mention's sentence and note hold around it. */
export interface Around {
  readonly note: Note;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly section: Section;
  readonly triggers: readonly Trigger[];
  readonly mentioned: ReadonlySet<number>;
  readonly groups: readonly ToothGroup[];
  readonly earlierTeeth: ToothGroup | null;
  /** What became of the treatments of the sentence, read once. */
  readonly relation: () => Fact['relation'];
  readonly date: string;
}
