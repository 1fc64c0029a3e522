import { conceptsOf } from '../concepts-of';

/** Conservative care, and dental care at large. */
export const concepts = conceptsOf(
  'treatment',
  `
conservative treatment : conservative care, conservative management, conservative therapy, nonsurgical management, non-surgical treatment, nonsurgical treatment, conservative measures, conservative tx to date, non-surgical management, medical management
soft diet < conservative treatment : mechanical soft diet, soft food diet, liquid diet, soft food
moist heat < conservative treatment : heat therapy, warm compress, warm compresses, hot packs, heat packs, moist heat packs, heating pad, ice
ice pack < conservative treatment : cold pack, cold compress
physical therapy < conservative treatment : PT, PT visits, physiotherapy, jaw PT, physical therapist, home exercises, jaw stretching, stretching exercises, PT x8 visits
jaw exercises < conservative treatment : stretching, stretches, jaw stretches, TheraBite, tongue blades, range of motion exercises, dynasplint, PT exercises
behavioral therapy < conservative treatment : cognitive behavioral therapy, CBT, biofeedback, stress management, relaxation, habit awareness, habit modification, habit reversal, behavioral modification
occlusal splint < conservative treatment : splint, orthotic, stabilization splint, stabilization appliance, nightguard, NG, bite splint, occlusal guard, splint therapy, bite guard, flat plane splint, stabilization orthotic, NTI, mouthguard, hard splint, occlusal appliance, michigan splint, bruxism guard, bite plane
acupuncture < conservative treatment
massage < conservative treatment : massage therapy
manual therapy < conservative treatment : joint mobilization, myofascial release
chiropractic < conservative treatment : chiro
TENS < conservative treatment : transcutaneous electrical nerve stimulation
therapeutic ultrasound < conservative treatment : ultrasound therapy
low-level laser therapy < conservative treatment : LLLT, photobiomodulation, PBM, cold laser, low level laser
antibiotic therapy < conservative treatment : antibiotics, abx, antibiotic course, abx course, courses of antibiotics, course of antibiotics, oral antibiotics, IV antibiotics, abx x2
irrigation : irrigated, irrigate, CHX irrigation, chlorhexidine irrigation, socket irrigation, saline irrigation, irrigated NS, irrigated saline
warm salt water rinses < conservative treatment : warm salt rinses, salt water rinses, WSR, WSWR, saline rinses, warm saline rinses
analgesics < conservative treatment : pain meds, pain medication, pain medicine, OTC analgesics, OTC pain meds, OTC meds
lactation support < conservative treatment : lactation consult, lactation consultation, lactation therapy, IBCLC visit, lactation visits, nursing support, suck training, oral motor exercises
speech therapy < conservative treatment : SLP therapy, speech language therapy, speech-language therapy
myofunctional therapy < conservative treatment : OMT, myofunctional
observation : watchful waiting, monitor, monitored, observe, watch, serial monitoring
denture : complete denture, full denture, CD, immediate denture, F/F, FUD, FLD, upper denture, lower denture, RPD, CD/CD, removable partial denture
partial denture : partial, flipper, interim partial, stayplate
obturator : surgical obturator, palatal obturator, obturator prosthesis, interim obturator, definitive obturator
fixed bridge : FPD, fixed partial denture
crown : PFM, porcelain crown, zirconia crown, onlay, inlay, SSC, stainless steel crowns
stainless steel crown : SSCs, prefab crown
filling : restored, resin, composite, amalgam, amal, composite restoration, restorations, comp
pulpotomy : vital pulpotomy, pulpectomy, pulpotomies
root canal treatment : RCT, root canal, endo, endodontic treatment, endodontic therapy, root canal therapy, NSRCT, RCTs, endo tx, obturation
root canal retreatment : retreat, retreatment, ReTx, endo retreat
pulp cap : direct pulp cap, indirect pulp cap, DPC, IPC
apicoectomy : root end surgery, apico, retrograde filling, retrofill, root-end resection, root end resection, periradicular surgery
scaling and root planing : SRP, deep cleaning, root planing, quads SRP, perio scaling, scaling, 4 quads
prophylaxis : prophy, cleaning, adult prophy, child prophy, polish, dental cleaning
periodontal maintenance : perio maintenance, PMT, perio maint, PM
fluoride treatment : Fl varnish, fluoride, FV, NaF varnish, prevident, fluoride trays, fluoride carriers
sealant
silver diamine fluoride : SDF
oral hygiene instruction : OHI
orthodontic treatment : ortho, braces, invisalign, aligners, orthodontic, expander, palatal expander, RPE, orthodontic therapy, post-orthodontic
dental treatment : dental work, dental care, restorative treatment, dental procedures
dental exam : comp exam, comprehensive exam, comprehensive oral exam, periodic exam, limited exam, oral exam, oral evaluation, COE, LOE, recare, recall exam, POE, dental evaluation, dental eval
emergency visit : ER visit, ED visit, ER, emergency room, emergency department, urgent care, ER add-on, emergency exam, ED
hospital admission : admitted, hospitalized, hospitalization, inpatient, admitted to hospital, admit, admit to hospital
follow-up : F/U, fu, f/up, RTC, re-eval, recheck, recall, NV, next visit, follow up, reeval, reevaluation
postoperative visit : post-op visit, POV, post op check, post-op check, PO check, postop check, POT, post-op, postop, post op visit, s/r
initial treatment : initial encounter, initial visit, first visit for injury
subsequent treatment : subsequent encounter, subsequent visit, healing fracture, routine healing
diet counseling : nutrition counseling, dietary counseling, nutritional counseling
tobacco counseling : smoking cessation, tobacco cessation, cessation counseling, smoking cessation counseling, tobacco cessation counseling
new patient : NP exam, new pt, new patient exam
established patient : established pt, existing patient, patient of record, POR, recall patient
`,
);
