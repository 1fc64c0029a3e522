import { type RuleCase, rulesOf, tabular } from '../rule';

/** Infection of jaws, mouth, face, sinus and glands. */
export const rules = rulesOf(
  'disease',
  tabular('B00, B02, B37, J01, J32, J36, K12.2, K04.7, L03.2, M27.2'),
  `
vestibular abscess : K12.2
palatal abscess : K12.2
abscess : {pharyngeal (space )?abscess} = J39.0 | {(masseteric|masticator|pterygomandibular|temporal)\\W+(\\(\\w+\\) )?(space )?abscess} = K12.2 | {space\\W+abscess} = K12.2 | {periodontal} = K05.219 | {pericoronal} = K05.20 | {parotid|submandibular gland|salivary} = K11.3 | {periapical|apical|\\bPA\\b|tooth|teeth|molar|#\\s?\\d|dento.?alveolar|odontogenic} & {fistul|sinus tract|draining sinus} = K04.6 | {periapical|apical|\\bPA\\b|tooth|teeth|molars?|#\\s?\\d|dento.?alveolar|odontogenic|\\bdental\\b} = K04.7 | +sinus tract = K04.6 | ?K04.7
odontogenic infection : ?K04.7
infection : none
cellulitis : {\\bneck\\b} = L03.221 | {\\bfloor of (the )?mouth|\\boral\\b|intraoral|vestibul|sublingual|submandibular|submental|buccal space|space} = K12.2 | {orbit} = L03.213 | L03.211
cellulitis of neck : L03.221
cellulitis of mouth : K12.2
facial space infection : K12.2
ludwig angina : K12.2
parapharyngeal space infection : J39.0
peritonsillar abscess : J36
maxillary sinusitis : acute & recurrent = J01.01 | acute = J01.00 | chronic = J32.0 | ?J32.0
odontogenic sinusitis : acute = J01.00 | J32.0
sinusitis : acute = J01.90 | chronic & {maxill|antr(al|um)} = J32.0 | chronic & +oroantral communication = J32.0 | chronic & +oroantral fistula = J32.0 | chronic & [(opacif|thicken|fluid|polyp)[^.\\n]{0,60}(maxillary sinus|antrum)|(maxillary sinus|antrum)[^.\\n]{0,60}(opacif|thicken|fluid|polyp)] = J32.0 | chronic = J32.9 | ?J32.9
acute sinusitis : {maxill|antr(al|um)} = J01.00 | J01.90
chronic sinusitis : {maxill|antr(al|um)} = J32.0 | +oroantral communication = J32.0 | +oroantral fistula = J32.0 | [(opacif|thicken|fluid|polyp)[^.\\n]{0,60}(maxillary sinus|antrum)|(maxillary sinus|antrum)[^.\\n]{0,60}(opacif|thicken|fluid|polyp)] = J32.0 | J32.9
actinomycosis : A42.2
candidiasis : B37.0
herpes simplex : {labialis|cold sore|fever blister} = B00.1 | B00.2
herpes zoster : B02.9
hand foot and mouth disease : B08.4
sepsis : A41.9
osteomyelitis : M27.2
lymphadenitis !symptom : R59.0
swelling !symptom : {neck|submandib\\w+} = R22.1 | R22.0
facial swelling !symptom : R22.0
erythema !symptom : none
fluctuance !symptom : none
purulence !symptom : +incision and drainage = ?K12.2 | none
drainage !symptom : none
fever !symptom : R50.9
airway compromise !symptom : none
`,
);

export const cases: readonly RuleCase[] = [
  { note: 'Dx: odontogenic buccal space infection from #30.', cdt: 'D7520', tooth: '30', codes: ['K12.2'], not: ['L03.211'] },
  { note: 'Facial cellulitis left cheek, febrile.', cdt: 'D7520', codes: ['L03.211'] },
  { note: 'No facial cellulitis. Periapical abscess #19.', cdt: 'D7510', tooth: '19', codes: ['K04.7'], not: ['L03.211'] },
  { note: 'Sublingual space infxn bilat, elevated FOM.', cdt: 'D7511', codes: ['K12.2'], not: ['K04.7'] },
  { note: 'R lateral pharyngeal space abscess, drooling.', cdt: 'D7511', codes: ['J39.0'], not: ['K04.7'] },
  { note: 'L submasseteric (masticator) space abscess 4 days after extraction.', cdt: 'D7511', codes: ['K12.2'], not: ['K04.7'] },
  { note: 'Chronic osteomyelitis of the mandible.', cdt: 'D7550', codes: ['M27.2'] },
  { note: 'Oroantral fistula R, chronic sinusitis. Closure of OAF.', cdt: 'D7260', codes: ['J32.0'], not: ['J32.9'] },
  { note: 'Chronic sinusitis of the left antrum.', cdt: 'D7260', codes: ['J32.0'], not: ['J32.9'] },
];
