import type { Procedure } from '@/lib/encounter/encounter';

export type Jaw = 'maxilla' | 'mandible';
export type Quadrant = 'UR' | 'UL' | 'LL' | 'LR';

/** A procedure's teeth in Universal: '1, 16' → ['1', '16']; what is no tooth is left out. */
export const teethOf = (tooth: string | undefined): string[] =>
  (tooth ?? '')
    .toUpperCase()
    .split(/[\s,;/&]+/)
    .map((part) => part.replace(/^#/, '').replace(/^0+(?=\d)/, ''))
    .filter((part) => quadrantOfTooth(part) !== null);

/** The quadrant of a Universal tooth, supernumerary ones (51–82, AS–TS) included; null for what is no tooth. */
export function quadrantOfTooth(tooth: string): Quadrant | null {
  if (/^[A-T]S?$/.test(tooth)) {
    const index = tooth.charCodeAt(0) - 65;
    return index < 5 ? 'UR' : index < 10 ? 'UL' : index < 15 ? 'LL' : 'LR';
  }
  if (!/^\d{1,2}$/.test(tooth)) return null;
  const number = Number(tooth) > 50 ? Number(tooth) - 50 : Number(tooth);
  if (number < 1 || number > 32 || (Number(tooth) > 32 && Number(tooth) < 51)) return null;
  return number < 9 ? 'UR' : number < 17 ? 'UL' : number < 25 ? 'LL' : 'LR';
}

const quadrantOfArea: Record<string, readonly Quadrant[]> = {
  '01': ['UR', 'UL'],
  '02': ['LL', 'LR'],
  '10': ['UR'],
  '20': ['UL'],
  '30': ['LL'],
  '40': ['LR'],
  UA: ['UR', 'UL'],
  LA: ['LL', 'LR'],
  UR: ['UR'],
  UL: ['UL'],
  LL: ['LL'],
  LR: ['LR'],
};

/** Quadrants that tooth and area name; empty for the whole mouth and for what they do not say. */
export function quadrantsOf(procedure: Procedure, teeth: readonly string[]): Quadrant[] {
  const named = teeth.map(quadrantOfTooth).filter((quadrant) => quadrant !== null);
  if (named.length > 0) return [...new Set(named)];
  return [...(quadrantOfArea[(procedure.area ?? '').toUpperCase()] ?? [])];
}

export function jawOfProcedure(procedure: Procedure, teeth: readonly string[]): Jaw | '' {
  const quadrants = quadrantsOf(procedure, teeth);
  if (quadrants.length === 0) return '';
  if (quadrants.every((quadrant) => quadrant.startsWith('U'))) return 'maxilla';
  return quadrants.every((quadrant) => quadrant.startsWith('L')) ? 'mandible' : '';
}

/** Whether a tooth is primary. */
export const isPrimary = (tooth: string): boolean => /^[A-T]S?$/.test(tooth);
