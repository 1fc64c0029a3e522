import { conceptsOf } from '../concepts-of';

/** Anesthesia, sedation, behavior, disability. */
export const concepts = [
  ...conceptsOf(
    'treatment',
    `
general anesthesia : GA, GETA, general endotracheal anesthesia, under GA, general anaesthesia, nasal intubation, nasotracheal intubation, intubated, under general, OR under GA
deep sedation : deep IV sedation, propofol, TIVA
intravenous sedation : IV sed, IV sedation, IVS, moderate sedation, conscious sedation, versed, midazolam IV, IV moderate sedation, midazolam, fentanyl
nitrous oxide : N2O, nitrous, laughing gas, N2O/O2, nitrous oxide analgesia
oral sedation : oral conscious sedation, oral midazolam, enteral sedation, PO sedation, oral sed, triazolam
local anesthesia : local, LA, lido, lidocaine, lidocaine w/ epi, articaine, septocaine, marcaine, LB, IANB, infiltration, carpule, carps, carp
operator sedation : sedation by operator
anesthesiologist : MD anesthesiologist, by anesth, anesthesia by, anesthesia group, dentist anesthesiologist, dental anesthesiologist
nurse anesthetist : CRNA
medical direction : medically directed
protective stabilization : papoose, papoose board, restraint, physical restraint
behavior guidance : tell show do, voice control, behavior management, knee to knee, lap-to-lap, lap to lap, knee-to-knee
operating room : OR, hospital OR, surgery center, ASC, ambulatory surgery center, outpatient surgery center, hospital setting, children's hospital
full mouth rehabilitation : FMR, full mouth rehab, comprehensive dental rehabilitation, dental rehab, dental rehabilitation
`,
  ),
  ...conceptsOf(
    'behaviour',
    `
uncooperative behavior : uncooperative, combative, non-cooperative, noncooperative, not cooperative, precooperative, pre-cooperative, frankl 1, frankl 2, frankl I, frankl II, unable to cooperate, inability to cooperate, crying and kicking, screaming, refused to open, would not open, kicking, cannot cooperate, could not complete, unable to tolerate treatment, thrashing, frankl
cooperative behavior : cooperative, frankl 3, frankl 4, frankl III, frankl IV, tolerated well
failed office attempt : restorations aborted, tx aborted, treatment aborted, aborted, unable to complete treatment, unable to complete tx, attempted in office, attempts at treatment, office attempts, office attempt, attempted treatment, attempts in the chair, failed sedation, failed nitrous, failed attempt, nitrous failed, attempted with nitrous, could not be completed, unsuccessful attempt, attempt unsuccessful, tx stopped, treatment stopped
gag reflex : severe gag reflex, hyperactive gag reflex, gagging
noncompliance : noncompliant, non-compliant, not compliant, poor compliance
`,
  ),
  ...conceptsOf(
    'diagnosis',
    `
autism spectrum disorder !chronic : autism, ASD, autistic, asperger's
intellectual disability !chronic : developmental delay, developmentally delayed, intellectual disabilities, mental retardation, cognitive disability, developmental disability, IDD, severe developmental delay, global developmental delay, nonverbal
cerebral palsy !chronic : spastic quadriplegia, CP spastic
special health care needs !chronic : special needs, SHCN, special needs patient, severely disabled, disability, disabled
attention deficit disorder !chronic : ADHD, ADD attention, attention deficit hyperactivity disorder
epilepsy !chronic : seizure disorder, seizures, epileptic
dementia !chronic : alzheimer's, alzheimers, alzheimer disease, senile dementia, alzheimer's disease
parkinson disease !chronic : parkinson's, parkinsons, parkinson's disease
multiple sclerosis !chronic
muscular dystrophy !chronic : duchenne
malignant hyperthermia !chronic : MH susceptibility
local anesthetic allergy : allergy to local anesthetic, allergic to lidocaine
`,
  ),
];
