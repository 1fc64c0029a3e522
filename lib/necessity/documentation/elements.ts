import type { Assertion } from '@/lib/encounter/fact';
import type { Ask, Rule } from '../criteria/rule';

export type ElementId =
  | 'complaint'
  | 'onset'
  | 'symptoms'
  | 'impairment'
  | 'examination'
  | 'measurements'
  | 'image'
  | 'diagnosis'
  | 'medical-link'
  | 'systemic-history'
  | 'conservative-care'
  | 'plan'
  | 'risk'
  | 'referral'
  | 'consent'
  | 'signature';

/** One thing that a medical reviewer looks for in every chart: how it is found, and how it is asked for. */
export interface Element {
  readonly id: ElementId;
  readonly label: string;
  readonly found: Rule;
  readonly ask: Omit<Ask, 'id'>;
}

const element = (id: ElementId, label: string, words: RegExp, fact: readonly string[], ask: string, why: string): Element => ({
  id,
  label,
  found: {
    id,
    label,
    any: [
      { id: `${id}-fact`, label, fact, as: things.includes(id) ? has : told },
      { id: `${id}-words`, label, words, ...(things.includes(id) ? {} : { denialCounts: true }) },
    ],
  },
  ask: { ask, why, severity: 'weakens' },
});

/** A denial is documentation too, … */
const told: readonly Assertion[] = ['present', 'absent', 'historical', 'possible'];
/** … but not of a thing that has to be there. */
const has: readonly Assertion[] = ['present', 'historical', 'possible'];
const things: readonly ElementId[] = ['measurements', 'diagnosis', 'medical-link', 'referral', 'consent', 'signature'];

const symptom = [
  'pain',
  'jaw pain',
  'facial pain',
  'swelling',
  'trismus',
  'bleeding',
  'paresthesia',
  'dysphagia',
  'fever',
  'purulence',
  'snoring',
];
const disease = ['infection', 'lesion', 'trauma', 'cyst', 'tumor', 'impacted tooth', 'temporomandibular joint disorder'];

const picture =
  'pan(?:o|orex|oramic)?|pa|paf?s?|periapicals?|(?:periapical |occlusal )?(?:films?|images?)|bw(?:x|s)?|bitewings?|x-?rays?|radiographs?|fmx|cbct|ct|mri|ceph\\w*|imaging|ultrasound|sialogram';
const reading =
  'shows?|showed|showing|reveal\\w*|demonstrat\\w*|reviewed|read|interp\\w*|findings?|impression|wnl|no|neg\\w*|confirm\\w*|consistent|PARL|(?:radio)?lucen\\w*|bone (?:loss|level)|impact\\w*|fracture\\w*|caries|decay|abscess|cyst|roots?|canal|sinus\\w*|IAN';
/** An image that was taken is not yet one that was read: what it shows has to stand beside it. */
const readImage = new RegExp(
  `\\b(?:${picture})\\b[^.\\n]{0,40}?(?::|\\b(?:${reading})\\b)|\\b(?:${reading})\\b[^.\\n]{0,40}\\b(?:on|by|per|in)\\b[^.\\n]{0,15}\\b(?:${picture})\\b|\\b(?:PARL|radiolucen\\w*|lucency)\\b`,
  'i',
);

/** In the order in which a reviewer reads. */
export const elements: readonly Element[] = [
  element(
    'complaint',
    'Chief complaint and history',
    /\b(?:cc|chief complaint|hpi|presents?|presented|reports?|c\/o|complain\w*|ref(?:erred|'?d)?|brought (?:in )?by|here for|wants|patient states|pt states|indications?|incidental)\b|(?:^|\n)\s*s:/i,
    symptom,
    'Record the chief complaint and the history of the present problem.',
    'The history shows why the service was needed.',
  ),
  element(
    'onset',
    'Onset and course',
    /\bx ?\d+ ?(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?|hrs?)\b|\b(?:since|onset|started|began|for (?:the )?(?:past|last|about)?|ago|\d+[- ](?:day|week|month|year|yr|wk|mo|hr|hour)s?)\b|\b(?:last|past) (?:night|week|month|year)|\b(?:today|this (?:am|morning)|yesterday|recurrent|chronic|>\s?\d+ (?:wk|mo|week|month))/i,
    [],
    'Record when the problem began and how it has gone since.',
    'Duration and course are part of the case for the service.',
  ),
  element(
    'symptoms',
    'Symptoms',
    /\b(?:pain\w*|ache|aching|sore\w*|tender\w*|swell\w*|swollen|bleed\w*|numb\w*|throb\w*|asymptomatic|symptom\w*|sensitiv\w*|hurts?|killing|discomfort|trismus|locking|catching)\b|\b\d{1,2}\/10\b/i,
    symptom,
    'Record the symptoms, or that there are none.',
    'A reviewer looks for what the condition does to the patient.',
  ),
  element(
    'impairment',
    'Functional impairment',
    /\b(?:chew\w*|mastica\w*|swallow\w*|speech|speak\w*|articulat\w*|eat(?:s|ing)?|diet|soft food|feed\w*|latch\w*|breath\w*|sleep\w*|wakes?|open(?:s|ing)?|yawn\w*|function\w*|work|school|weight (?:loss|gain)|wt gain|MIO|trismus|locks?|locking|dysphagia|nutrition)\b/i,
    ['trismus', 'dysphagia', 'speech disorder', 'feeding difficulty', 'breastfeeding difficulty', 'MIO', 'closed lock'],
    'Record what the patient cannot do because of the condition (such as eating, speaking, opening, sleeping), or that function is not affected.',
    'Function decides in many policies.',
  ),
  element(
    'examination',
    'Examination',
    /\b(?:exam(?:ination)?|o\/e|o:|obj(?:ective)?|eoe?|ioe?|clinical(?:ly)?|palp\w*|probing|findings?|intraoral|extraoral|noted|visible|wnl|reveals?|shows?)\b|\b\d+(?:\.\d+)? ?(?:x ?\d+(?:\.\d+)? ?)?(?:mm|cm)\b/i,
    ['lesion', 'swelling', 'fluctuance', 'purulence', 'trismus', 'laceration', 'exposed bone'],
    'Record the findings of the examination.',
    'Findings of the day support the service.',
  ),
  element(
    'measurements',
    'Measurements',
    /\b\d+(?:\.\d+)?\s?(?:x\s?\d+(?:\.\d+)?\s?)?(?:mm|cm)\b/i,
    ['MIO'],
    'Record the measurements that belong to the finding (such as size in millimetres, or opening).',
    'A measured finding can be checked.',
  ),
  element(
    'image',
    'Image with its interpretation',
    readImage,
    ['radiolucency', 'imaging interpretation', 'radiology report'],
    'Record the image that was read (kind and date) with what it shows.',
    'The image with its interpretation is asked for in review.',
  ),
  element(
    'diagnosis',
    'Diagnosis',
    /\b(?:dx|diagnos[ei]s|a:|assessment|impression|post-?op dx|pre-?op dx|clin dx)\b/i,
    disease,
    'Record the diagnosis that this service treats.',
    'A medical claim rests on its diagnosis.',
  ),
  element(
    'medical-link',
    'Link to a medical condition',
    /\b(?:due to|secondary to|caused by|because of|related to|result(?:ing)? (?:of|from)|associated with)\b|\b(?:prior to|before|in preparation for|clearance for)\b[^.;\n]{0,40}\b(?:radiation|XRT|IMRT|chemo\w*|transplant\w*|valve|TAVR|surgery|dialysis|bisphosphonates?|denosumab|zoledron\w*|CAR-?T|BMT|HSCT|(?:joint|knee|hip) replacement|cardiac)\b/i,
    [],
    'Record how, in your judgement, the oral finding relates to the medical condition, if it does.',
    'A condition listed beside a service does not link them.',
  ),
  element(
    'systemic-history',
    'Medical history and medications',
    /\b(?:pmh|mhx|mh:|med(?:ical)? (?:hx|history)|meds?|medications?|nkda|allerg\w*|asa (?:class )?(?:i{1,3}|iv|[1-4])|healthy|hx of|history of|takes|tx'?d w)\b/i,
    ['ASA', 'diabetes mellitus', 'hypertension', 'immunosuppression'],
    'Record the medical history and the medications.',
    'Medical conditions bear on necessity and safety.',
  ),
  element(
    'conservative-care',
    'Conservative care and its result',
    /\b(?:conservative|nsaids?|ibuprofen|naproxen|splint|night ?guard|guard|physical therapy|pt x|soft (?:diet|food)|moist heat|exercises?|failed|tried|w\/o (?:lasting )?relief|without (?:lasting )?relief|no (?:improvement|relief|response))\b/i,
    ['conservative treatment', 'nsaid', 'muscle relaxant'],
    'Record the conservative care tried before, with dates and result.',
    'Policies ask for simpler care first.',
  ),
  element(
    'plan',
    'Treatment plan with its reason',
    /\b(?:plan|tx:?|treatment|rec(?:ommend\w*)?|p:|proc(?:edure)?|options|f\/u|follow-?up|rtc|will|scheduled|next visit|nv)\b/i,
    [],
    'Record the plan of treatment and the reason for choosing it.',
    'The plan shows why this service and not another.',
  ),
  element(
    'risk',
    'Risk of not treating',
    /\b(?:risk\w*|if (?:left )?untreated|prognosis|progress(?:ion|es|ive)|spread|complication\w*|would (?:lead|result)|parq)\b/i,
    [],
    'Record what is to be expected without treatment.',
    'Reviewers look for the consequence of not treating.',
  ),
  element(
    'referral',
    'Referral or order',
    /\b(?:ref(?:erred|erral|'?d)?(?: by| from|:)?|order(?:ed)?|prescription|rx by|letter|per (?:dr|physician|cardiolog|oncolog))\b/i,
    ['referral', 'physician letter', 'physician order'],
    'Record who referred the patient or ordered the service.',
    'The order or the referral belongs to the file.',
  ),
  element(
    'consent',
    'Consent',
    /\b(?:consent\w*|parq|r\/b\/a|risks?(?:,| and|\/) ?benefits?|informed of (?:the )?(?:risks?|options?|alternatives?))\b/i,
    [],
    'Record the informed consent.',
    'The record of a procedure holds the consent.',
  ),
  {
    id: 'signature',
    label: 'Signature and date',
    found: {
      id: 'signature',
      label: 'Signature and date',
      // A name with its degree signs where it stands alone; consent that a patient signed is none.
      words:
        /\b[Ee]lectronically signed|\b(?:[Ss]igned|SIGNED)(?: by)?:? (?:Dr\.? ?)?[A-Z]|\b[Ss]ignature:? [A-Z]|(?:^|(?<!\bDr)[.;:\n])\s*(?:Dr\.? )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3},? (?:D\.?D\.?S|D\.?M\.?D|M\.?D)\b\.?\s*(?=$|\n|\d)/,
    },
    ask: { ask: 'Sign and date the note.', why: 'An unsigned note is no record.', severity: 'weakens' },
  },
];
