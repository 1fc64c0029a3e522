import type { ClaimDraft } from '../draft/claim-draft';

/** Without a clock the file is of the last day of service: it can hardly be of an earlier one. */
const lastDay = ({ lines }: ClaimDraft): string =>
  lines
    .map(({ dateTo }) => dateTo)
    .sort()
    .at(-1) ?? '';

/** The envelope of a file that is only looked at. `today`: ISO date, or ''. */
export const envelopeOf = (draft: ClaimDraft, today: string) => ({
  at: `${today || lastDay(draft)}T00:00`,
  control: 1,
  usage: 'T' as const,
  receiver: { name: draft.plan?.payerName ?? '', id: draft.plan?.payerId ?? '' },
});
