import type { ClaimDraft, ClaimLine } from '../draft/claim-draft';
import type { BoxOrigin } from './box';
import { money } from './money';

/** Item 24 of one page: up to six lines, each with its shaded line of supplemental information above it. */
export function fillLines(draft: ClaimDraft, put: (field: string, value: string, from: BoxOrigin) => void): void {
  draft.lines.forEach((line, i) => {
    const at = (field: string) => `24.${i + 1}.${field}`;
    const supplement = supplementOf(line);
    if (supplement) put(at('supp'), supplement, 'page');
    for (const [end, date] of [
      ['from', line.date],
      ['to', line.dateTo],
    ] as const) {
      const [year = '', month = '', day = ''] = date.split('-');
      put(at(`${end}.mm`), month, 'page');
      put(at(`${end}.dd`), day, 'page');
      put(at(`${end}.yy`), year.slice(2), 'page');
    }
    put(at('pos'), line.pos, 'typed');
    put(at('cpt'), line.code, 'typed');
    line.modifiers.slice(0, 4).forEach((modifier, m) => {
      put(at(`mod${m + 1}`), modifier, 'typed');
    });
    put(at('ptr'), line.pointers.map((pointer) => 'ABCDEFGHIJKL'[pointer - 1] ?? '').join(''), 'typed');
    put(at('charge'), line.charge === null ? '' : money(line.charge), 'page');
    put(at('units'), line.units === null ? '' : String(line.units), 'typed');
    if (!line.rendering) {
      put(at('npi'), '', 'missing');
      return;
    }
    if (line.rendering.taxonomy) {
      put(at('idqual'), 'ZZ', 'setting');
      put(at('otherid'), line.rendering.taxonomy, 'setting');
    }
    put(at('npi'), line.rendering.npi, 'setting');
  });
}

/** The shaded line: teeth (JP), areas (JO) and the narrative (ZZ), three blanks between them, 61 characters at most. */
export function supplementOf(line: Pick<ClaimLine, 'teeth' | 'areas' | 'narrative'>): string {
  const sites = [...line.teeth.map((tooth) => `JP${tooth}`), ...line.areas.map((area) => `JO${area}`)];
  const parts = line.narrative ? [...sites, `ZZ${line.narrative}`] : sites;
  return parts.join('   ').slice(0, 61);
}
