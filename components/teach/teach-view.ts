import type { Outcome } from '@/components/precheck/check-view';
import type { MessageKey } from '@/components/ui/locale';
import type { Reading } from '@/lib/encounter/reading';
import type { Way } from '@/lib/picker/walk';
import type { TaughtField } from '@/lib/reading/profiles/profile';

/** Pointing that goes on in the page. `words` stand at the place that keys went to, null before the first; `parts`: how many documents there are. */
export interface PointingView {
  readonly field: TaughtField;
  readonly words: string | null;
  readonly parts: number;
}

/** What a person taught so far about the page in front, and what would be read with it. */
export interface TeachView {
  /** Site and path, `*` for what changes from patient to patient; null where the address is none of the web. */
  readonly site: { readonly origin: string; readonly path: string } | null;
  readonly name: string;
  /** By whom and when (ISO 8601) it was kept; null for what is not kept yet. */
  readonly earlier: { readonly by: string; readonly madeAt: string } | null;
  /** Words of each taught field as they stand in the page. */
  readonly values: Readonly<Partial<Record<TaughtField, readonly string[]>>>;
  /** Fields that are not where they were taught to be. */
  readonly lost: readonly TaughtField[];
  readonly reading: Reading;
  readonly askOrigins: readonly string[];
  readonly pointing: PointingView | null;
  /** What was wrong with the last thing pointed at. */
  readonly wrong: { readonly field: TaughtField; readonly why: MessageKey } | null;
}

export interface TeachActions {
  readonly point: (field: TaughtField) => void;
  readonly move: (way: Way) => void;
  readonly choose: () => void;
  readonly otherPart: () => void;
  readonly stop: () => void;
  readonly forget: (field: TaughtField) => void;
  readonly rename: (name: string) => void;
  readonly save: () => Promise<Outcome>;
  /** Forgets what was kept of this page. */
  readonly forgetAll: () => void;
  readonly allowOrigin: (origin: string) => void;
  readonly close: () => void;
}
