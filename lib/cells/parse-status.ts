import type { ProcedureStatus } from '@/lib/encounter/encounter';
import { cleanCell } from './clean-text';

const words: Record<ProcedureStatus, readonly string[]> = {
  completed: 'c comp compl complete completed done cmp posted performed finished'.split(' '),
  planned: 'tp tx txp plan planned proposed scheduled unscheduled accepted recommended pending diagnosed presented'.split(' '),
  existing: 'e ex eo ec es existing'.split(' '),
  referred: 'r ref refer referred rf'.split(' '),
};
const phrases: Readonly<Record<string, ProcedureStatus>> = {
  'work done': 'completed',
  'tx completed': 'completed',
  'treatment completed': 'completed',
  'tx plan': 'planned',
  'tx planned': 'planned',
  'treatment plan': 'planned',
  'treatment planned': 'planned',
  'accepted, unscheduled': 'planned',
  'existing other': 'existing',
  'existing current': 'existing',
  'existing - other provider': 'existing',
  'existing - current provider': 'existing',
  'existing other provider': 'existing',
  'existing current provider': 'existing',
  'referred out': 'referred',
};
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
