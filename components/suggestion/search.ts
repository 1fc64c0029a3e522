import type { MedicalCode } from '@/lib/codes/medical/medical-code';

export type FoundCode = Pick<MedicalCode, 'system' | 'code' | 'label'>;

/** Codes whose number begins with the query, then those whose label or place on the body holds all its words; at most `limit`. */
export function searchMedical(all: readonly MedicalCode[], query: string, limit = 20): FoundCode[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const number = words.length === 1 ? (words[0] ?? '').toUpperCase() : '';
  const starts = number ? all.filter(({ code }) => code.startsWith(number)) : [];
  const saidOf = (one: MedicalCode) => `${one.label} ${one.site}`.toLowerCase();
  const holds = all.filter((one) => !starts.includes(one) && words.every((word) => saidOf(one).includes(word)));
  return [...starts, ...holds].slice(0, limit).map(({ system, code, label }) => ({ system, code, label }));
}
