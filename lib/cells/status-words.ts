import type { ProcedureStatus } from '@/lib/encounter/encounter';

/** Words and letters of practice systems for the state of a procedure. */
export const words: Record<ProcedureStatus, readonly string[]> = {
  completed: 'c comp compl complete completed done cmp posted performed finished'.split(' '),
  planned: 'tp tx txp plan planned proposed scheduled unscheduled accepted recommended pending diagnosed presented'.split(' '),
  existing: 'e ex eo ec es existing'.split(' '),
  referred: 'r ref refer referred rf'.split(' '),
};
export const phrases: Readonly<Record<string, ProcedureStatus>> = {
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
