import { type RuleCase, rulesOf, tabular } from '../rule';

/** Signs and symptoms: coded while no diagnosis explains them (guidelines I.B.4 to I.B.6, IV.D). */
export const rules = rulesOf(
  'symptom',
  tabular('chapter 18; guidelines I.B.4-I.B.6, IV.D'),
  `
pain : {#\\s?\\d|\\btooth|\\bteeth|\\b[ULR][RL]\\b|\\bquad} & -{post.?op|\\bext\\b|extraction|after|\\b0/10} = K08.89 | none
dysphagia : R13.10
odynophagia : R13.10
throat pain : R07.0
sinus pain : none
bleeding : none
paresthesia : {\\bnumb} & -{tingl|paresth} = R20.0 | R20.2
facial numbness : R20.0
weight loss : R63.4
poor weight gain @growth : newborn = P92.6 | R62.51
feeding difficulty @growth : newborn = P92.9 | R63.39
breastfeeding difficulty @growth : newborn = P92.5 | R63.39
difficulty chewing : none
difficulty eating : none
speech disorder @growth : R47.9
drooling : K11.7
voice change : R49.9
syncope @trauma : R55
malnutrition @growth : E46
nausea : none
angioedema : T78.3XXA
halitosis : R19.6
rash : none
`,
);

export const cases: readonly RuleCase[] = [
  { note: 'Jaw pain right side, cause not found yet.', cdt: 'D0140', codes: ['R68.84'] },
];
