import type { Source } from '@/lib/encounter/source';

/** One claim or transaction set that was answered. `segment` says where the fault sits, such as `2010BA NM109`; '' when nothing is wrong. */
export interface AcknowledgedItem {
  /** Our account number (277CA) or the control number of the transaction set (999). */
  readonly claim: string;
  readonly status: 'accepted' | 'accepted-with-errors' | 'rejected';
  readonly payerControl: string;
  readonly faults: readonly { readonly segment: string; readonly says: string; readonly fix: string }[];
}

export interface Acknowledgement {
  readonly kind: '999' | '277CA';
  /** Whether everything in it was accepted. */
  readonly accepted: boolean;
  readonly items: readonly AcknowledgedItem[];
  /** Where the meaning of the codes comes from. */
  readonly source: Source;
}

/** An item while its segments are read. */
export type ItemInReading = {
  claim: string;
  status: AcknowledgedItem['status'];
  payerControl: string;
  faults: AcknowledgedItem['faults'][number][];
};

/** Items of one transaction set, or the sentence that says what of it cannot be read. */
export type ReadItems = { ok: true; items: ItemInReading[] } | { ok: false; error: string };
