import type { ProcedureStatus } from '@/lib/encounter/encounter';
import { cleanCell } from './clean-text';
import { phrases, words } from './status-words';

const byWord = new Map<string, ProcedureStatus>(
  (Object.keys(words) as ProcedureStatus[]).flatMap((status) => words[status].map((word) => [word, status] as const)),
);

/** The words and letters of practice systems for the state of a procedure; null for a word that is not known, which stays unknown. */
export function parseStatus(raw: string): ProcedureStatus | null {
  const low = cleanCell(raw)
    .toLowerCase()
    .replace(/^[\s[(✓✔☑]+|[\s\])✓✔☑.]+$/g, '');
  return phrases[low] ?? byWord.get(low) ?? null;
}
