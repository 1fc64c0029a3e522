import type { CrosswalkFamily, FamilyCase } from '../family';
import { medical } from '../family';
import { question } from '../questions';
import { type SiteWords, sitesSaid } from '../sites';
import { customary } from '../sources';

type Place = 'vestibule' | 'gum' | 'bone' | 'skin' | 'muscle';
const places: readonly SiteWords<Place>[] = [
  { site: 'vestibule', words: /\bvestibul\w*|\bcheek\b|\blip\b|\b(?:labial|buccal) mucosa|\bmucobuccal/ },
  { site: 'bone', words: /\bbone\b|\balveol\w*|\bsocket/ },
  { site: 'gum', words: /\bgingiva\w*|\bgums?\b/ },
  { site: 'muscle', words: /\bmuscle\b|\bmasseter/ },
  { site: 'skin', words: /\bskin\b|\bsubcutaneous|\bchin\b|\bface\b/ },
];
const keys: Record<Place, string> = {
  vestibule: 'foreign-body-vestibule-simple',
  gum: 'foreign-body-dentoalveolar-soft',
  bone: 'foreign-body-dentoalveolar-bone',
  skin: 'foreign-body-skin-simple',
  muscle: 'foreign-body-muscle-simple',
};

export const family: CrosswalkFamily = {
  title: 'Foreign bodies',
  codes: ['D7530', 'D7540'],
  source: customary,
  cross(line) {
    const [first] = sitesSaid(line, places, [
      'foreign body',
      'foreign body removal',
      'fragment',
      'embedded tooth fragment',
      'root fragment',
    ]);
    if (line.cdt === 'D7540' && (!first || first.site === 'gum' || first.site === 'vestibule')) {
      return medical([
        {
          key: 'foreign-body-dentoalveolar-bone',
          standing: 'supported',
          why: ['A foreign body was removed from bone of the jaw.'],
          evidence: [line.field('cdt'), ...line.evidence('foreign body')],
        },
        { key: 'foreign-body-muscle-simple', standing: 'possible', why: ['Where it lay in muscle.'] },
      ]);
    }
    if (!first) {
      const ask = question(
        line,
        'foreign-body-site',
        'Where did the foreign body lie (lip or cheek mucosa, gum, bone, skin, muscle)?',
        'Each place has its own code.',
      );
      return medical(
        ['foreign-body-vestibule-simple', 'foreign-body-dentoalveolar-soft', 'foreign-body-skin-simple'].map((key) => ({
          key,
          standing: 'needs-answer',
          why: ['The note does not name the place.'],
          asks: [ask.id],
        })),
        [ask],
      );
    }
    return medical([
      {
        key: keys[first.site],
        standing: 'supported',
        why: [`A foreign body was removed from: ${first.site}.`],
        evidence: first.evidence,
      },
    ]);
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'glass in the lip',
    visit: { procedures: [{ id: 'p1', cdt: 'D7530' }], text: 'Foreign body in the lower lip mucosa, removed.' },
    first: 'foreign-body-vestibule-simple',
  },
  {
    name: 'no place is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7530' }], text: 'Foreign body removed.' },
    asks: 'foreign-body-site',
  },
  {
    name: 'a lip in which none was found is not taken for the place',
    visit: { procedures: [{ id: 'p1', cdt: 'D7530' }], text: 'Exploration and removal. No foreign body in the lower lip.' },
    asks: 'foreign-body-site',
    not: ['foreign-body-vestibule-simple'],
  },
  {
    name: 'a lip without one is not the place',
    visit: { procedures: [{ id: 'p1', cdt: 'D7530' }], text: 'Foreign body removed from the gingiva. Lip: no foreign body.' },
    first: 'foreign-body-dentoalveolar-soft',
    not: ['foreign-body-vestibule-simple'],
  },
];
