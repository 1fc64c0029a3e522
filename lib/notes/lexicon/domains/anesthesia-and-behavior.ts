import { conceptsOf } from '../concepts-of';

/** Anesthesia, sedation, behavior, disability. */
export const concepts = [
  ...conceptsOf(
    'treatment',
    `
general anesthesia<anesthesia:asleep,ETT,GA,general,general endotracheal anesthesia,GENT,GETA,intubated,LMA,nasal intubation,nasotracheal intubation,NETT,OR under GA
deep sedation<anesthesia,sedation:deep IV sedation,deep sedation/GA,deep sedation/general anesthesia,TIVA
intravenous sedation:conscious sedation,IV anesthesia,IV sedated,IV sedation,IVCS,IVS,midazolam IV,moderate sedation
nitrous oxide<sedation:inhalation sedation,laughing gas,N2O,N2O-O2,N2O/O2,nitrous,nitrous oxide sedation,nitrous sedation
oral sedation<sedation:enteral sedation,non-IV conscious sedation,nonintravenous conscious sedation,OCS sedation,oral conscious sedation,oral midazolam,PO sedation
local anesthesia<anesthesia:articaine,bupivacaine,carbocaine,carp,carpule,citanest,IANB,infil,infiltration,LA,LB,lido,lidocaine,lidocaine w/ epi,local,marcaine,mepivacaine,prilocaine,septocaine,xylocaine
operator sedation:administered by operating dentist,operator anesthetist,operator-administered,sedation by operator,sedation by surgeon,surgeon administered,surgeon-anesthetist
anesthesiologist:anesthesia by,anesthesia group,anesthesia provider,anesthesia team,MD anesthesiologist,MDA
nurse anesthetist:CRNA
medical direction:medically directed,medically directing
protective stabilization:active stabilization,papoose,passive immobilization,restraint
behavior guidance:behavior management,behavior mgmt,distraction technique,knee to knee,lap-to-lap,tell show do,voice control
operating room:operating theater,OR
full mouth rehabilitation:dental rehab,dental rehabilitation,FMR,full mouth rehab
anesthesia:anesthetic,anesthetized
topical anesthesia<anesthesia:benzocaine,topical,topical anesthetic
sedation:sedated
minimal sedation<sedation:anxiolysis
monitored anesthesia care<anesthesia:MAC,MAC anesthesia
propofol<deep sedation agent:diprivan
ketamine<deep sedation agent
midazolam<benzodiazepine:versed
fentanyl<opioid
deep sedation agent
monitoring:capnography,EtCO2,monitored vitals,precordial stethoscope,pulse ox,pulse oximetry
independent trained observer:independent observer,trained observer
recovery room:PACU,recovery
ambulatory surgery center:ASC,surgery center,surgical center,surgicenter
hospital setting:hospital,hospital OR
intensive care unit:ICU,PICU
NPO:fasting,nothing by mouth
reversal agent:flumazenil,romazicon
`,
  ),
  ...conceptsOf(
    'behaviour',
    `
uncooperative behavior:cannot cooperate,could not complete,could not cooperate,crying and kicking,did not cooperate,does not cooperate,frankl 1,frankl I,frankl II,inability to cooperate,lack of cooperation,non-cooperative,noncooperative,not cooperative,poor cooperation,pre-cooperative,precooperative,refused to open,screaming,un-cooperative,unable to cooperate,unable to tolerate treatment,uncooperative,would not cooperate,would not open
cooperative behavior:behavior good,cooperative,frankl 4,frankl III,frankl IV,Frankl positive,good behavior,good cooperation,tolerated well,well behaved
failed office attempt:aborted,attempt,attempt failed,attempted,attempted with nitrous,attempts at treatment,attempts failed,attempts in the chair,could not be completed,failed attempts,failed nitrous,failed sedation,failed sedation,nitrous failed,office attempts documented,restorations aborted,tried in office,two office attempts,tx stopped,unable to complete treatment
gag reflex
noncompliance:non-compliance,non-compliant,nonadherent,noncompliant,not compliant,poor compliance
combative<uncooperative behavior:aggressive behavior,biting staff,fighting,hitting,kicking,physically resistant,resistive,thrashing
crying:cried,hysterical,inconsolable,screamed,tearful
refused exam<uncooperative behavior:refused to sit,refuses to open mouth,will not open,won't open,would not sit
compliant:adherence,adherent,compliance
`,
  ),
  ...conceptsOf(
    'diagnosis',
    `
autism spectrum disorder<developmental disability *:ASD,ASD autism,asperger,asperger's,autism,autism spectrum,autistic,nonverbal ASD,nonverbal autism
intellectual disability<developmental disability *:cognitive disability,developmentally disabled,ID profound,ID severe,IDD,intellectual disabilities,intellectually disabled,mental retardation,mild ID,moderate ID,profound ID,severe developmental delay,severe ID
cerebral palsy *:CP,CP spastic,spastic quadriplegia
special health care needs *:severely disabled,special needs patient
attention deficit disorder *:ADD attention,ADHD,attention deficit hyperactivity disorder
epilepsy *:epileptic,seizure,seizure disorder
dementia *:alzheimer disease,alzheimer's,alzheimer's disease,alzheimers,cognitive decline,cognitive impairment,memory care
parkinson disease *:parkinson's,parkinson's disease,parkinsons,PD parkinson
multiple sclerosis *
muscular dystrophy *:duchenne
malignant hyperthermia *:MH susceptibility,MH susceptible
local anesthetic allergy<allergy *:allergic to lidocaine,allergy to local anesthetic
`,
  ),
];
