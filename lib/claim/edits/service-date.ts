import type { ClaimDraft } from '../draft/claim-draft';

/** First date of service of the claim's lines; '' when none has one. */
export const serviceDate = (draft: ClaimDraft): string =>
  draft.lines
    .map(({ date }) => date)
    .filter((date) => date)
    .sort()[0] ?? '';
