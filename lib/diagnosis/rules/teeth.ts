import { type RuleCase, rulesOf, tabular } from '../rule';

/** Hard tissues, pulp and periapex, loss of teeth, restorations. */
export const rules = rulesOf(
  'disease',
  tabular('K00-K03, K04, K08'),
  `
impacted tooth : K01.1
ectopic eruption : K00.6
natal tooth : K00.6
delayed eruption : K00.6
over-retained primary tooth : K00.6
supernumerary tooth : K00.1
tooth agenesis : K00.0
operculum : none
caries : {to (the )?pulp|into (the )?pulp|pulp(al)? (expos|involv)\\w*} & {smooth|interprox|\\bIP\\b|buccal|lingual|facial} = K02.63 | {to (the )?pulp|into (the )?pulp|pulp(al)? (expos|involv)\\w*} = K02.53 | {arrested} = K02.3 | {\\broot\\b(?! canal)} & {root (surface )?caries|caries .{0,20}root surface} = K02.7 | {into dentin|dentin(al)?\\b} & {smooth|interprox|\\bIP\\b|cervical|class V} = K02.62 | {into dentin|dentin(al)?\\b} = K02.52 | {enamel only|limited to enamel} & {smooth|interprox|\\bIP\\b} = K02.61 | {enamel only|limited to enamel} = K02.51 | ?K02.9
root caries : K02.7
early childhood caries : ?K02.9
enamel caries : {smooth|interprox|\\bIP\\b} = K02.61 | K02.51
non-restorable tooth : none
reversible pulpitis : K04.01
irreversible pulpitis : K04.02
pulpitis : ?K04.02
pulp necrosis : K04.1
pulp exposure : trauma = none | none
apical periodontitis : acute = K04.4 | {symptomatic}  = K04.4 | chronic = K04.5 | ?K04.5
symptomatic apical periodontitis : K04.4
asymptomatic apical periodontitis : K04.5
periapical abscess : +sinus tract = K04.6 | {(with|w/|draining) (a )?(sinus|fistula)} = K04.6 | K04.7
chronic apical abscess : {without|w/o|no (sinus|fistula)} = K04.7 | -sinus tract & {abscess} = ?K04.6 | K04.6
sinus tract : +oroantral communication = none | +osteomyelitis = none | +osteonecrosis of jaw = none | +osteoradionecrosis = none | ?K04.6
periapical granuloma : K04.5
radicular cyst : K04.8
periapical radiolucency !lesion : none
failed root canal : K04.5
cracked tooth : K03.81
retained root : K08.3
root fragment : {retained|residual} = K08.3 | none
erosion : K03.2
attrition : K03.0
abrasion of tooth : K03.1
abfraction : K03.1
tooth wear : K03.0
tooth structure loss : none
tooth resorption : K03.3
tooth hypersensitivity : K03.89
tooth discoloration : K03.7
dental fluorosis : K00.3
hypercementosis : K03.4
enamel hypoplasia : K00.4
amelogenesis imperfecta : K00.5
dentinogenesis imperfecta : K00.5
ankylosed tooth : K03.5
fractured restoration : K08.539
overhang : K08.52
dental calculus : K03.6
edentulism : trauma = K08.119 | {periodont} = K08.129 | {caries|decay} = K08.139 | ?K08.109
missing teeth : {edentulous|full(y)? edent} = K08.109 | ?K08.409
tooth loss due to caries : {complete|all teeth|edentul} = K08.139 | K08.439
tooth loss due to trauma : {complete|all teeth|edentul} = K08.119 | K08.419
tooth loss due to periodontal disease : {complete|all teeth|edentul} = K08.129 | K08.429
occlusal trauma : {secondary} = K08.82 | K08.81
denture stomatitis : +candidiasis = B37.0 | K12.1
toothache !symptom : K08.89
pain on biting !symptom : K08.89
spontaneous pain !symptom : K08.89
lingering pain !symptom : K08.89
nocturnal pain !symptom : K08.89
sensitivity !symptom : K08.89
`,
);

export const cases: readonly RuleCase[] = [
  { note: 'Natal tooth #O, mobile 3+, aspiration risk. Removed.', cdt: 'D7111', tooth: 'O', codes: ['K00.6'], not: ['J69.0'] },
  {
    note: 'PA: #14 periapical abscess, draining sinus tract on buccal.',
    cdt: 'D7140',
    tooth: '14',
    codes: ['K04.6'],
    not: ['K04.7'],
  },
  { note: 'Dx: periapical abscess #3. No sinus tract.', cdt: 'D7140', tooth: '3', codes: ['K04.7'], not: ['K04.6'] },
  { note: 'Pan shows #1 full bony impaction.', cdt: 'D7240', tooth: '1', codes: ['K01.1'] },
  { note: 'Symptomatic irreversible pulpitis #30. No abscess.', cdt: 'D3330', tooth: '30', codes: ['K04.02'], not: ['K04.7'] },
  { note: 'Supernumerary tooth between #8 and #9.', cdt: 'D7220', tooth: '58', codes: ['K00.1'] },
  { note: 'Generalized erosion of maxillary anteriors.', cdt: 'D2740', tooth: '8', codes: ['K03.2'] },
];
