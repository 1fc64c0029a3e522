import type { Evidence } from '@/lib/encounter/evidence';
import type { Modifier } from './family';
import type { Line } from './line';
import { type SiteWords, sitesSaid } from './sites';
import type { Jaw } from './teeth';

/** Things whose place in the mouth or jaws the note may say. */
export const lesionAnchors = [
  'lesion',
  'swelling',
  'cyst',
  'tumor',
  'mass',
  'abscess',
  'ulcer',
  'leukoplakia',
  'radiolucency',
  'radiopacity',
  'biopsy',
  'excision',
  'enucleation',
  'incision and drainage',
  'fracture',
  'laceration',
  'exposed bone',
  'osteonecrosis of jaw',
  'osteomyelitis',
  'sequestrum',
  'sequestrectomy',
  'bone graft',
  'torus',
  'cleft',
  'impacted tooth',
] as const;

const jawWords: readonly SiteWords<Jaw>[] = [
  {
    site: 'mandible',
    words:
      /\bmandib\w*|\bmand\b|\blower (?:left|right|jaw|arch|alveol\w*|anterior|posterior)|\b(?:LL|LR)Q?\b|#\s?(?:1[7-9]|2\d|3[0-2])\b|\bmental(?:is)? (?:foramen|nerve|region)|\bIAN\b|\binferior alveolar/,
  },
  {
    site: 'maxilla',
    words:
      /\bmaxill\w*(?!\s*mandib)|\b(?:R|L|right|left|ant|post) max\b(?! (?:open|dose|inter|inc))|\bupper (?:left|right|jaw|arch|alveol\w*|anterior|posterior)|\b(?:UL|UR)Q?\b|#\s?(?:[1-9]|1[0-6])\b|\b(?:hard )?palat\w*|\bnasal floor|\bzygoma\w*/,
  },
];

/** The jaw of a line: from its tooth or area, else from where the note puts the anchors; '' with both jaws as evidence when it does not say. */
export function jawOf(line: Line, anchors: readonly string[] = lesionAnchors): { jaw: Jaw | ''; evidence: Evidence[] } {
  if (line.jaw) return { jaw: line.jaw, evidence: [line.field(line.teeth.length > 0 ? 'tooth' : 'area')] };
  const answer = line.answer('jaw');
  if (/maxill|upper/.test(answer)) return { jaw: 'maxilla', evidence: [] };
  if (/mandib|lower/.test(answer)) return { jaw: 'mandible', evidence: [] };
  const [first, second] = sitesSaid(line, jawWords, anchors);
  if (!first || (second && second.weight * 2 > first.weight)) return { jaw: '', evidence: [] };
  return { jaw: first.site, evidence: [...first.evidence] };
}

export type Side = '' | 'left' | 'right' | 'bilateral';

const sideWords: readonly SiteWords<Exclude<Side, ''>>[] = [
  { site: 'bilateral', words: /\bbilat\w*|\bboth (?:sides|joints|tmjs?)|\bB\/L\b/ },
  {
    site: 'right',
    words:
      /\bright\b|\bRt\b|\bR(?=\s+(?:TMJ|joint|condyle|jaw|mandib|maxill|sinus|side|cheek|parotid|submandib|zygoma|ZMC|body|angle|ramus|parasymph))/,
  },
  {
    site: 'left',
    words:
      /\bleft\b|\bLt\b|\bL(?=\s+(?:TMJ|joint|condyle|jaw|mandib|maxill|sinus|side|cheek|parotid|submandib|zygoma|ZMC|body|angle|ramus|parasymph))/,
  },
];

/** The side of a line: from tooth or area, else from the anchors' own side, else from the words near them. */
export function sideOf(line: Line, anchors: readonly string[]): { side: Side; evidence: Evidence[] } {
  const field = line.field(line.teeth.length > 0 ? 'tooth' : 'area');
  const sides = new Set(line.quadrants.map((quadrant) => (quadrant.endsWith('R') ? 'right' : 'left')));
  if (sides.size === 1) return { side: [...sides][0] as Side, evidence: [field] };
  const answer = line.answer('side');
  if (answer)
    return {
      side: /both|bilat/.test(answer) ? 'bilateral' : /right/.test(answer) ? 'right' : /left/.test(answer) ? 'left' : '',
      evidence: [],
    };
  const facts = line.says(anchors).filter((fact) => fact.side !== '');
  const treated = facts.filter((fact) => fact.kind === 'treatment');
  const telling = treated.length > 0 ? treated : facts;
  const told = new Set(telling.map((fact) => fact.side));
  if (told.size > 0) {
    const side = told.has('bilateral') || told.size > 1 ? 'bilateral' : ([...told][0] as Side);
    return { side, evidence: telling.map(({ note, start, end, quote }) => ({ note, start, end, quote })) };
  }
  const [first, second] = sitesSaid(line, sideWords, anchors);
  if (!first) return { side: '', evidence: [] };
  if (second && first.site !== 'bilateral' && second.weight * 2 > first.weight) return { side: '', evidence: [] };
  return { side: first.site, evidence: [...first.evidence] };
}

/** RT, LT or 50 for a paired structure; none where the side is not known. */
export function sideModifier(side: Side): Modifier[] {
  if (side === 'right') return [{ code: 'RT', reason: 'right side' }];
  if (side === 'left') return [{ code: 'LT', reason: 'left side' }];
  return side === 'bilateral' ? [{ code: '50', reason: 'both sides at the same session' }] : [];
}
