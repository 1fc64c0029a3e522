import { parseCdt } from '@/lib/codes/cdt/cdt';
import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical } from '../family';
import type { Line } from '../line';
import { question } from '../questions';
import { matchesOf, type SiteWords, sitesSaid } from '../sites';
import { extentOf } from '../sizes';
import { veteransAffairs } from '../sources';

type WoundSite = 'back of the tongue' | 'tongue or floor of the mouth' | 'palate' | 'vestibule' | 'lip' | 'face';

const sites: readonly SiteWords<WoundSite>[] = [
  { site: 'back of the tongue', words: /\bposterior (?:third of the )?tongue|\btongue base|\bbase of (?:the )?tongue/ },
  { site: 'tongue or floor of the mouth', words: /\btongue\b|\bfloor of (?:the )?mouth|\bFOM\b/ },
  { site: 'palate', words: /\bpalat\w*|\buvula/ },
  {
    site: 'vestibule',
    words:
      /\b(?:inside|inner|intra-?oral)\b[^.;]{0,16}\b(?:lip|cheek)|\blip\b[^.;]{0,16}\bmucosa\w*|\b(?:labial|buccal|lip|oral) mucosa\w*|\bvestibul\w*|\bfrenum tear|\bgingiva\w*|\bmucosal? (?:surface|side|laceration)/,
  },
  { site: 'lip', words: /\blips?\b|\bvermilion\b/ },
  { site: 'face', words: /\b(?:chin|cheek|face|facial|forehead|nose|nasal|eyebrow|brow)\b|\bskin\b/ },
];

const wounds = ['laceration', 'open wound', 'suture', 'wound repair', 'layered closure'];

export const family: CrosswalkFamily = {
  title: 'Repair of wounds',
  codes: ['D7910', 'D7911', 'D7912'],
  source: veteransAffairs,
  cross(line) {
    const answered = matchesOf(line.answer('wound-site'), sites).map(({ site }) => ({
      site,
      evidence: [],
      weight: 9,
      words: [],
    }));
    const all = answered.length > 0 ? answered : sitesSaid(line, sites, wounds);
    const through = line.says(['through-and-through laceration', 'full-thickness laceration', 'vermilion border']).length > 0;
    const shared = answered.length === 0 ? shareOf(line, all, through) : null;
    const said = shared ? [shared] : all;
    const size = extentOf(line, wounds, shared ? sites.find(({ site }) => site === shared.site)?.words : undefined);
    const askSite = question(
      line,
      'wound-site',
      'Where was the wound (inside of lip or cheek, lip through its full thickness, tongue, palate, skin)?',
      'Each site has its own repair codes.',
    );
    const askSize = question(line, 'size', 'How long was the wound in cm?', 'Repairs are told apart by length.');
    let first = said[0]?.site;
    if (first === 'lip' && !through)
      first =
        said.some(({ site }) => site === 'vestibule') ||
        line.denies(['through-and-through laceration', 'full-thickness laceration'])
          ? 'vestibule'
          : 'lip';
    if (!first) {
      return medical(
        ['repair-vestibule-small', 'repair-face-simple-2', 'repair-tongue-anterior-small'].map((key) => ({
          key,
          standing: 'needs-answer',
          why: ['A wound was repaired; the note does not name its site.'],
          asks: [askSite.id],
        })),
        [askSite, ...(size ? [] : [askSize])],
      );
    }
    const evidence = [
      ...(said.find(({ site }) => site === first)?.evidence ?? said[0]?.evidence ?? []),
      ...(size?.evidence ?? []),
    ];
    // Of several wounds, words of layers belong to the one that the harder repair stands for.
    const layers = shared && line.cdt === 'D7910' ? 'single layer' : layersOf(line);
    const keys = keysOf(first, size?.cm ?? null, layers, through);
    const proposals = keys.map(
      (key, index): Proposal => ({
        key,
        standing: index > 0 || shared ? 'possible' : size || key === 'repair-lip-vermilion' ? 'supported' : 'needs-answer',
        why: [
          index === 0
            ? `A wound was repaired at: ${first}${size ? `, ${size.cm} cm` : ''}${layers ? `, ${layers}` : ''}.${shared ? ' Each line of the visit is set against one of the wounds: see that it is the right one.' : ''}`
            : 'Where the payer reads the same wound as skin or mucosa of the face.',
        ],
        whyNot:
          index === 0 && !through
            ? ['Full-thickness repair of the lip needs a wound through the lip; complex repair needs more than layers.']
            : [],
        evidence: index === 0 ? evidence : [],
        asks: size ? [] : [askSize.id],
      }),
    );
    return medical(proposals, size ? [] : [askSize]);
  },
};

/**
 * Where a visit has several lines and several wounds: the wound of this line, the harder repair for the wound that goes deeper. Null where one
 * wound or one line is all there is.
 */
function shareOf<T extends { site: WoundSite }>(line: Line, said: readonly T[], through: boolean): T | null {
  const lines = [line.procedure, ...line.others].filter(({ cdt }) => family.codes.includes(parseCdt(cdt ?? '') ?? ''));
  // A lip that is open to the inside is one wound with two names.
  const apart = said.filter(({ site }) => site !== 'vestibule' || !said.some((other) => other.site === 'lip'));
  if (lines.length < 2 || apart.length < 2) return null;
  const hardFirst = [...lines].sort((a, b) => (b.cdt ?? '').localeCompare(a.cdt ?? '') || a.id.localeCompare(b.id));
  const deepFirst = [...apart].sort((a, b) => Number(through && b.site === 'lip') - Number(through && a.site === 'lip'));
  return deepFirst[hardFirst.indexOf(line.procedure)] ?? null;
}

function layersOf(line: Line): 'single layer' | 'layers' | 'complex' | '' {
  if (line.cdt === 'D7912' || line.says('complex closure').length > 0) return 'complex';
  if (line.says(['layered closure']).length > 0) return 'layers';
  return line.says(['single-layer closure', 'suture']).length > 0 ? 'single layer' : '';
}

function keysOf(site: WoundSite, cm: number | null, layers: string, through: boolean): string[] {
  const length = cm ?? 1;
  const complex = layers === 'complex';
  if (site === 'back of the tongue') return [length > 2.6 || complex ? 'repair-tongue-large' : 'repair-tongue-posterior-small'];
  if (site === 'tongue or floor of the mouth')
    return [length > 2.6 || complex ? 'repair-tongue-large' : 'repair-tongue-anterior-small'];
  if (site === 'palate') return [length > 2 || complex ? 'repair-palate-large' : 'repair-palate-small'];
  if (site === 'vestibule')
    return [
      length > 2.5 || complex ? 'repair-vestibule-large' : 'repair-vestibule-small',
      ...(complex ? [] : [simpleFace(length)]),
    ];
  if (site === 'lip' && through) return ['repair-lip-vermilion', 'repair-lip-half', 'repair-lip-more'];
  if (complex) {
    const key =
      site === 'lip'
        ? length > 2.5
          ? 'repair-lip-complex-7'
          : 'repair-lip-complex-2'
        : length > 2.5
          ? 'repair-face-complex-7'
          : 'repair-face-complex-2';
    return [key, layeredFace(length)];
  }
  const face = layers === 'layers' ? layeredFace(length) : simpleFace(length);
  return site === 'lip' ? [face, length > 2.5 ? 'repair-vestibule-large' : 'repair-vestibule-small'] : [face];
}

const simpleFace = (cm: number): string =>
  cm <= 2.5
    ? 'repair-face-simple-2'
    : cm <= 5
      ? 'repair-face-simple-5'
      : cm <= 7.5
        ? 'repair-face-simple-7'
        : cm <= 12.5
          ? 'repair-face-simple-12'
          : 'repair-face-simple-20';

const layeredFace = (cm: number): string =>
  cm <= 2.5
    ? 'repair-face-layered-2'
    : cm <= 5
      ? 'repair-face-layered-5'
      : cm <= 7.5
        ? 'repair-face-layered-7'
        : 'repair-face-layered-12';

export const cases: readonly FamilyCase[] = [
  {
    name: 'a short wound inside the lip',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7910' }],
      text: '1.8 cm laceration of the lower lip, labial mucosa, not through and through. Sutured, single layer.',
    },
    first: 'repair-vestibule-small',
    standing: 'supported',
    not: ['repair-lip-vermilion', 'repair-vestibule-large', 'repair-tongue-anterior-small'],
  },
  {
    name: 'two wounds and two lines: the simple repair is the chin',
    visit: {
      procedures: [
        { id: 'p1', cdt: 'D7910' },
        { id: 'p2', cdt: 'D7911' },
      ],
      text: '2.5 cm through-and-through laceration of the lower lip crossing the vermilion, closed in layers. 3 cm chin laceration, superficial, sutured.',
    },
    first: 'repair-face-simple-5',
    standing: 'possible',
    not: ['repair-lip-vermilion'],
  },
  {
    name: 'a wound without a length is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7910' }], text: 'Laceration of the tongue, sutured.' },
    asks: 'size',
    standing: 'needs-answer',
  },
  {
    name: 'a tongue that is whole is not taken for the site',
    visit: { procedures: [{ id: 'p1', cdt: 'D7910' }], text: 'Sutured, 2 cm. No laceration of the tongue.' },
    asks: 'wound-site',
    not: ['repair-tongue-anterior-small', 'repair-tongue-large'],
  },
  {
    name: 'a tongue that is whole is not the site',
    visit: { procedures: [{ id: 'p1', cdt: 'D7910' }], text: 'Chin laceration 3 cm, sutured. Tongue: no laceration.' },
    first: 'repair-face-simple-5',
    not: ['repair-tongue-anterior-small', 'repair-tongue-large'],
  },
];
