import { parseCdt } from '@/lib/codes/cdt/cdt';
import type { Chart } from '@/lib/notes/chart';

/**
 * 7th character of an injury: A while it is actively treated, D for routine care afterwards, S for a late effect (guidelines I.C.19.a). A line
 * that treats makes it A whoever treats and however late; words of aftercare count only where no line does.
 */
export function injuryStage(chart: Chart): 'A' | 'D' | 'S' {
  const texts = chart.visit.encounter.notes.filter((note) => note.kind !== 'letter').map((note) => note.text);
  const dated = texts.join('\n');
  if (/\b(sequelae?|late effects? of|residual (defect|deformity) (from|of|after))\b/i.test(dated)) return 'S';
  if (/\bsubsequent (enc|encounter|visit|tx|treatment|care)\b/i.test(dated)) return 'D';
  if (/\binitial (enc|encounter|tx|treatment|visit|care)\b|\bactive (treatment|tx)\b/i.test(dated)) return 'A';
  const treats = chart.visit.procedures.some((procedure) => {
    const cdt = parseCdt(procedure.cdt ?? '') ?? '';
    return /^D(2|3|5|6|7|42|43)/.test(cdt) && !/^D7(67[12]|99)/.test(cdt);
  });
  if (treats) return 'A';
  const onlyAfter = chart.visit.procedures.some((procedure) => /^D017[01]/.test(parseCdt(procedure.cdt ?? '') ?? ''));
  const words =
    /\b(splint|suture|stitch|arch bar|wire|MMF|IMF)\w*[^.\n]{0,20}\b(removed|removal|taken off|out today)\b|^\W*(s:|cc:)?[^.\n]{0,40}\b(f\/u|follow[- ]?up|post-?op|recheck|re-?eval)\b/im;
  return onlyAfter || words.test(dated) ? 'D' : 'A';
}
