import type { SiteWords } from './sites';

/** Sites of the mouth as biopsies and excisions tell them apart. */
export type OralSite =
  | 'minor salivary gland'
  | 'back of the tongue'
  | 'tongue'
  | 'front of the tongue'
  | 'floor of the mouth'
  | 'palate or uvula'
  | 'oropharynx'
  | 'mucosa of the lip'
  | 'lip'
  | 'vestibule or cheek'
  | 'gum or alveolus'
  | 'skin of the face'
  | 'mandible'
  | 'maxilla';

export const oralSites: readonly SiteWords<OralSite>[] = [
  { site: 'minor salivary gland', words: /\bminor salivary|\blabial (?:salivary )?gland|\blip gland/ },
  {
    site: 'back of the tongue',
    words:
      /\bbase of (?:the )?tongue|\btongue base|\bposterior (?:one[- ])?(?:third|1\/3) of (?:the )?tongue|\bposterior tongue|\bpost\w* (?:1\/3|third) (?:of )?(?:the )?tongue|\btongue,? (?:the )?(?:posterior|post\.?) (?:third|1\/3)|\bcircumvallate|\blingual tonsil/,
  },
  {
    site: 'front of the tongue',
    words:
      /\b(?:lat(?:eral)?|ventr(?:al|um)|dorsal|dorsum|dorso\w*|anterior|ant|tip|border|oral|mid(?:dle)?)\b[^.,;]{0,24}\btongue\b|\btongue\b[^.;]{0,24}\b(?:tip|lateral|ventral|ventrum|dors\w+|border|anterior|ant 2\/3|ant\w* two[- ]thirds)\b/,
  },
  { site: 'tongue', words: /\btongue\b(?! ?-?(?:tie|blade|depressor|thrust))/ },
  { site: 'floor of the mouth', words: /\bfloor of (?:the )?mouth|\bmouth floor|\bFOM\b|\bsublingual (?:caruncle|fold|mucosa)/ },
  { site: 'oropharynx', words: /\boropharyn\w*|\btonsil\w*|\bretromolar trigone/ },
  {
    site: 'gum or alveolus',
    words:
      /\bgingiva\w*|\bgums?\b|\balveolar (?:mucosa|ridge)|\bedentulous ridge|\b(?:interdental )?papillae?\b|\bretromolar pad|\bpalatal gingiva|\battached mucosa|\balveolus\b/,
  },
  {
    site: 'palate or uvula',
    words: /\b(?:hard|soft) palat\w*|\bpalate\b|\bpalatal (?:mucosa|lesion|mass|nodule|swelling|ulcer|tissue|vault)|\buvula\w*/,
  },
  {
    site: 'mucosa of the lip',
    words:
      /\b(?:labial mucosa|(?:inner|inside(?: of)?(?: the)?|mucosal) (?:lower |upper )?lip|lip mucosa|(?:lower|upper) lip,? (?:inner|mucosa\w*|labial)|(?:lower|upper) labial)\b/,
  },
  { site: 'lip', words: /\blips?\b|\bvermilion\b|\bvermillion\b|\bcommissure\b/ },
  {
    site: 'vestibule or cheek',
    words:
      /\bbuccal mucosa|(?:\bbx|\bbiops\w+)(?: of)?(?: the)?(?: [LR]| left| right)? buccal\b|\bcheek\b|\bvestibul\w*|\bmucobuccal|\bbuccal (?:fold|sulcus|vestibule)|\bMBF\b|\bretrocommissur\w*|\blinea alba/,
  },
  {
    site: 'skin of the face',
    words: /\b(?:facial|chin|nasal|perioral|cheek) skin|\bskin of (?:the )?(?:face|cheek|chin|lip|nose)/,
  },
  { site: 'mandible', words: /\bmandib\w*/ },
  { site: 'maxilla', words: /\bmaxill\w*/ },
];

/** What is cut out or sampled. */
export const softLesions = [
  'biopsy',
  'excision',
  'lesion',
  'mass',
  'swelling',
  'ulcer',
  'leukoplakia',
  'erythroplakia',
  'lichen planus',
  'fibroma',
  'mucocele',
  'papilloma',
  'hemangioma',
  'lipoma',
  'pyogenic granuloma',
  'peripheral giant cell granuloma',
  'hyperkeratosis',
  'white lesion',
  'red lesion',
  'pemphigus',
  'mucous membrane pemphigoid',
  'epithelial dysplasia',
  'squamous cell carcinoma',
  'malignant neoplasm',
  'tumor',
  'cyst',
  'epulis fissuratum',
  'ranula',
  'amalgam tattoo',
  'candidiasis',
] as const;
