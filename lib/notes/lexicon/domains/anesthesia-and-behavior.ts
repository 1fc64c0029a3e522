import { conceptsOf } from '../concepts-of';

/** Anesthesia, sedation, behavior, disability. */
export const concepts = [
  ...conceptsOf(
    'treatment',
    `
general anesthesia < anesthesia : GA, GETA, general endotracheal anesthesia, nasal intubation, nasotracheal intubation, intubated, OR under GA, general, asleep, GENT, ETT, LMA, NETT
deep sedation < anesthesia, sedation : deep IV sedation, TIVA, deep sed, deep sedation/general anesthesia, deep sedation/GA
intravenous sedation : IV sed, IV sedation, IVS, moderate sedation, conscious sedation, midazolam IV, moderate sed, IVCS, IV anesthesia, IV sedated
nitrous oxide < sedation : N2O, nitrous, laughing gas, N2O/O2, N2O-O2, nitrous oxide sedation, inhalation sedation, nitrous sedation
oral sedation < sedation : oral conscious sedation, oral midazolam, enteral sedation, PO sedation, oral sed, OCS sedation, non-IV conscious sedation, nonintravenous conscious sedation
local anesthesia < anesthesia : local, LA, lido, lidocaine, lidocaine w/ epi, articaine, septocaine, marcaine, LB, IANB, infiltration, carpule, carp, mepivacaine, bupivacaine, carbocaine, infil, 2% lido, xylocaine, prilocaine, citanest
operator sedation : sedation by operator, operator anesthetist, surgeon administered, operator-administered, sedation by surgeon, administered by operating dentist, surgeon-anesthetist
anesthesiologist : MD anesthesiologist, anesthesia by, anesthesia group, anesthesia provider, MDA, anesthesia team
nurse anesthetist : CRNA
medical direction : medically directed, medically directing
protective stabilization : papoose, restraint, passive immobilization, active stabilization
behavior guidance : tell show do, voice control, behavior management, knee to knee, lap-to-lap, distraction technique, behavior mgmt
operating room : OR, operating theater
full mouth rehabilitation : FMR, full mouth rehab, dental rehab, dental rehabilitation
anesthesia : anesthetic, anesthetized
topical anesthesia < anesthesia : topical, topical anesthetic, benzocaine
sedation : sedated
minimal sedation < sedation : anxiolysis
monitored anesthesia care < anesthesia : MAC, MAC anesthesia
propofol < deep sedation agent : diprivan
ketamine < deep sedation agent
midazolam < benzodiazepine : versed
fentanyl < opioid
deep sedation agent
monitoring : monitored vitals, pulse ox, pulse oximetry, capnography, EtCO2, precordial stethoscope
independent trained observer : independent observer, trained observer
recovery room : PACU, recovery
ambulatory surgery center : ASC, surgery center, surgicenter, surgical center
hospital setting : hospital, hospital OR
intensive care unit : ICU, PICU
NPO : nothing by mouth, fasting
reversal agent : flumazenil, romazicon
`,
  ),
  ...conceptsOf(
    'behaviour',
    `
uncooperative behavior : uncooperative, non-cooperative, noncooperative, not cooperative, precooperative, pre-cooperative, frankl 1, frankl 2, frankl I, frankl II, unable to cooperate, inability to cooperate, crying and kicking, screaming, refused to open, would not open, cannot cooperate, could not complete, unable to tolerate treatment, poor cooperation, un-cooperative, lack of cooperation, would not cooperate, could not cooperate, does not cooperate, did not cooperate
cooperative behavior : cooperative, frankl 3, frankl 4, frankl III, frankl IV, tolerated well, good behavior, behavior good, well behaved, good cooperation, Frankl positive
failed office attempt : restorations aborted, aborted, unable to complete treatment, attempts at treatment, attempts in the chair, failed sedation, failed nitrous, nitrous failed, attempted with nitrous, could not be completed, tx stopped, office attempts documented, two office attempts, attempt, attempted, tried in office, failed attempts, attempts failed, attempt failed, failed sedation
gag reflex : hyperactive gag reflex
noncompliance : noncompliant, non-compliant, not compliant, poor compliance, non-compliance, nonadherent
combative < uncooperative behavior : fighting, kicking, physically resistant, hitting, biting staff, thrashing, aggressive behavior, resistive
crying : cried, inconsolable, hysterical, tearful, screamed
refused exam < uncooperative behavior : refuses to open mouth, won't open, refused to sit, would not sit, will not open
compliant : compliance, adherent, adherence
`,
  ),
  ...conceptsOf(
    'diagnosis',
    `
autism spectrum disorder < developmental disability * : autism, ASD, autistic, asperger's, ASD autism, asperger, autism spectrum, nonverbal autism, nonverbal ASD, ASD level 3, ASD level 2, ASD level 1, autism level 3
intellectual disability < developmental disability * : severe ID, profound ID, moderate ID, mild ID, intellectual disabilities, mental retardation, cognitive disability, IDD, severe developmental delay, ID severe, intellectually disabled, developmentally disabled, ID profound
cerebral palsy * : spastic quadriplegia, CP spastic, CP
special health care needs * : special needs patient, severely disabled
attention deficit disorder * : ADHD, ADD attention, attention deficit hyperactivity disorder
epilepsy * : seizure disorder, epileptic, seizure
dementia * : alzheimer's, alzheimers, alzheimer disease, alzheimer's disease, cognitive impairment, memory care, cognitive decline
parkinson disease * : parkinson's, parkinsons, parkinson's disease, PD parkinson
multiple sclerosis *
muscular dystrophy * : duchenne, DMD
malignant hyperthermia * : MH susceptibility, MH susceptible
local anesthetic allergy < allergy * : allergy to local anesthetic, allergic to lidocaine
`,
  ),
];
