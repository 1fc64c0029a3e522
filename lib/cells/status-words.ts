import type { ProcedureStatus } from '@/lib/encounter/encounter';

/** Words and letters of practice systems for the state of a procedure. */
export const words: Record<ProcedureStatus, readonly string[]> = {
  completed:
    'c comp compl complete completed done cmp posted performed finished completado completada realizado realizada terminado'.split(
      ' ',
    ),
  planned:
    'tp tx txp plan planned proposed scheduled unscheduled accepted recommended pending diagnosed presented rejected declined planificado planificada planeado pendiente propuesto'.split(
      ' ',
    ),
  existing: 'e ex eo ec es existing existente'.split(' '),
  referred: 'r ref refer referred rf referido referida'.split(' '),
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
  'ex other': 'existing',
  'ex cur': 'existing',
  'existing prior': 'existing',
};
/** A line that was taken back: it is no procedure of anybody. */
export const takenBack =
  /^[\s[(]*(?:d|del|delete[d]?|void(?:ed)?|cancel(?:l?ed)?|reversed|removed|erased|invalid(?:ated)?|nullified|entered in error|anulad[oa]|eliminad[oa]|cancelad[oa])[\s\])]*$/i;
