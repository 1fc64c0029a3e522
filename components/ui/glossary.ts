import type { MessageKey } from './locale';

/** Terms of the trade that a new biller meets, each with its name and its meaning in plain words. */
export const glossary = {
  cdt: { name: 'term_cdt', meaning: 'term_cdt_means' },
  cpt: { name: 'term_cpt', meaning: 'term_cpt_means' },
  hcpcs: { name: 'term_hcpcs', meaning: 'term_hcpcs_means' },
  icd: { name: 'term_icd', meaning: 'term_icd_means' },
  pointer: { name: 'term_pointer', meaning: 'term_pointer_means' },
  modifier: { name: 'term_modifier', meaning: 'term_modifier_means' },
  units: { name: 'term_units', meaning: 'term_units_means' },
  necessity: { name: 'term_necessity', meaning: 'term_necessity_means' },
  authorization: { name: 'term_authorization', meaning: 'term_authorization_means' },
  route: { name: 'term_route', meaning: 'term_route_means' },
  standing: { name: 'term_standing', meaning: 'term_standing_means' },
  source: { name: 'term_source', meaning: 'term_source_means' },
} as const satisfies Record<string, { name: MessageKey; meaning: MessageKey }>;

export type Term = keyof typeof glossary;
