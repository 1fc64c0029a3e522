import { conceptsOf } from '../concepts-of';

/** What the patient complains of, and what the mouth can no longer do. */
export const concepts = conceptsOf(
  'symptom',
  `
pain ~:achy,discomfort,hurting,hurts,killing me,painful,sore,soreness,tender area,throbbing,throbbing pain
toothache<pain:dental pain,odontalgia,teeth hurt,tooth pain
pain on biting<pain ~:bite pain,hurts to bite,hurts to chew,pain on chewing,pain on mastication,pain to bite,pain to chew,pain when biting,pain when chewing,pain with chewing
spontaneous pain<pain:unprovoked pain
nocturnal pain<pain:awakened by pain,keeps awake,kept awake,pain at night,pain wakes,unable to sleep due to pain,wakes at night,wakes up with pain,waking at night,woken by pain
jaw pain<pain:jaw hurts,jaw soreness,mandibular pain,pain in jaw,sore jaw
facial pain<pain:cheek pain,face pain,orofacial pain
ear pain<pain:earache,otalgia,pain in ear
neck pain<pain:cervicalgia
sinus pain<pain:facial pressure,sinus pressure
throat pain<pain:pharyngitis,sore throat
pain when eating<pain:hurts to eat,pain eating,painful eating,painful to eat
odynophagia<pain:hurts to swallow,pain on swallowing,pain with swallowing,painful swallowing,painful to swallow
muscle tenderness<tenderness ~:masseter tender,masseter tenderness,muscles tender,temporalis tender,temporalis tenderness,tender masseter
joint tenderness<tenderness ~:lateral pole tender,lateral pole tenderness,preauricular tenderness,tender TMJ,TMJ tender,TMJ tenderness
sensitivity:hypersensitive,sens,sensitive,sensitive teeth,zingers
thermal sensitivity<sensitivity:cold sens,cold sensitivity,heat sensitivity,hot sensitivity,sens to cold,sens to hot,sensitive to cold,sensitive to hot
lingering pain<pain:lingering,lingers,prolonged response
bleeding ~:bleed,hemorrhage,hemorrhaging,oozing
paresthesia ~:altered sensation,chin numbness,dysesthesia,lip numbness,numb,numb lip,numbness,tingling
fever ~:elevated temperature,febrile,pyrexia,temp elevated
chills
malaise:body aches,feels ill,lethargy,unwell
nausea:N/V,nausea and vomiting,nauseous,queasy
vomiting:emesis,vomited,vomits
weight loss:losing weight,lost weight,weight decrease,wt loss
poor weight gain<feeding difficulty:failure to thrive,FTT,inadequate weight gain,not gaining weight,poor wt gain,slow weight gain,slow wt gain,wt gain slow
dysphagia ~:cannot swallow,hard to swallow,hurts to open and swallow,impaired swallowing,swallowing difficulty,trouble swallowing,unable to swallow
difficulty chewing<functional limitation:cannot chew,chewing difficulty,chews poorly,difficulty with mastication,hard to chew,impaired mastication,inability to chew,masticatory dysfunction,masticatory insufficiency,poor mastication,unable to chew
difficulty eating<functional limitation:cannot eat,decreased oral intake,decreased PO intake,difficulty feeding self,not eating,poor oral intake,poor PO intake,refuses to eat,unable to eat
soft diet need<functional limitation:liquid diet only,liquids only,only soft foods,restricted to soft foods,soft foods only
dehydration:decreased urine output,dehydrated
malnutrition:malnourished,nutritional deficiency,poor nutrition
functional limitation:limited function
speech disorder<functional limitation:articulation difficulty,articulation disorder,cannot pronounce,lisp,lisping,slurred speech,speech delay,speech difficulty,speech impairment,speech issues,speech problem,trouble speaking,unclear speech
feeding difficulty<functional limitation:difficulties feeding,feeding issues,feeding problem,poor feeding,slow feeding,trouble feeding
breastfeeding difficulty<feeding difficulty:BF difficulty,breast feeding difficulty,cannot latch,difficulty breastfeeding,difficulty nursing,latch difficulty,latch problems,nipple pain,nursing difficulty,painful latch,painful nursing,poor latch,shallow latch,slips off breast,trouble latching,unable to latch
drooling ~:drools,excessive saliva,handling secretions poorly,hypersalivation,sialorrhea
voice change:hoarse,hoarseness,hot potato voice,muffled voice
tinnitus:ringing in ears
ear fullness:aural fullness,ear congestion
vertigo:dizziness,dizzy,lightheaded
syncope ~:fainted,fainting,fainting spell,vasovagal,vasovagal syncope
nasal congestion:congested,nasal obstruction,stuffy nose
nasal regurgitation:air passing through nose,air through socket,fluid from nose,fluid through nose,liquid out of nose
sinus drainage:nasal discharge,postnasal drip,rhinorrhea
facial numbness<paresthesia
sleep disturbance:cannot sleep,disturbed sleep,poor sleep,trouble sleeping
stress:stressed
limited range of motion<trismus:decreased ROM,limited ROM,reduced range of motion,restricted range of motion
jaw stiffness:jaw fatigue,jaw tightness,stiff jaw,tight jaw
change in bite:altered occlusion,bite change,bite changed,bite feels different,bite feels off,occlusal change
esthetic concern:aesthetic,cosmetic,cosmetic concern,esthetics,unhappy with smile
social embarrassment:embarrassed,self-conscious
loose denture:cannot retain denture,cannot wear denture,denture does not fit,denture loose,ill-fitting denture,poor fitting denture,unable to wear denture
flare-up:flare ups,flaring up
symptom:complaint,sx
asymptomatic:no symptoms,pain free,symptom free
rash
itching:itchy,pruritus
angioedema:lip swelling
gagging:gag,gags,strong gag reflex
`,
);
