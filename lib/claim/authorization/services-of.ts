import type { ClaimDraft } from '../draft/claim-draft';
import type { Service } from './judge-authorization';

export const servicesOf = (draft: ClaimDraft): Service[] =>
  draft.lines.map(({ code, date, units }) => ({ code, date, units: units ?? 1 }));
