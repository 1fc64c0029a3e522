import type { Missing } from '@/lib/encounter/precheck';
import type { Line } from './line';
import { documentation } from './questions';

/** The result decides the diagnosis, so the claim waits for it; nothing is missing where the chart holds it. */
export function pathologyReport(line: Line): Missing[] {
  const has = line.visit.encounter.notes.some((note) => note.kind === 'pathology');
  if (has) return [];
  return [
    documentation(
      line,
      'pathology-report',
      'Pathology report (histology) of this specimen: hold the claim until it is in the chart.',
      'The final diagnosis may change the diagnosis code.',
    ),
  ];
}
