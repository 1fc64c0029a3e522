import { cdtCode } from '@/lib/codes/cdt/cdt';
import { cleanCell } from './clean-text';

/** A dental number where it stands in a text; `toothEnd` is the end of `:17`, where a tooth is joined to it. */
export interface CodeAt {
  readonly cdt: string;
  readonly start: number;
  readonly end: number;
  readonly tooth: string;
  readonly toothEnd: number;
}

// Letters or digits on either side make it something else; so does a path or a sum, but not a list of codes joined by strokes.
const pattern =
  /(?<![\p{L}\p{N}_#$.-])(?<!(?<!D\d{4})\/)([Dd])(\d{4}|[-–]\d{4}|[ ]\d{4})(?:\.\d{1,2}|[A-Z](?![\p{L}\p{N}_]))?(:(\d{1,2}|[A-Ta-t][Ss]?)(?![\p{L}\p{N}_]))?(?![\p{L}\p{N}_]|[.,-]\d|\/\d)/gu;

/** Every dental number that a text names: `D7240`, `d7240`, `D-7240`, `D 7240`, `D7240.01`, `D7240:17`, also joined by words or brackets. */
export function findCodes(text: string): CodeAt[] {
  const found: CodeAt[] = [];
  for (const match of text.matchAll(pattern)) {
    const digits = (match[2] ?? '').replace(/\D/g, '');
    const spaced = /^[ ]/.test(match[2] ?? '');
    if (digits.startsWith('00') || (spaced && match[1] === 'd')) continue;
    // A blank inside is only believed of a number that exists.
    if (spaced && !cdtCode(`D${digits}`)) continue;
    const toothEnd = match.index + match[0].length;
    const end = toothEnd - (match[3] ?? '').length;
    found.push({ cdt: `D${digits}`, start: match.index, end, tooth: match[4]?.toUpperCase() ?? '', toothEnd });
  }
  return found;
}

/** A cell of a column that holds dental codes, where `07240` and `7240` count too; null for anything else. */
export function bareCode(raw: string): string | null {
  const digits = /^(?:0(\d{4})|(\d{4}))(?:\.\d{1,2})?$/.exec(cleanCell(raw));
  const code = digits ? `D${digits[1] ?? digits[2]}` : '';
  return code && cdtCode(code) ? code : null;
}

const likeZero = /[OoОоΟοӨ۰٠०]/gu;
const likeOne = /[lIІӏ|]/gu;

/** A word that looks like a dental number and is none, because a letter stands for a digit. It is shown to a person, never taken. */
export function lookalikeCode(raw: string): boolean {
  const text = cleanCell(raw);
  const folded = text
    .replace(/^[DᎠⅮԀᗞ]/u, 'D')
    .replace(likeZero, '0')
    .replace(likeOne, '1');
  return /^D\d{4}$/.test(folded) && !/^[Dd]\d{4}$/.test(text);
}
