import { conceptsOf } from '../concepts-of';

/** Conservative care, and dental care at large. */
export const concepts = conceptsOf(
  'treatment',
  `
conservative treatment : conservative care, conservative management, conservative therapy, nonsurgical management, non-surgical treatment, nonsurgical treatment, conservative measures, conservative tx to date, non-surgical management, medical management
soft diet < conservative treatment : liquid diet, soft food
moist heat < conservative treatment : heat therapy, warm compress, warm compresses, hot packs, heat packs, heating pad, ice
ice pack < conservative treatment : cold pack, cold compress
physical therapy < conservative treatment : PT, physiotherapy, jaw PT, physical therapist, home exercises, jaw stretching, stretching exercises, PT x8 visits
jaw exercises < conservative treatment : stretching, stretches, jaw stretches, TheraBite, tongue blades, range of motion exercises, dynasplint, PT exercises
behavioral therapy < conservative treatment : CBT, biofeedback, stress management, relaxation, habit awareness, habit modification, habit reversal, behavioral modification
occlusal splint < conservative treatment : splint, orthotic, stabilization appliance, nightguard, NG, bite splint, occlusal guard, bite guard, NTI, mouthguard, occlusal appliance, bruxism guard, bite plane
acupuncture < conservative treatment
massage < conservative treatment
manual therapy < conservative treatment : joint mobilization, myofascial release
chiropractic < conservative treatment : chiro
TENS < conservative treatment : transcutaneous electrical nerve stimulation
therapeutic ultrasound < conservative treatment : ultrasound therapy
low-level laser therapy < conservative treatment : LLLT, photobiomodulation, PBM, cold laser, low level laser
antibiotic therapy < conservative treatment : antibiotics, antibiotic course, abx x2
irrigation : irrigated, irrigate, CHX irrigation, chlorhexidine irrigation
warm salt water rinses < conservative treatment : warm salt rinses, salt water rinses, WSR, WSWR, saline rinses
analgesics < conservative treatment : pain meds, pain medication, pain medicine, OTC meds
lactation support < conservative treatment : lactation consult, lactation consultation, lactation therapy, IBCLC visit, lactation visits, nursing support, suck training, oral motor exercises
speech therapy < conservative treatment : SLP therapy, speech language therapy
myofunctional therapy < conservative treatment : OMT, myofunctional
observation : watchful waiting, monitor, monitored, observe, watch, serial monitoring
denture : CD, F/F, FUD, FLD, RPD, CD/CD, removable partial denture
partial denture : partial, flipper, stayplate
obturator : palatal obturator
fixed bridge : FPD, fixed partial denture
crown : PFM, onlay, inlay, SSC
stainless steel crown : SSCs, prefab crown
filling : restored, resin, composite, amalgam, amal, composite restoration, restorations, comp
pulpotomy : vital pulpotomy, pulpectomy, pulpotomies
root canal treatment : RCT, root canal, endo, endodontic treatment, endodontic therapy, NSRCT, RCTs, endo tx, obturation
root canal retreatment : retreat, retreatment, ReTx, endo retreat
pulp cap : DPC, IPC
apicoectomy : root end surgery, apico, retrograde filling, retrofill, root-end resection, periradicular surgery
scaling and root planing : SRP, deep cleaning, root planing, perio scaling, scaling, 4 quads
prophylaxis : prophy, cleaning, polish
periodontal maintenance : perio maintenance, PMT, perio maint, PM
fluoride treatment : Fl varnish, fluoride, FV, NaF varnish, prevident
sealant
silver diamine fluoride : SDF
oral hygiene instruction : OHI
orthodontic treatment : ortho, braces, invisalign, aligners, orthodontic, expander, palatal expander, RPE, post-orthodontic
dental treatment : dental work, dental care, restorative treatment, dental procedures
dental exam : comp exam, comprehensive exam, periodic exam, limited exam, oral exam, oral evaluation, COE, LOE, recare, recall exam, POE, dental evaluation
emergency visit : ER, emergency room, emergency department, urgent care, emergency exam, ED
hospital admission : admitted, hospitalized, hospitalization, inpatient, admitted to hospital, admit, admit to hospital
follow-up : F/U, fu, f/up, RTC, re-eval, recheck, recall, NV, next visit, reeval, reevaluation
postoperative visit : POV, PO check, POT, post-op, postop, s/r
initial treatment : initial encounter, initial visit, first visit for injury
subsequent treatment : subsequent encounter, subsequent visit, healing fracture, routine healing
diet counseling : nutrition counseling, dietary counseling, nutritional counseling
tobacco counseling : smoking cessation, tobacco cessation, cessation counseling
new patient : NP exam, new pt
established patient : established pt, existing patient, patient of record, POR, recall patient
`,
);
