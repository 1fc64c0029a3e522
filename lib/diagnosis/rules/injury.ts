import { type RuleCase, rulesOf, tabular } from '../rule';

/** Injury of teeth, jaws and soft tissue. The 7th character tells active treatment, aftercare and late effect apart. */
export const rules = rulesOf(
  'injury',
  tabular('S00-S03, T18; guidelines I.C.19'),
  `
tooth fracture : trauma = S02.5XX~ | +chewing injury = K03.81 | {\\bcrack} = K03.81 | none
crown fracture : trauma = S02.5XX~ | {\\bcrack} = K03.81 | none
crown-root fracture : trauma = S02.5XX~ | K03.81
root fracture : trauma = S02.5XX~ | {vertical} = K03.81 | none
vertical root fracture : trauma = S02.5XX~ | K03.81
luxation : S03.2XX~
subluxation : trauma = S03.2XX~ | none
concussion of tooth : trauma = S09.93X~ | none
dental trauma : ?S09.93X~
alveolar fracture : upper = S02.42X~ | lower = S02.67%~ | ?S02.67%~
condyle fracture : {subcondyl} = S02.62%~ | S02.61%~
mandibular body fracture : S02.60%~
mandibular angle fracture : S02.65%~
symphysis fracture : S02.66X~
ramus fracture : S02.64%~
coronoid fracture : S02.63%~
mandible fracture : +pathologic fracture = none | {angle} = S02.65%~ | {parasymphys|symphys} = S02.66X~ | {subcondyl} = S02.62%~ | {condyl} = S02.61%~ | {ramus} = S02.64%~ | {coronoid} = S02.63%~ | {body} = S02.60%~ | ?S02.609~
maxilla fracture : {le ?fort (3|iii)\\b} = S02.413~ | {le ?fort (2|ii)\\b} = S02.412~ | {le ?fort (1|i)\\b} = S02.411~ | right = S02.40C~ | left = S02.40D~ | ?S02.401~
zygoma fracture : left = S02.40F~ | right = S02.40E~ | ?S02.402~
orbital fracture : {floor|blow.?out} & right = S02.31X~ | {floor|blow.?out} & left = S02.32X~ | {floor|blow.?out} = S02.30X~ | S02.85X~
nasal fracture : S02.2XX~
jaw fracture : ?S02.609~
lip laceration : +animal bite = S01.551~ | +embedded tooth fragment = S01.521~ | +foreign body = S01.521~ | S01.511~
tongue laceration : +animal bite = S01.552~ | +foreign body = S01.522~ | S01.512~
gingival laceration : S01.512~
intraoral laceration : +foreign body = S01.522~ | {\\blip\\b} = S01.511~ | S01.512~
frenum tear : S01.512~
facial laceration : {cheek} = S01.41*~ | S01.81X~
through-and-through laceration : {\\blip\\b|vermilion} & +animal bite = S01.551~ | {cheek} & +animal bite = S01.45*~ | {\\blip\\b} = S01.511~ | {cheek} = S01.41*~ | [\\blip\\b] = S01.511~ | S01.512~
full-thickness laceration : {\\blip\\b|vermilion} & +animal bite = S01.551~ | {cheek} & +animal bite = S01.45*~ | {\\blip\\b} = S01.511~ | {cheek} = S01.41*~ | [\\blip\\b] = S01.511~ | S01.512~
laceration : {\\blip\\b|vermilion} & +animal bite = S01.551~ | {\\blip\\b|vermilion} & +foreign body = S01.521~ | {cheek} & +animal bite = S01.45*~ | {\\blip\\b|vermilion} = S01.511~ | {tongue|gingiv|mucosa|palat|vestibul|frenum|intraoral|oral} = S01.512~ | {cheek} = S01.41*~ | {\\bchin|forehead|face|facial} = S01.81X~ | [\\blip\\b] = ?S01.511~ | ?S01.512~
open wound : {\\blip\\b} = S01.501~ | {tongue|gingiv|mucosa|palat|oral} = S01.502~ | none
puncture wound : {\\blip\\b} = S01.531~ | {palat|mucosa|oral|tongue|throat} = S01.532~ | none
abrasion : trauma & {\\blip\\b} = S00.511~ | trauma & {mucosa|gingiv|oral|tongue} = S00.512~ | trauma & {chin|face|cheek|forehead} = S00.81X~ | none
contusion : trauma & {\\blip\\b} = S00.531~ | trauma & {mucosa|gingiv|oral|tongue} = S00.532~ | trauma & {chin|face|cheek|jaw} = S00.83X~ | none
hematoma : none
concussion : {concussion\\W{0,3}(of )?(tooth |teeth )?#|#\\s?\\w{1,2}\\W{1,4}concussion} = S09.93X~ | S06.0X0~
loss of consciousness : none
foreign body : {\\blip\\b} & trauma = S00.551~ | trauma = S00.552~ | T18.0XX~
burn : {lip} = T20.02X~ | T28.0XX~
embedded tooth fragment : {\\blip\\b} = S01.521~ | none
trauma : none
aspiration of tooth : T17.908~
`,
);

export const cases: readonly RuleCase[] = [
  {
    note: 'Fell off bike today. Crown fracture #8, enamel-dentin. Lateral luxation #9.',
    cdt: 'D7270',
    tooth: '9',
    codes: ['S03.2XXA', 'V18.0XXA'],
    not: ['S02.42XA'],
  },
  {
    note: 'Assaulted last night. Left mandibular angle fracture.',
    cdt: 'D7650',
    codes: ['S02.652A'],
    not: ['S02.651A', 'S02.609A'],
  },
  {
    note: 'Tripped and fell. 2 cm laceration of lower lip, sutured.',
    cdt: 'D7910',
    codes: ['S01.511A'],
    not: ['S01.521A', 'S02.5XXA'],
  },
  {
    note: 'Open fracture L mandibular body after assault. ORIF.',
    cdt: 'D7650',
    codes: ['S02.602B'],
    not: ['S02.602A', 'S02.609A'],
  },
  { note: 'Closed fracture right mandibular angle, MVC.', cdt: 'D7630', codes: ['S02.651A'], not: ['S02.651B'] },
  { note: 'Fell at work, fractured crown #8.', cdt: 'D2335', tooth: '8', codes: ['S02.5XXA', 'Y99.0'] },
  { note: 'Fractured crown #30, old PFM. No trauma.', cdt: 'D2740', tooth: '30', codes: [], not: ['S02.5XXA'] },
  {
    note: 'Dog bite to lower lip, 2.5 cm through and through lac sutured.',
    cdt: 'D7910',
    codes: ['S01.551A'],
    not: ['S01.511A'],
  },
];
