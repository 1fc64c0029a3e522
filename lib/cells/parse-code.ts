import { parseCdt } from '@/lib/codes/cdt/cdt';
import { cleanCell } from './clean-text';
import { findCodes } from './find-codes';

/**
 * What a cell of a code column says: the number, and what stands before and behind it (`CDT - D2740`, `[D7240]`, `D7240:17`, `D7240
 * Extraction`). A bare `7240` or `07240` counts, since the column holds codes. Null where there is none, or more than one.
 */
export function parseCodeCell(raw: string): { cdt: string; rest: string } | null {
  const text = cleanCell(raw);
  const found = findCodes(text);
  const [only] = found;
  if (only && found.length === 1) {
    const rest = `${text.slice(0, only.start)} ${text.slice(only.end)}`
      .replace(/\b(?:CDT|ADA|code)\b[\s:#-]*/gi, ' ')
      .replace(/^[\s[\]():,;–-]+|[\s[\](,;–-]+$/g, '')
      .trim();
    return { cdt: only.cdt, rest };
  }
  if (found.length > 1) return null;
  const bare = parseCdt(text.replace(/^\[(.*)\]$/, '$1').replace(/^(?:CDT|ADA)[\s:#-]+/i, ''));
  return bare ? { cdt: bare, rest: '' } : null;
}

/** A diagnosis code with its dot, or a medical service number: codes that are no dental ones and must not be taken for one. */
export function otherCode(raw: string): 'ICD-10-CM' | 'CPT' | 'HCPCS' | null {
  const text = cleanCell(raw).toUpperCase();
  if (/^[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/.test(text)) return 'ICD-10-CM';
  if (/^\d{5}$/.test(text) && !text.startsWith('0')) return 'CPT';
  return /^[ACEGHJKLMPQRSTV]\d{4}$/.test(text) ? 'HCPCS' : null;
}
