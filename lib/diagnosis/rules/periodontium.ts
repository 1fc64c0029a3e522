import { type RuleCase, rulesOf, tabular } from '../rule';

const extent = (mild: string, base: string) =>
  `generalized & mild = ${base}2${mild} | generalized & moderate = ${base}22 | generalized & severe = ${base}23 | generalized = ?${base}29 | localized & mild = ${base}1${mild} | localized & moderate = ${base}12 | localized & severe = ${base}13 | localized = ?${base}19 | ?${base}0`;

/** Gingiva, periodontium, pericoronal tissue and the edentulous ridge. */
export const rules = rulesOf(
  'disease',
  tabular('K05, K06, K08.2, K08.8, M27.6'),
  `
periodontitis : {\\bstage} & -{perio|\\bgrade|generali[sz]ed|locali[sz]ed|bone loss|\\bCAL\\b|\\bgum} = none | {\\baggressive|grade C.{0,20}molar.incisor} & generalized = K05.229 | {\\baggressive} & localized = K05.219 | {\\baggressive} = ?K05.20 | ${extent('1', 'K05.3')}
aggressive periodontitis : ${extent('1', 'K05.2')}
necrotizing periodontitis : A69.1
necrotizing gingivitis : A69.1
gingivitis : acute & {non.?plaque} = K05.01 | acute = K05.00 | {non.?plaque} = K05.11 | K05.10
periodontal abscess : generalized = K05.229 | K05.219
pericoronitis : acute = K05.20 | chronic = K05.30 | recurrent = K05.30 | ?K05.30
acute pericoronitis : K05.20
chronic pericoronitis : K05.30
pericoronal abscess : K05.20
gingival recession : generalized & mild = K06.021 | generalized & moderate = K06.022 | generalized & severe = K06.023 | generalized = K06.020 | localized & mild = K06.011 | localized & moderate = K06.012 | localized & severe = K06.013 | localized = K06.010 | mild = K06.011 | moderate = K06.012 | severe = K06.013 | ?K06.010
gingival overgrowth : {(phenytoin|dilantin)[ -]*(induced|related|associated)} = K06.1, T42.0X5~ | {(amlodipine|nifedipine)[ -]*(induced|related|associated)} = K06.1, T46.1X5~ | {(cyclosporin\\w*|tacrolimus)[ -]*(induced|related|associated)} = K06.1, T45.1X5~ | K06.1
drug-induced gingival overgrowth : +phenytoin = K06.1, T42.0X5~ | {phenytoin|dilantin} = K06.1, T42.0X5~ | {amlodipine|nifedipine|diltiazem|verapamil|calcium channel} = K06.1, T46.1X5~ | +calcium channel blocker = K06.1, T46.1X5~ | {cyclosporin|tacrolimus} = K06.1, T45.1X5~ | ?K06.1
gingival fibromatosis : K06.1
bone loss : none
mucogingival defect : K06.8
peri-implantitis : M27.62
alveolar ridge atrophy : lower & mild = K08.21 | lower & moderate = K08.22 | lower & severe = K08.23 | upper & mild = K08.24 | upper & moderate = K08.25 | upper & severe = K08.26 | ?K08.20
`,
);

export const cases: readonly RuleCase[] = [
  { note: 'Dx: generalized chronic periodontitis, moderate.', cdt: 'D4341', codes: ['K05.322'], not: ['K05.30'] },
  { note: 'Stage III grade B periodontitis, generalized.', cdt: 'D4341', codes: ['K05.323'] },
  { note: 'Exposed bone left mandible, MRONJ stage 2.', cdt: 'D7550', codes: ['M87.180'], not: ['K05.30'] },
  { note: 'Phenytoin induced gingival overgrowth #6-11.', cdt: 'D4211', codes: ['K06.1', 'T42.0X5A'] },
  { note: 'A: acute pericoronitis #17.', cdt: 'D7971', tooth: '17', codes: ['K05.20'], not: ['K05.30', 'K01.1'] },
  { note: 'Chronic pericoronitis #32, no abscess.', cdt: 'D7230', tooth: '32', codes: ['K05.30'], not: ['K04.7'] },
  { note: 'Severe atrophy of the mandible, cannot wear denture.', cdt: 'D7950', codes: ['K08.23'] },
];
