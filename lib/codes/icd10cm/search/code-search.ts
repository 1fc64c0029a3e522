import { plainIcd } from '../icd-set-of';
import { lowerBound } from './candidates';

const whole = /^[A-Z]\d(?:[0-9A-Z](?:\.?[0-9A-Z]{0,4})?)?$/;

/** A query read as the beginning of a code, without its dot; '' when it is none. An O typed for a zero, or an l for a one, is read as meant. */
export function parseCodeStart(query: string): string {
  const plain = query
    .trim()
    .toUpperCase()
    .replace(/^([A-Z])\s+(?=\d)/, '$1');
  if (!/\d/.test(plain)) return '';
  const fixed = plain[0] + plain.slice(1, 3).replace(/O/g, '0').replace(/[LI]/g, '1') + plain.slice(3);
  return [plain, fixed].find((one) => whole.test(one)) ? plainIcd(whole.test(plain) ? plain : fixed) : '';
}

/**
 * Places of the sorted codes (without dots) that begin as typed: the code itself first, then those below it. At two characters only
 * categories, since there are too many.
 */
export function codesFrom(codes: readonly string[], start: string, limit: number): number[] {
  const found: number[] = [];
  for (let at = lowerBound(codes, start); codes[at]?.startsWith(start) && found.length < limit; at++)
    if (start.length >= 3 || codes[at]?.length === 3) found.push(at);
  return found;
}
