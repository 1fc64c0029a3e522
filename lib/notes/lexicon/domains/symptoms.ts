import { conceptsOf } from '../concepts-of';

/** What the patient complains of, and what the mouth can no longer do. */
export const concepts = conceptsOf(
  'symptom',
  `
pain ~ : discomfort, ache, aching, sore, soreness, hurts, hurting, throbbing, throbbing pain, painful, killing me, achy, tender area
toothache < pain : tooth pain, tooth ache, dental pain, odontalgia, teeth hurt
pain on biting < pain ~ : pain to bite, bite pain, pain when biting, pain when chewing, pain on chewing, hurts to bite, hurts to chew, pain with chewing, pain to chew, pain on mastication
spontaneous pain < pain : unprovoked pain
nocturnal pain < pain : pain at night, wakes at night, awakened by pain, pain wakes, wakes up with pain, kept awake, keeps awake, waking at night, unable to sleep due to pain, woken by pain
jaw pain < pain : jaw ache, jaw soreness, sore jaw, pain in jaw, mandibular pain, jaw hurts
facial pain < pain : face pain, facial ache, orofacial pain, cheek pain
ear pain < pain : otalgia, earache, ear ache, pain in ear
neck pain < pain : neck ache, cervicalgia
sinus pain < pain : sinus pressure, facial pressure
throat pain < pain : sore throat, pharyngitis
pain when eating < pain : pain eating, hurts to eat, painful eating, painful to eat
odynophagia < pain : painful swallowing, pain on swallowing, pain with swallowing, hurts to swallow, painful to swallow
muscle tenderness < tenderness ~ : masseter tenderness, temporalis tenderness, masseter tender, temporalis tender, tender masseter, muscles tender
joint tenderness < tenderness ~ : lateral pole tender, TMJ tender, TMJ tenderness, tender TMJ, lateral pole tenderness, preauricular tenderness
sensitivity : sens, sensitive, hypersensitive, zingers, sensitive teeth
thermal sensitivity < sensitivity : cold sensitivity, sensitive to cold, sens to cold, hot sensitivity, sensitive to hot, heat sensitivity, sens to hot, cold sens
lingering pain < pain : lingering, lingers, prolonged response
bleeding ~ : hemorrhage, oozing, bleed, hemorrhaging
paresthesia ~ : numbness, numb, tingling, numb lip, lip numbness, chin numbness, numbness of lip, dysesthesia, altered sensation, V3 numbness, V2 numbness
fever ~ : febrile, pyrexia, temp elevated, elevated temperature
chills
malaise : lethargy, feels ill, body aches, unwell
nausea : nauseous, queasy, N/V, nausea and vomiting
vomiting : vomits, vomited, emesis
weight loss : losing weight, lost weight, wt loss, weight decrease
poor weight gain < feeding difficulty : slow weight gain, failure to thrive, FTT, poor wt gain, inadequate weight gain, not gaining weight, wt gain slow, slow wt gain
dysphagia ~ : difficulty swallowing, trouble swallowing, swallowing difficulty, hard to swallow, cannot swallow, unable to swallow, impaired swallowing, hurts to open and swallow
difficulty chewing < functional limitation : cannot chew, unable to chew, trouble chewing, chewing difficulty, difficulty with mastication, masticatory dysfunction, impaired mastication, hard to chew, masticatory insufficiency, inability to chew, poor mastication, chews poorly
difficulty eating < functional limitation : unable to eat, cannot eat, trouble eating, decreased oral intake, decreased PO intake, poor PO intake, poor oral intake, not eating, refuses to eat, unable to eat solids, difficulty feeding self
soft diet need < functional limitation : soft foods only, only soft foods, liquids only, liquid diet only, restricted to soft foods
dehydration : dehydrated, decreased urine output
malnutrition : malnourished, nutritional deficiency, poor nutrition
functional limitation : limited function
speech disorder < functional limitation : speech difficulty, speech impairment, difficulty speaking, speech problem, slurred speech, lisp, lisping, articulation disorder, speech delay, speech issues, unclear speech, cannot pronounce, trouble speaking, articulation difficulty
feeding difficulty < functional limitation : feeding problem, difficulty feeding, trouble feeding, poor feeding, feeding issues, difficulties feeding, slow feeding
breastfeeding difficulty < feeding difficulty : poor latch, difficulty latching, latch difficulty, painful latch, trouble latching, shallow latch, unable to latch, difficulty breastfeeding, breast feeding difficulty, nursing difficulty, difficulty nursing, cannot latch, latch problems, slips off breast, painful nursing, nipple pain, BF difficulty
drooling ~ : sialorrhea, excessive saliva, drools, hypersalivation, handling secretions poorly
voice change : hoarse, hoarseness, muffled voice, hot potato voice
tinnitus : ringing in ears
ear fullness : aural fullness, ear congestion
vertigo : dizzy, dizziness, lightheaded
syncope ~ : fainted, fainting, vasovagal, vasovagal syncope, fainting spell
nasal congestion : nasal obstruction, stuffy nose, congested
nasal regurgitation : fluid from nose, fluids through nose, liquid out of nose, air passing through nose, air through socket, fluid through nose
sinus drainage : postnasal drip, rhinorrhea, nasal discharge
facial numbness < paresthesia
sleep disturbance : poor sleep, trouble sleeping, disturbed sleep, difficulty sleeping, cannot sleep
stress : stressed
limited range of motion < trismus : decreased ROM, limited ROM, reduced range of motion, restricted range of motion
jaw stiffness : stiff jaw, jaw tightness, jaw fatigue, tight jaw
change in bite : bite changed, bite change, bite feels off, altered occlusion, occlusal change, bite feels different
esthetic concern : cosmetic concern, unhappy with smile, cosmetic, esthetics, aesthetic
social embarrassment : embarrassed, self-conscious
loose denture : denture loose, denture does not fit, ill-fitting denture, poor fitting denture, unable to wear denture, cannot wear denture, cannot retain denture
flare-up : flaring up, flare ups
symptom : sx, complaint
asymptomatic : no symptoms, symptom free, pain free
rash
itching : pruritus, itchy
angioedema : lip swelling
gagging : gag, gags, strong gag reflex
`,
);
