import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical } from '../family';
import type { Line } from '../line';
import { type OralSite, oralSites, softLesions } from '../oral-sites';
import { pathologyReport } from '../pathology-report';
import { question } from '../questions';
import { sentencesOf } from '../sentences';
import { matchesOf, sitesSaid } from '../sites';
import { extentOf } from '../sizes';
import { veteransAffairs } from '../sources';

type Closure = 'open' | 'simple' | 'complex' | '';

const byClosure: Partial<Record<OralSite, { open: string; simple: string; complex: string }>> = {
  'vestibule or cheek': {
    open: 'excision-vestibule-open',
    simple: 'excision-vestibule-simple-repair',
    complex: 'excision-vestibule-complex-repair',
  },
  'mucosa of the lip': {
    open: 'excision-vestibule-open',
    simple: 'excision-vestibule-simple-repair',
    complex: 'excision-vestibule-complex-repair',
  },
  lip: { open: 'excision-vestibule-open', simple: 'excision-vestibule-simple-repair', complex: 'excision-lip-wedge' },
  'front of the tongue': {
    open: 'excision-tongue-open',
    simple: 'excision-tongue-anterior-closed',
    complex: 'excision-tongue-flap',
  },
  tongue: { open: 'excision-tongue-open', simple: 'excision-tongue-anterior-closed', complex: 'excision-tongue-flap' },
  'back of the tongue': {
    open: 'excision-tongue-open',
    simple: 'excision-tongue-posterior-closed',
    complex: 'excision-tongue-flap',
  },
  'floor of the mouth': {
    open: 'excision-floor-of-mouth',
    simple: 'excision-floor-of-mouth',
    complex: 'excision-floor-of-mouth',
  },
  'palate or uvula': { open: 'excision-palate-open', simple: 'excision-palate-closed', complex: 'excision-palate-flap' },
  'gum or alveolus': { open: 'excision-gum-open', simple: 'excision-gum-simple-repair', complex: 'excision-gum-complex-repair' },
};

export const family: CrosswalkFamily = {
  title: 'Excision and destruction of soft tissue lesions',
  codes: ['D7410', 'D7411', 'D7412', 'D7413', 'D7414', 'D7415', 'D7465'],
  source: veteransAffairs,
  cross(line) {
    const report = line.cdt === 'D7465' ? [] : pathologyReport(line);
    const ranula = line.evidence('ranula');
    if (ranula.length > 0) {
      return medical(
        [{ key: 'salivary-cyst-sublingual', standing: 'supported', why: ['A ranula was removed.'], evidence: ranula }],
        report,
      );
    }
    const answered = matchesOf(line.answer('lesion-site'), oralSites).map(({ site }) => ({
      site,
      evidence: [],
      weight: 9,
      words: [],
    }));
    const said = answered.length > 0 ? answered : sitesSaid(line, oralSites, softLesions);
    if (line.cdt === 'D7465') return destroyed(line, said[0]?.site);
    const first = said.find(({ site }) => byClosure[site] || site === 'skin of the face');
    if (!first) {
      const ask = question(
        line,
        'lesion-site',
        'Where was the lesion (gum, inside of lip or cheek, tongue, floor of the mouth, palate)?',
        'Each site has its own excision codes.',
      );
      return medical(
        ['excision-vestibule-open', 'excision-tongue-open', 'excision-gum-open', 'excision-palate-open'].map((key) => ({
          key,
          standing: 'needs-answer',
          why: ['A lesion was cut out; the note does not name its site.'],
          asks: [ask.id],
        })),
        [ask, ...report],
      );
    }
    if (first.site === 'skin of the face') return ofSkin(line, first.evidence, report);
    const closure = closureOf(line);
    const codes = byClosure[first.site];
    if (!codes) return medical([], report);
    const ask = question(
      line,
      'closure',
      'How was the wound closed: left open, simple sutures, or a layered or complex closure?',
      'The excision codes differ by closure.',
      'weakens',
    );
    const order: Closure[] =
      closure === ''
        ? ['simple', 'open', 'complex']
        : [closure, ...(['open', 'simple', 'complex'] as const).filter((kind) => kind !== closure)];
    const keys = [...new Set(order.map((kind) => codes[kind === '' ? 'simple' : kind]))];
    const proposals = keys.map(
      (key, index): Proposal => ({
        key,
        standing: index === 0 ? (closure === '' && keys.length > 1 ? 'possible' : 'supported') : 'possible',
        why: [
          index === 0
            ? `A lesion was cut out; the note puts it at: ${first.site}${closure ? `, and the wound was ${closure === 'open' ? 'left open' : `closed (${closure})`}` : ''}.`
            : 'Where the wound was closed in another way.',
        ],
        whyNot: index === 0 ? ['A sample for diagnosis only is a biopsy and has other codes.'] : [],
        evidence: index === 0 ? first.evidence : [],
        asks: closure === '' && keys.length > 1 ? [ask.id] : [],
      }),
    );
    return medical(proposals, closure === '' && keys.length > 1 ? [ask, ...report] : report);
  },
};

function closureOf(line: Line): Closure {
  const answer = line.answer('closure');
  if (/open|secondary/.test(answer)) return 'open';
  if (/complex|layer|flap/.test(answer)) return 'complex';
  if (/simple|sutur/.test(answer)) return 'simple';
  if (line.says(['local flap', 'complex closure', 'layered closure']).length > 0) return 'complex';
  if (line.says(['suture', 'primary closure']).length > 0) return 'simple';
  if (line.says(['secondary intention', 'laser ablation']).length > 0) return 'open';
  return line.says('excision').some((fact) => leftOpen(line, fact.note, fact.start)) ? 'open' : '';
}

/** The sentence of the excision says that nothing was closed. */
const leftOpen = (line: Line, note: string, start: number): boolean =>
  line.visit.encounter.notes.some(
    (one) =>
      one.id === note &&
      sentencesOf(one).some(
        (sentence) =>
          start >= sentence.start &&
          start < sentence.end &&
          /\b(?:without|no) (?:closure|repair|sutures?)\b|\bleft open\b/i.test(sentence.text),
      ),
  );

function destroyed(line: Line, site: OralSite | undefined) {
  const gum = site === 'gum or alveolus';
  const palate = site === 'palate or uvula';
  return medical([
    {
      key: gum ? 'destruction-gum' : palate ? 'destruction-palate' : 'destruction-vestibule',
      standing: site ? 'supported' : 'possible',
      why: ['A lesion was destroyed by laser, heat, cold or a chemical, without cutting it out.'],
      evidence: [line.field('cdt')],
    },
  ]);
}

function ofSkin(line: Line, evidence: Proposal['evidence'], report: ReturnType<typeof pathologyReport>) {
  const size = extentOf(line, softLesions);
  const key =
    !size || size.cm <= 0.5
      ? 'excision-skin-benign-face-tiny'
      : size.cm <= 1
        ? 'excision-skin-benign-face-small'
        : size.cm <= 2
          ? 'excision-skin-benign-face-medium'
          : 'excision-skin-benign-face-large';
  const ask = question(
    line,
    'size',
    'How large was the lesion with its margins, in cm?',
    'Skin excisions are told apart by size.',
  );
  return medical(
    [
      {
        key,
        standing: size ? 'supported' : 'needs-answer',
        why: ['A lesion of the skin was cut out; size decides.'],
        evidence: [...(evidence ?? []), ...(size?.evidence ?? [])],
        asks: size ? [] : [ask.id],
      },
    ],
    size ? report : [ask, ...report],
  );
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'a fibroma of the cheek, sutured',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7410' }],
      text: 'Fibroma of the right buccal mucosa, 6 mm. Excision of the buccal mucosa lesion, 4-0 chromic sutures.',
    },
    first: 'excision-vestibule-simple-repair',
    standing: 'supported',
    not: ['biopsy-vestibule', 'excision-gum-open'],
  },
  {
    name: 'no site is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7410' }], text: 'Benign lesion excised, sent to pathology.' },
    asks: 'lesion-site',
    standing: 'needs-answer',
  },
  {
    name: 'a tongue on which nothing was seen is not taken for the site',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7410' }],
      text: 'Benign growth excised, sent to pathology. Tongue: no lesion.',
    },
    asks: 'lesion-site',
    not: ['excision-tongue-open', 'excision-tongue-anterior-closed'],
  },
  {
    name: 'a tongue without a lesion is not the site',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7410' }],
      text: 'Mass of the gingiva at #8, excision of gingival mass. Tongue: no lesion.',
    },
    first: 'excision-gum-simple-repair',
    not: ['excision-tongue-open', 'excision-tongue-anterior-closed'],
  },
];
