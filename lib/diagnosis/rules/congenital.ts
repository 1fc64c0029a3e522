import { type RuleCase, rulesOf, tabular } from '../rule';

/** Congenital conditions of mouth, jaws and face, and syndromes that bear on them. */
export const rules = rulesOf(
  'disease',
  tabular('Q35-Q38, Q67, Q75, Q82, Q87'),
  `
ankyloglossia : Q38.1
lip tie : Q38.0
high frenum attachment : {lingual|tongue} = Q38.1 | Q38.0
labial frenum attachment !lesion : none
unilateral cleft lip and palate : {hard and soft|hard (&|/|\\+) ?soft} = Q37.5 | {soft} = Q37.3 | {alveol|hard} = Q37.1 | ?Q37.9
bilateral cleft lip and palate : {hard and soft|hard (&|/|\\+) ?soft} = Q37.4 | {soft} = Q37.2 | {alveol|hard} = Q37.0 | ?Q37.8
cleft lip and palate : bilateral & {hard and soft} = Q37.4 | bilateral = ?Q37.8 | {hard and soft|hard (&|/|\\+) ?soft} = Q37.5 | left = ?Q37.9 | right = ?Q37.9 | {unilat} = ?Q37.9 | ?Q37.9
alveolar cleft : +bilateral cleft lip and palate = none | +cleft lip and palate = none | +cleft lip = none | bilateral = ?Q37.0 | ?Q37.1
cleft lip : +cleft lip and palate = none | {palat} & -{(\\bno\\b|without|intact)[^.;]*palat|palate[^.;]*intact} & bilateral = ?Q37.8 | {palat} & -{(\\bno\\b|without|intact)[^.;]*palat|palate[^.;]*intact} & {alveol|hard} = Q37.1 | {palat} & -{(\\bno\\b|without|intact)[^.;]*palat|palate[^.;]*intact} = ?Q37.9 | bilateral = Q36.0 | {median} = Q36.1 | Q36.9
cleft palate : +cleft lip and palate = none | {hard and soft|hard (&|/) ?soft} = Q35.5 | {soft} = Q35.3 | {hard} = Q35.1 | ?Q35.9
cleft hard palate : +cleft lip and palate = none | Q35.1
cleft soft palate : +cleft lip and palate = none | Q35.3
submucous cleft palate : Q35.9
velopharyngeal insufficiency : {hypernasal} = R49.21 | K13.79
macroglossia : {congenit} = Q38.2 | K14.8
ectodermal dysplasia : Q82.4
cleidocranial dysplasia : Q74.0
osteogenesis imperfecta @surgery @growth @anesthesia : Q78.0
pierre robin sequence : Q87.0
treacher collins syndrome : Q75.4
crouzon syndrome : Q75.1
apert syndrome : Q87.0
hemifacial microsomia : {goldenhar} = Q87.0 | Q67.0
22q11 deletion syndrome : D82.1
gorlin syndrome : Q87.89
craniosynostosis @growth : Q75.009
marfan syndrome !systemic @linked @anesthesia @surgery : Q87.40
ehlers-danlos syndrome !systemic @joint @surgery @anesthesia : Q79.60
down syndrome !systemic @anesthesia : Q90.9
hemophilia !systemic @surgery @anesthesia : D66
von willebrand disease !systemic @surgery @anesthesia : D68.00
hereditary angioedema !systemic @surgery @anesthesia : D84.1
`,
);

export const cases: readonly RuleCase[] = [
  { note: 'Hemifacial microsomia, Goldenhar syndrome.', cdt: 'D0367', codes: ['Q87.0'], not: ['Q67.0'] },
  {
    note: 'L unilateral cleft lip/alveolus & palate s/p repair. Alveolar bone graft.',
    cdt: 'D7955',
    codes: ['Q37.1'],
    not: ['Q36.9'],
  },
  { note: 'Left cleft lip, palate intact.', cdt: 'D7955', codes: ['Q36.9'], not: ['Q37.9'] },
  { note: 'Dx: ankyloglossia with painful latch. Palate intact, no cleft.', cdt: 'D7962', codes: ['Q38.1'], not: ['Q35.9'] },
  {
    note: 'Complete left unilateral cleft lip and palate, hard and soft palate.',
    cdt: 'D7950',
    codes: ['Q37.5'],
    not: ['Q37.4', 'Q35.9', 'Q36.9'],
  },
];
