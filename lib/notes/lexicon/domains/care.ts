import { conceptsOf } from '../concepts-of';

/** Conservative care, and dental care at large. */
export const concepts = conceptsOf(
  'treatment',
  `
conservative treatment:conservative care,conservative management,conservative measures,conservative therapy,conservative tx to date,medical management,non-surgical management,non-surgical treatment,nonsurgical management,nonsurgical treatment
soft diet<conservative treatment:liquid diet,soft food
moist heat<conservative treatment:heat packs,heat therapy,heating pad,hot packs,ice,warm compress,warm compresses
ice pack<conservative treatment:cold compress,cold pack
physical therapy<conservative treatment:home exercises,jaw PT,jaw stretching,physical therapist,physiotherapy,PT,stretching exercises
jaw exercises<conservative treatment:dynasplint,jaw stretches,PT exercises,range of motion exercises,stretches,stretching,TheraBite,tongue blades
behavioral therapy<conservative treatment:behavioral modification,biofeedback,CBT,habit awareness,habit modification,habit reversal,relaxation,stress management
occlusal splint<conservative treatment:bite guard,bite plane,bite splint,bruxism guard,mouthguard,NG,nightguard,NTI,occlusal appliance,occlusal guard,orthotic,splint,stabilization appliance
acupuncture<conservative treatment
massage<conservative treatment
immunization:vaccine,vaccine given,vaccinated,vaccination
manual therapy<conservative treatment:joint mobilization,myofascial release
chiropractic<conservative treatment:chiro
TENS<conservative treatment:transcutaneous electrical nerve stimulation
therapeutic ultrasound<conservative treatment:ultrasound therapy
low-level laser therapy<conservative treatment:cold laser,LLLT,low level laser,PBM,photobiomodulation
antibiotic therapy<conservative treatment:abx x2,antibiotic course,antibiotics
irrigation:chlorhexidine irrigation,CHX irrigation,irrigate,irrigated
warm salt water rinses<conservative treatment:saline rinses,salt water rinses,warm salt rinses,WSR,WSWR
analgesics<conservative treatment:OTC meds,pain medication,pain medicine,pain meds
lactation support<conservative treatment:IBCLC visit,lactation consult,lactation consultation,lactation therapy,lactation visits,nursing support,oral motor exercises,suck training
speech therapy<conservative treatment:SLP therapy,speech language therapy
myofunctional therapy<conservative treatment:myofunctional,OMT
observation:monitor,monitored,observe,serial monitoring,watch,watchful waiting
denture:CD,CD/CD,F/F,FLD,FUD,removable partial denture,RPD
partial denture:flipper,partial,stayplate
obturator:palatal obturator
fixed bridge:fixed partial denture,FPD
crown:inlay,onlay,PFM,SSC
stainless steel crown:prefab crown,SSCs
filling:amal,amalgam,comp,composite,composite restoration,resin,restorations,restored
pulpotomy:pulpectomy,pulpotomies,vital pulpotomy
root canal treatment:endo,endo tx,endodontic therapy,endodontic treatment,NSRCT,obturation,RCT,RCTs,root canal
root canal retreatment:endo retreat,retreat,retreatment,ReTx
pulp cap:DPC,IPC
apicoectomy:apico,periradicular surgery,retrofill,retrograde filling,root end surgery,root-end resection
scaling and root planing:4 quads,deep cleaning,perio scaling,root planing,scaling,SRP
prophylaxis:cleaning,polish,prophy
periodontal maintenance:perio maint,perio maintenance,PM,PMT
fluoride treatment:Fl varnish,fluoride,FV,NaF varnish,prevident
sealant
silver diamine fluoride:SDF
oral hygiene instruction:OHI
orthodontic treatment:aligners,braces,expander,invisalign,ortho,orthodontic,palatal expander,post-orthodontic,RPE
dental treatment:dental care,dental procedures,dental work,restorative treatment
dental exam:COE,comp exam,comprehensive exam,dental evaluation,limited exam,LOE,oral evaluation,oral exam,periodic exam,POE,recall exam,recare
emergency visit:ED,emergency department,emergency exam,emergency room,ER,urgent care
hospital admission:admit,admit to hospital,admitted,admitted to hospital,hospitalization,hospitalized,inpatient
follow-up:F/U,f/up,fu,next visit,NV,re-eval,recall,recheck,reeval,reevaluation,RTC
postoperative visit:PO check,post-op,postop,POT,POV,s/r
initial treatment:first visit for injury,initial encounter,initial visit
subsequent treatment:healing fracture,routine healing,subsequent encounter,subsequent visit
diet counseling:dietary counseling,nutrition counseling,nutritional counseling
tobacco counseling:cessation counseling,smoking cessation,tobacco cessation
new patient:new pt,NP exam
established patient:established pt,existing patient,patient of record,POR,recall patient
`,
);
