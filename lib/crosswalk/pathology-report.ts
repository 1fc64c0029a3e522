import type { Missing } from '@/lib/encounter/precheck';
import type { Line } from './line';
import { documentation } from './questions';

/** A result told in a progress note: "Path: fibroma", "pathology report showed …". */
const result =
  /\b(?:path(?:ology)?|histo(?:path\w*|logy)?)\b(?: report| results?)?(?: ?\(?\d[\d/.-]*\)?)?(?: ?[:=] ?(?!pending|report pending|sent|to follow)\w| (?:showed|shows|confirmed|confirms|came back|returned|reads))/i;

/** The result decides the diagnosis, so the claim waits for it; nothing is missing where the chart holds it. */
export function pathologyReport(line: Line): Missing[] {
  const has = line.visit.encounter.notes.some((note) => note.kind === 'pathology' || result.test(note.text));
  if (has) return [];
  return [
    documentation(
      line,
      'pathology-report',
      'Pathology report (histology) of this specimen: add it to the chart when it is there.',
      'Hold the claim for it: the final diagnosis may change the diagnosis code.',
    ),
  ];
}
