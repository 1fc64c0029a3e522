import { conceptsOf } from '../concepts-of';

/** Infection and its spread. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
infection ~:foci,foci of infection,infected,infxn
odontogenic infection<infection:infected tooth,odontogenic abscess,tooth infection
abscess<infection ~:abcess,abscessed,abscessed teeth,abscesses,absess
vestibular abscess<abscess,odontogenic infection:abscess of vestibule,vestibular space abscess
palatal abscess<abscess
cellulitis<infection ~:cellulitic,cellulitis of the cheek
cellulitis of neck<cellulitis
cellulitis of mouth<cellulitis:cellulitis of floor of mouth,oral cellulitis
facial space infection<infection:deep neck infection,deep neck space infection,facial abscess,space infection,space infxn
submandibular space infection<facial space infection:submandibular abscess,submandibular space abscess
sublingual space infection<facial space infection:sublingual abscess,sublingual space abscess
submental space infection<facial space infection:submental abscess,submental space abscess
buccal space infection<facial space infection:buccal abscess,buccal space abscess
canine space infection<facial space infection:canine fossa abscess,canine space abscess,infraorbital space abscess
masticator space infection<facial space infection:masseteric space abscess,masticator space abscess,pterygomandibular abscess,pterygomandibular space infection,submasseteric abscess
parapharyngeal space infection<facial space infection:lateral pharyngeal abscess,parapharyngeal abscess
peritonsillar abscess<abscess:quinsy
ludwig angina<facial space infection:ludwig's,ludwig's angina,ludwigs
maxillary sinusitis<sinusitis
odontogenic sinusitis<maxillary sinusitis:dental sinusitis,odontogenic maxillary sinusitis,sinusitis of dental origin
acute sinusitis<sinusitis
chronic sinusitis<sinusitis
sinusitis:sinus disease,sinus infection
actinomycosis<infection:actinomyces
candidiasis<infection:candida,candidal infection,monilia,thrush
herpes simplex<infection:cold sore,fever blister,herpes labialis,herpetic stomatitis,HSV,primary herpetic gingivostomatitis
herpes zoster<infection:shingles,zoster
hand foot and mouth disease
sepsis<infection:bacteremia,septic,SIRS
endocarditis<infection *:SBE
lymphadenitis:adenopathy,cervical LAD,cervical lymphadenopathy,enlarged lymph nodes,enlarged nodes,LAD,lymphadenopathy,palpable lymph nodes,palpable nodes,submandibular LAD,swollen lymph nodes
airway compromise ~:airway obstruction,airway threatened,compromised airway,difficulty breathing,dyspnea,impending airway,respiratory distress,shortness of breath,SOB,stridor
`,
  ),
  ...conceptsOf(
    'finding',
    `
fluctuance ~:fluctuant,fluctuant swelling,fluctuation
purulence ~:purulent,purulent drainage,purulent exudate,suppuration,suppurative
pus<purulence ~:pus expressed
swelling ~:edema,edematous,puffiness,puffy,swells,swollen
facial swelling<swelling:buccal swelling,cheek swelling,face swollen,swollen cheek,swollen face
drainage ~:draining,drains
erythema ~:erythematous,inflamed,redness
induration ~:indurated
floor of mouth elevation ~:elevated floor of mouth,elevated FOM,floor of mouth raised,FOM elevation,raised floor of mouth,raised FOM
`,
  ),
];
