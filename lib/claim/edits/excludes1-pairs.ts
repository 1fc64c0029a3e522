import { excludesOneAnother } from '@/lib/codes/icd10cm/excludes1';
import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';

/** Pairs of the given codes that an Excludes1 note of either (or of a category above it) keeps apart. */
export function excludes1Pairs(codes: readonly string[], icd: IcdSet, date: string): { a: string; b: string }[] {
  return codes.flatMap((a, index) =>
    codes
      .slice(index + 1)
      .filter((b) => a !== b && excludesOneAnother(icd, a, b, date))
      .map((b) => ({ a: dotted(a), b: dotted(b) })),
  );
}

const dotted = (code: string) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);
