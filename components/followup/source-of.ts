import type { Basis } from '@/lib/followup/letters/statement';

/** What a sentence rests on, in one line. */
export const sourceOf = (basis: Basis): string =>
  basis.kind === 'policy'
    ? [basis.source.title, basis.source.locator, basis.source.date].filter(Boolean).join(', ')
    : [basis.kind === 'field' ? `On file: ${basis.words}` : basis.words, basis.date].filter(Boolean).join(', ');
