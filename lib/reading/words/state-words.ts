import type { ProcedureStatus } from '@/lib/encounter/encounter';

/** Phrases for the state of a procedure, beside the words and letters of lists. */
export const more: readonly [RegExp, ProcedureStatus][] = [
  [
    /^(?:status:?\s*)?(?:treatment|tx|procedure|proc|work|visit)?\s*(?:completed?|done|performed|finished|posted)(?: today)?$/i,
    'completed',
  ],
  [
    /^(?:treatment[\s-]*plan(?:ned)?|tx[\s-]*plan(?:ned)?|to do|todo|not done|not started|in progress|ongoing|active|missed|no[\s-]?show|cancell?ed appointment)$/i,
    'planned',
  ],
  [/^existing\b.{0,30}$/i, 'existing'],
  [/^(?:referr(?:ed|al)\b.{0,30}|ref(?:erred)? out)$/i, 'referred'],
];
