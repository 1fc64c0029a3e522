import type { Evidence } from '@/lib/encounter/evidence';
import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical } from '../family';
import type { Line } from '../line';
import { question } from '../questions';
import { matchesOf, type SiteWords, sitesSaid } from '../sites';
import { veteransAffairs } from '../sources';

type Space =
  | 'gland'
  | 'parotid'
  | 'parapharyngeal'
  | 'peritonsillar'
  | 'masticator'
  | 'submandibular'
  | 'submental'
  | 'sublingual'
  | 'neck'
  | 'palate'
  | 'buccal'
  | 'vestibule'
  | 'tongue'
  | 'skin'
  | 'dentoalveolar';

const spaces: readonly SiteWords<Space>[] = [
  { site: 'gland', words: /\bsubmandibular gland|\bsublingual gland|\bWharton\w*/ },
  { site: 'parotid', words: /\bparotid\w*|\bStens[eo]n\w*/ },
  { site: 'parapharyngeal', words: /\b(?:para|retro|lateral )pharyngeal\b/ },
  { site: 'peritonsillar', words: /\bperitonsillar\b/ },
  {
    site: 'masticator',
    words: /\bmasticator\w*|\bpterygomandibular|\bsub-?masseteric|\bmasseteric|\btemporal space|\binfratemporal/,
  },
  { site: 'submandibular', words: /\bsub-?mandibular\b|\bsubmaxillary/ },
  { site: 'submental', words: /\bsub-?mental\b/ },
  { site: 'sublingual', words: /\bsub-?lingual\b|\bfloor of (?:the )?mouth\b|\bFOM\b|\bLudwig\w*/ },
  { site: 'neck', words: /\b(?:deep )?neck\b|\bcervical (?:space|abscess)/ },
  { site: 'palate', words: /\bpalat(?:e|al)\b(?! root)|\buvula\w*/ },
  { site: 'buccal', words: /\bbuccal space|\bcanine space|\binfraorbital space|\bcanine fossa/ },
  { site: 'vestibule', words: /\bvestib\w*|\bmucobuccal|\bbuccal (?:fold|sulcus|swelling|mucosa)|\blabial sulcus/ },
  { site: 'tongue', words: /\btongue\b/ },
  { site: 'skin', words: /\bskin\b|\bcutaneous|\bfacial (?:abscess|skin)|\bcheek (?:skin|externally)/ },
  {
    site: 'dentoalveolar',
    words: /\bdentoalveolar|\bgingiva\w*|\bgums?\b|\balveol\w*|\bperiapical|\bperiodontal|\bapical|\bsubperiosteal/,
  },
];

const intraoral: Record<Space, string> = {
  gland: 'drain-submandibular-sublingual-gland',
  parotid: 'drain-parotid-simple',
  parapharyngeal: 'drain-parapharyngeal-intraoral',
  peritonsillar: 'drain-peritonsillar',
  masticator: 'drain-masticator-intraoral',
  submandibular: 'drain-submandibular-intraoral',
  submental: 'drain-submental-intraoral',
  sublingual: 'drain-sublingual-superficial-intraoral',
  neck: 'drain-neck-deep',
  palate: 'drain-palate',
  buccal: 'drain-vestibule-complicated',
  vestibule: 'drain-vestibule-simple',
  tongue: 'drain-lingual-intraoral',
  skin: 'drain-skin-simple',
  dentoalveolar: 'drain-dentoalveolar',
};

const extraoral: Partial<Record<Space, string>> = {
  gland: 'drain-submandibular-gland-extraoral',
  parotid: 'drain-parotid-simple',
  parapharyngeal: 'drain-parapharyngeal-extraoral',
  masticator: 'drain-masticator-extraoral',
  submandibular: 'drain-submandibular-extraoral',
  submental: 'drain-submental-extraoral',
  sublingual: 'drain-sublingual-extraoral',
  neck: 'drain-neck-deep',
  buccal: 'drain-skin-complicated',
  skin: 'drain-skin-simple',
};

type Way = 'mouth' | 'skin';

const ways: readonly SiteWords<Way>[] = [
  { site: 'mouth', words: /\bintra-?oral\w*|\bI\/O\b|\bthrough (?:the )?mouth\b|\b(?:vestibular|mucosal|sulcular) incision/ },
  {
    site: 'skin',
    words:
      /\bextra-?oral\w*|\bE\/O\b|\btrans-?cutaneous\w*|\bpercutaneous\w*|\bthrough (?:the )?skin\b|\b(?:skin|neck|cervical|external|submandibular) incision/,
  },
];

const opened = [
  'incision and drainage',
  'drainage',
  'pus',
  'abscess',
  'swelling',
  'fluctuance',
  'facial space infection',
  'purulence',
  'hematoma',
];
const drained = ['incision and drainage', 'drainage', 'incision'];

export const family: CrosswalkFamily = {
  title: 'Incision and drainage of an abscess',
  codes: ['D7510', 'D7511', 'D7520', 'D7521', 'D7509'],
  source: veteransAffairs,
  cross(line) {
    if (line.cdt === 'D7509') return marsupialized(line);
    const coded: Way = line.cdt === 'D7520' || line.cdt === 'D7521' ? 'skin' : 'mouth';
    const told = wayTold(line);
    // The number and the note name different ways in: nobody but the surgeon knows which one is wrong, and an answer settles it.
    const torn = told !== null && !told.answered && told.way !== coded;
    const outside = (told?.way ?? coded) === 'skin';
    const answered = matchesOf(line.answer('drained-space'), spaces).map(({ site }) => ({
      site,
      weight: 9,
      evidence: [],
      words: [],
    }));
    const said = answered.length > 0 ? answered : spacesOf(line);
    const done = new Set((answered.length > 0 ? answered : sitesSaid(line, spaces, drained)).map(({ site }) => site));
    const table = outside ? extraoral : intraoral;
    const named = said.filter(({ site }) => table[site]);
    const several = line.cdt === 'D7511' || line.cdt === 'D7521';
    const ask = question(
      line,
      'drained-space',
      outside
        ? 'Which space was opened through the skin (sublingual, submental, submandibular, masticator, neck, or only the skin)?'
        : 'Which space was opened (dentoalveolar, vestibule, palate, sublingual, submental, submandibular, masticator)?',
      'The code of a drainage depends on the space and on whether it was opened through the mouth or through the skin.',
    );
    if (named.length === 0) return medical(unsettled(line, outside, ask.id), [ask]);
    const wayAsk = question(
      line,
      'drainage-way',
      'Was the abscess opened through the mouth or through the skin?',
      `The procedure code says through the ${coded}, the note says through the ${told?.way ?? coded}.`,
    );
    const [first, ...rest] = named;
    const deep = new Set<Space>([
      'masticator',
      'submandibular',
      'submental',
      'sublingual',
      'parapharyngeal',
      'neck',
      'gland',
      'parotid',
      'peritonsillar',
    ]);
    const proposals = [first, ...rest]
      .filter((space) => space !== undefined)
      .slice(0, several ? 5 : 3)
      .map(({ site, evidence }, index): Proposal => {
        const key =
          site === 'sublingual' && !outside && line.says(['sublingual space infection', 'deep']).length > 0 && several
            ? 'drain-sublingual-deep-intraoral'
            : site === 'vestibule' && several
              ? 'drain-vestibule-complicated'
              : site === 'skin' && several
                ? 'drain-skin-complicated'
                : (table[site] ?? '');
        // A space that was only swollen was not opened.
        const certain = index === 0 || (several && deep.has(site) && (done.size === 0 || done.has(site)));
        return {
          key,
          standing: torn ? 'needs-answer' : certain ? 'supported' : 'possible',
          why: [`The ${outside ? 'skin' : 'mouth'} was the way in, and the note puts the drainage at: ${site}.`],
          whyNot: certain
            ? [
                outside
                  ? 'Drainage through the mouth has other codes.'
                  : 'Drainage through the skin has other codes; a swelling that was not opened is not drained.',
              ]
            : [],
          evidence: told && index === 0 ? [...evidence, ...told.evidence] : evidence,
          asks: torn ? [wayAsk.id] : [],
        };
      });
    const dentoalveolar = !outside && first && ['vestibule', 'dentoalveolar'].includes(first.site);
    if (dentoalveolar) proposals.push(...dentoalveolarPair(line, first.site));
    return medical(proposals, torn ? [wayAsk] : []);
  },
};

/** The way in that an answer or the sentences about the drainage tell; null where they tell none, or both. */
function wayTold(line: Line): { way: Way; answered: boolean; evidence: readonly Evidence[] } | null {
  const answered = matchesOf(line.answer('drainage-way'), ways);
  const said = answered.length > 0 ? answered.map(({ site }) => ({ site, evidence: [] })) : sitesSaid(line, ways, drained);
  const [first, ...rest] = said;
  return first && rest.every(({ site }) => site === first.site)
    ? { way: first.site, answered: answered.length > 0, evidence: first.evidence }
    : null;
}

/** Spaces said, those in sentences that tell of the drainage itself first. */
function spacesOf(line: Line) {
  const done = sitesSaid(line, spaces, drained);
  const all = sitesSaid(line, spaces, opened);
  const deep = done.filter(({ site }) => site !== 'dentoalveolar');
  return deep.length > 0 ? [...deep, ...all.filter(({ site }) => !deep.some((one) => one.site === site))] : all;
}

const dentoalveolarPair = (line: Line, site: Space): Proposal[] =>
  site === 'vestibule'
    ? [
        {
          key: 'drain-dentoalveolar',
          standing: 'possible',
          why: ['Where the abscess of a tooth was opened at the alveolus.'],
          evidence: line.evidence(['abscess']),
        },
      ]
    : [
        {
          key: 'drain-vestibule-simple',
          standing: 'possible',
          why: ['Where the opening lies in the vestibule rather than at the alveolus.'],
        },
      ];

function unsettled(line: Line, outside: boolean, ask: string): Proposal[] {
  const evidence = line.evidence(['abscess', 'incision and drainage']);
  if (outside) {
    return ['drain-skin-simple', 'drain-submandibular-extraoral', 'drain-submental-extraoral', 'drain-masticator-extraoral'].map(
      (key) => ({
        key,
        standing: 'needs-answer',
        why: ['The abscess was opened through the skin; the note does not name the space.'],
        asks: [ask],
      }),
    );
  }
  if (line.teeth.length > 0) {
    return [
      {
        key: 'drain-dentoalveolar',
        standing: 'possible',
        why: ['An abscess at a tooth, opened through the mouth; the note names no other space.'],
        evidence: [line.field('tooth'), ...evidence],
        asks: [ask],
      },
      { key: 'drain-vestibule-simple', standing: 'needs-answer', why: ['Where the opening lies in the vestibule.'], asks: [ask] },
    ];
  }
  return ['drain-dentoalveolar', 'drain-vestibule-simple'].map((key) => ({
    key,
    standing: 'needs-answer',
    why: ['The abscess was opened through the mouth; the note does not name the space.'],
    asks: [ask],
  }));
}

function marsupialized(line: Line) {
  const ranula = line.evidence(['ranula']);
  if (ranula.length > 0) {
    return medical([
      {
        key: 'salivary-cyst-marsupialization',
        standing: 'supported',
        why: ['A ranula was opened and left open.'],
        evidence: ranula,
      },
    ]);
  }
  const jaw = line.jaw === 'maxilla' ? 'cyst-maxilla-curettage' : line.jaw === 'mandible' ? 'cyst-mandible-curettage' : '';
  return medical([
    {
      key: 'unlisted-dentoalveolar',
      standing: 'possible',
      why: ['Opening a cyst of the jaw to decompress it has no listed code of its own.'],
      evidence: line.evidence('cyst'),
    },
    ...(jaw
      ? [
          {
            key: jaw,
            standing: 'possible' as const,
            why: ['Only where the lining was removed as well.'],
            evidence: [line.field('tooth')],
          },
        ]
      : []),
  ]);
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'a number that says mouth and a note that says skin',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7511' }],
      text: 'Swelling of the floor of the mouth. Extraoral I&D of the left submandibular space, drain placed.',
    },
    first: 'drain-submandibular-extraoral',
    standing: 'needs-answer',
    asks: 'drainage-way',
    not: ['drain-submandibular-intraoral'],
  },
  {
    name: 'spaces that were opened, beside one that was swollen',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7521' }],
      text: 'Sublingual swelling. Extraoral I&D of the submandibular and submental spaces, two drains.',
    },
    first: 'drain-submandibular-extraoral',
    standing: 'supported',
  },
  {
    name: 'an abscess in the vestibule',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7510', tooth: '30' }],
      text: 'Abscess of #30 in the buccal vestibule. I&D of the vestibule through the mouth, 3 cc pus.',
    },
    first: 'drain-vestibule-simple',
    not: ['drain-submandibular-extraoral', 'drain-skin-simple'],
  },
  {
    name: 'a submandibular space through the skin',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7520' }],
      text: 'Right submandibular space abscess. I&D of the submandibular space through a neck incision, penrose placed.',
    },
    first: 'drain-submandibular-extraoral',
    not: ['drain-submandibular-intraoral', 'drain-dentoalveolar'],
  },
  {
    name: 'a space that nobody names is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7520' }], text: 'Facial swelling. I&D done, drain placed.' },
    asks: 'drained-space',
    standing: 'needs-answer',
  },
  {
    name: 'a space that was soft is not the drained one',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7510', tooth: '30' }],
      text: 'Abscess #30. No floor of mouth swelling. No submandibular swelling. I&D at #30.',
    },
    not: ['drain-submandibular-intraoral', 'drain-sublingual-superficial-intraoral'],
  },
];
