export type Section =
  | ''
  | 'complaint'
  | 'subjective'
  | 'pmh'
  | 'family'
  | 'social'
  | 'medications'
  | 'allergies'
  | 'exam'
  | 'imaging'
  | 'diagnosis'
  | 'differential'
  | 'treatment'
  | 'plan'
  | 'consent'
  | 'instructions'
  | 'next-visit';

export interface SectionSpan {
  readonly section: Section;
  /** Where its header stands, and where its text begins and ends. */
  readonly header: number;
  readonly start: number;
  readonly end: number;
}

const headers: readonly (readonly [Section, string])[] = [
  ['complaint', 'cc|chief complaint|reason for visit|c/c|chief concern'],
  [
    'subjective',
    's|subjective|hpi|history of present illness|history of presenting illness|present illness|hx|history|interval history|symptoms',
  ],
  [
    'pmh',
    'pmh|pmhx|mhx|mhx update|med hx|medical hx|medical history|past medical history|past medical hx|med history|psh|past surgical history|problem list|problems|medical conditions|health history',
  ],
  ['family', 'fhx|fh|family history|family hx|fam hx'],
  ['social', 'sh|shx|social history|social hx|soc hx|habits'],
  ['medications', 'meds|medications|current medications|current meds|home medications'],
  ['allergies', 'allergies|allergy|all|nkda'],
  [
    'exam',
    'o|objective|exam|examination|clinical exam|physical exam|physical examination|pe|eoe|ioe|eoe/ioe|eo|io|extraoral|intraoral|extraoral exam|intraoral exam|clinical findings|findings|clinical|vitals|tmj|perio|perio charting|oral exam',
  ],
  [
    'imaging',
    'rad|rads|radiographs|radiographic|radiographic findings|xr|x-ray|x-rays|xrays|imaging|radiology|pano|pan|pa|bw|bwx|cbct|ct|mri|fmx|radiographic exam|films',
  ],
  [
    'diagnosis',
    'a|assessment|dx|diagnosis|diagnoses|impression|impressions|assessment/plan|clin dx|clinical dx|clinical diagnosis|preop dx|postop dx|pre/postop dx|preoperative diagnosis|postoperative diagnosis|pre-op dx|post-op dx|preop|postop|final diagnosis|indications|indication|a/p',
  ],
  ['differential', 'ddx|differential|differential diagnosis|differential dx|diff dx|r/o|rule out|rule outs'],
  [
    'treatment',
    'tx|treatment|procedure|procedures|proc|procedure performed|operation|procedure in detail|description of procedure|tx today|treatment rendered|treatment today|today|op note|technique|tx completed|completed today|anesthesia|location|specimen|coord',
  ],
  ['plan', 'p|plan|recommendations|recommendation|rec|disposition|treatment plan|tx plan'],
  ['consent', 'consent|informed consent|risks|parq|risks discussed'],
  [
    'instructions',
    'poi|post-op instructions|postop instructions|instructions|inst|post op instructions|home care|return precautions|discharge instructions',
  ],
  ['next-visit', 'nv|next visit|n/v|next appt|follow-up|follow up|f/u|rtc|recall'],
];

const known = new Map(headers.flatMap(([section, words]) => words.split('|').map((word) => [word, section] as const)));
const candidate =
  /(?:^|\n|[.;!?)]\s)[ \t*#>•-]*([A-Za-z][A-Za-z/ -]{0,34}?)\s?(?:x\d|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)?\s{0,2}(?:\([^)\n]{1,24}\))?:(?=\s|$|[^/\d])/g;

/** Sections of a note in order; the text before the first header has section ''. */
export function sectionsOf(text: string): SectionSpan[] {
  const found: { section: Section; header: number; start: number }[] = [{ section: '', header: 0, start: 0 }];
  for (const match of text.matchAll(candidate)) {
    const word = (match[1] ?? '').trim().toLowerCase();
    const section = known.get(word) ?? known.get(word.replace(/^(initial|current|my|today's|clinical|pre|past) /, ''));
    if (!section) continue;
    const header = match.index + match[0].indexOf(match[1] ?? '');
    found.push({ section, header, start: match.index + match[0].length });
  }
  return found.map((one, i) => ({ ...one, end: found[i + 1]?.header ?? text.length }));
}
