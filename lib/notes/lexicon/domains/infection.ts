import { conceptsOf } from '../concepts-of';

/** Infection and its spread. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
infection ~ : infected, foci of infection, foci
odontogenic infection < infection : odontogenic abscess, infected tooth, tooth infection
abscess < infection ~ : abscesses, abscessed, abcess, absess, abscessed teeth
vestibular abscess < abscess, odontogenic infection : vestibular space abscess, abscess of vestibule
palatal abscess < abscess
cellulitis < infection ~ : cellulitis of face, cellulitic, cellulitis of the cheek
cellulitis of neck < cellulitis
cellulitis of mouth < cellulitis : cellulitis of floor of mouth, oral cellulitis
facial space infection < infection : space infection, deep neck infection, deep neck space infection, facial abscess
submandibular space infection < facial space infection : submandibular abscess, submandibular space abscess
sublingual space infection < facial space infection : sublingual abscess, sublingual space abscess
submental space infection < facial space infection : submental abscess, submental space abscess
buccal space infection < facial space infection : buccal space abscess, buccal abscess
canine space infection < facial space infection : canine space abscess, infraorbital space abscess, canine fossa abscess
masticator space infection < facial space infection : masticator space abscess, masseteric space abscess, submasseteric abscess, pterygomandibular abscess, pterygomandibular space infection
parapharyngeal space infection < facial space infection : parapharyngeal abscess, lateral pharyngeal abscess
peritonsillar abscess < abscess : quinsy
ludwig angina < facial space infection : ludwig's, ludwig's angina, ludwigs
maxillary sinusitis < sinusitis
odontogenic sinusitis < maxillary sinusitis : odontogenic maxillary sinusitis, sinusitis of dental origin, dental sinusitis
acute sinusitis < sinusitis
chronic sinusitis < sinusitis
sinusitis : sinus infection, sinus disease
actinomycosis < infection : actinomyces
candidiasis < infection : thrush, candida, candidal infection, monilia
herpes simplex < infection : HSV, herpes labialis, cold sore, primary herpetic gingivostomatitis, herpetic stomatitis, fever blister
herpes zoster < infection : shingles, zoster
hand foot and mouth disease
sepsis < infection : septic, SIRS, bacteremia
endocarditis < infection * : SBE
lymphadenitis : lymphadenopathy, LAD, swollen lymph nodes, enlarged nodes, cervical lymphadenopathy, cervical LAD, enlarged lymph nodes, palpable nodes, adenopathy, submandibular LAD, palpable lymph nodes
airway compromise ~ : airway obstruction, compromised airway, airway threatened, impending airway, respiratory distress, stridor, difficulty breathing, SOB, shortness of breath, dyspnea
`,
  ),
  ...conceptsOf(
    'finding',
    `
fluctuance ~ : fluctuant, fluctuation, fluctuant swelling
purulence ~ : purulent, purulent drainage, suppuration, suppurative, purulent exudate
pus < purulence ~ : pus expressed
swelling ~ : swollen, edema, edematous, swells, puffy, swelling of face, puffiness
facial swelling < swelling : swelling of cheek, cheek swelling, face swollen, swollen face, buccal swelling, swollen cheek
drainage ~ : draining, drains
erythema ~ : erythematous, redness, inflamed
induration ~ : indurated
floor of mouth elevation ~ : FOM elevation, elevated FOM, raised FOM, floor of mouth raised, elevated floor of mouth, raised floor of mouth
`,
  ),
];
