import { type ColumnKey, columnKeys } from '@/lib/cells/headings';
import { matchColumn } from '@/lib/cells/match-column';

/** What a column of an export of claims can hold beside those of a ledger. */
const claimKeys = ['claim', 'medicalCode', 'modifiers', 'paid', 'denial', 'remarkCodes'] as const;
export type ShadowColumn = ColumnKey | (typeof claimKeys)[number];
export const shadowColumns: readonly ShadowColumn[] = [...columnKeys, ...claimKeys];

const headings: Readonly<Record<(typeof claimKeys)[number], RegExp>> = {
  claim: /^(?:claim|invoice)(?: ?(?:#|no|num|number|id))?$/,
  medicalCode: /^(?:cpt|hcpcs|cpt hcpcs|medical|medical claim)(?: ?codes?)?$/,
  modifiers: /^(?:mods?|modifiers?)$/,
  paid: /^(?:(?:ins(?:urance)?|payer|plan|amount) paid|paid(?: amount)?|(?:ins(?:urance)? )?payment)$/,
  denial: /^(?:denial|denied|carc|rejection|(?:adjustment )?reason)(?: ?(?:codes?|reasons?))*$/,
  remarkCodes: /^(?:rarc|remark)(?: ?codes?)?s?$/,
};

/**
 * Meaning of the columns of an export of claims: what a ledger would know of them (`ledger`, same length), and the headings that only claims
 * have. A heading CPT is the medical code where another column holds the dental one.
 */
export function matchShadowColumns(
  row: readonly string[],
  ledger: readonly (ColumnKey | null)[],
): readonly (ShadowColumn | null)[] {
  const taken = new Set<ShadowColumn>(ledger.filter((key) => key !== null));
  const dental = row.some((heading) => /cdt|\bada\b|dental|proc/i.test(heading) && matchColumn(heading) === 'code');
  const keys = ledger.map((known, i): ShadowColumn | null => {
    const heading = plain(row[i] ?? '');
    const special = claimKeys.find((key) => headings[key].test(heading));
    if (special === 'medicalCode' && known === 'code' && !dental) return known;
    if (!special || (known && special !== 'medicalCode') || taken.has(special)) return known;
    taken.add(special);
    return special;
  });
  if (keys.includes('code') || !dental) return keys;
  const at = row.findIndex((heading, i) => keys[i] === null && matchColumn(heading) === 'code');
  return keys.map((key, i) => (i === at ? 'code' : key));
}

const plain = (heading: string) =>
  heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[.:;*"'’()[\]/\\_,?-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
