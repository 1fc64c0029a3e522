import type { Authorization } from '@/lib/followup/authorization/authorization';
import type { EarlierUse } from '@/lib/followup/authorization/held-authorization';
import type { FollowupOf } from '@/lib/followup/kept/followup';
import type { Verification } from '@/lib/followup/verification/verification';

/** What is kept before the claim of one visit, and how it is changed; its owner knows storage. */
export interface FollowupKeeper {
  /** Authorizations of the patient: those of this visit, and of others. */
  readonly authorizations: readonly FollowupOf<'authorization'>[];
  /** The last call about this visit. */
  readonly call: FollowupOf<'call'> | null;
  /** Calls about this visit that a later one took the place of, or that went to another payer. */
  readonly earlierCalls: readonly FollowupOf<'call'>[];
  readonly earlier: readonly EarlierUse[];
  /** Why nothing can be kept; '' where it can. */
  readonly offBecause: string;
  /** False where it could not be kept; the person was told then. `id` '' makes a new record. */
  readonly keepAuthorization: (id: string, value: Authorization) => Promise<boolean>;
  /** Gives the id under which it is kept, '' where it is not. */
  readonly keepCall: (id: string, value: Verification) => Promise<string>;
  /** With its undo. */
  readonly remove: (record: FollowupOf<'authorization'> | FollowupOf<'call'>) => void;
}

/** Where nothing is kept, what is filled in is printed and copied all the same. */
export const nothingKept = (offBecause: string): FollowupKeeper => ({
  authorizations: [],
  call: null,
  earlierCalls: [],
  earlier: [],
  offBecause,
  keepAuthorization: async () => false,
  keepCall: async () => '',
  remove: () => undefined,
});
