import type { Encounter } from '@/lib/encounter/encounter';
import type { Fact } from '@/lib/encounter/fact';
import type { NecessityVerdict } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import type { AttachmentId } from './attachments/attachments';
import type { Rule } from './criteria/rule';
import type { ElementId } from './documentation/elements';

/**
 * When a payer calls a service necessary. The file's path is its id; its last part says whom it binds: `medicare`, `commercial` (every other
 * class), or `any`.
 */
export interface Policy {
  readonly title: string;
  /** Dental numbers that it is about. */
  readonly codes: RegExp;
  /** What the chart has to tell for it to apply; nothing more than the number where left out. */
  readonly applies?: Rule;
  /** Steps back where a more particular policy applies to the same procedure. */
  readonly general?: true;
  /** It asks and never refuses: no primary text says what is not covered. */
  readonly asksOnly?: true;
  /** ISO dates between which it holds; the day on which its source was last read. */
  readonly effective: { readonly from: string; readonly to?: string };
  readonly checked: string;
  readonly source: Source;
  readonly criteria: Rule;
  /** Elements of the chart that a reviewer of this service looks for, beyond the criteria. */
  readonly documentation?: readonly ElementId[];
  readonly attachments?: readonly AttachmentId[];
}

/** A chart written short, and what the policy says of it. `facts` are what a reader of the note finds. */
export interface PolicyCase {
  readonly name: string;
  readonly encounter?: Partial<Encounter>;
  readonly cdt: string;
  readonly facts: readonly (Partial<Fact> & { concept: string })[];
  /** Words of the note beside the facts. */
  readonly text?: string;
  readonly verdict: NecessityVerdict;
}
