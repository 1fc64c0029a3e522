/** Spellings that mean the same word, by what they become. */
const same: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    tooth: 'teeth dental',
    gum: 'gums gingiva gingivae gingival gingivas',
    mandible: 'mandibular mandibles',
    maxilla: 'maxillary maxillae',
    palate: 'palatal palatine palatinus',
    tongue: 'tongues lingual',
    lip: 'lips labial',
    cheek: 'cheeks',
    foot: 'feet',
    fracture: 'fx fxs fractured fracturing fractures',
    swell: 'swollen swelling swellings swells',
    bleed: 'bled hemorrhage hemorrhagic haemorrhage bleeding bleeds',
    ulcer: 'ulcers ulcerated ulceration ulcerative',
    bite: 'bitten bites biting',
    inflammation: 'inflamed inflammatory',
    diabetes: 'diabetic',
    pain: 'painful pains hurts hurt hurting ache aches aching',
    without: 'wo',
    child: 'children childhood',
    salivary: 'saliva',
    mouth: 'oral',
    nasal: 'nose noses',
    eye: 'eyes',
    kidney: 'renal',
    heart: 'cardiac',
    liver: 'hepatic',
    face: 'facial',
    smoke: 'smoker smokers smoking smokes',
    cyst: 'cystic cysts',
    necrosis: 'necrotic',
    allergy: 'allergic',
    breath: 'breathing breathes',
    tmj: 'temporomandibular',
    pulp: 'pulpal',
    root: 'roots radicular',
    osteomyelitis: 'osteomyelitic',
    tori: 'torus',
    metastasis: 'metastatic metastases mets',
  }).flatMap(([word, others]) => others.split(' ').map((other) => [other, word])),
);

/** Words that tell nothing apart. */
const empty = new Set(
  (
    'a an and or of the in on to at by from for is are was be as with w nos nec unspecified specified other elsewhere classified not due her his my ' +
    'pt patient has have had dx diagnosis code icd icd10 icd10cm cm status encounter'
  ).split(' '),
);

/** Lower-case words of letters and digits, without accents, apostrophes or tooth numbers. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/\bw\/o\b/g, ' without ')
    .replace(/\b([a-z])\/([a-z])\b/g, '$1$2')
    .replace(/#\s?\d+(?:\s?[-,&]\s?#?\d+)*/g, ' ');
  return plain.match(/[a-z0-9]+/g) ?? [];
}

/** What a word stands for: spelling, number and ending taken off; '' for a word that tells nothing apart. */
export function stemOf(word: string): string {
  if (empty.has(word)) return '';
  const known = same[word];
  if (known) return known;
  let stem = word.replace(/ae|oe/g, 'e').replace(/our$/, 'or');
  if (stem.length > 3 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && /[^su i]s$/.test(stem)) stem = stem.slice(0, -1);
  const single = same[stem];
  if (single) return single;
  stem = stem.replace(/^(.{4,})(?:ing|ed|ion)$/, '$1');
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem;
}
