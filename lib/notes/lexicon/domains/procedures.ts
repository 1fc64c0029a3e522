import { conceptsOf } from '../concepts-of';

/** What was done, and how. */
export const concepts = conceptsOf(
  'treatment',
  `
extraction : ext, extracted, exts, extract, exodontia, tooth removal, removal of tooth, teeth extracted, extractions, removed tooth, simple extraction, simple ext, surgical extraction, surgical ext, delivered
sectioning : sectioned, tooth sectioned, crown sectioned, roots sectioned, sectioned and removed, odontectomy, divided
bone removal : bone removed, ostectomy, troughed, trough, buccal trough, alveolar bone removed, osteotomy bur, bone was removed, buccal troughing
flap : MP flap, mucoperiosteal flap, full thickness flap, FTMPF, flap reflected, flaps raised, flap raised, MP flaps, flap elevated
incision and drainage : I&D, I and D, incision & drainage, incised and drained, incision drainage, I+D, I/D
incision : stab incision, incised
aspiration : aspirated, needle aspiration, aspiration of fluid
drain placed : penrose, penrose drain, drain sutured, drain in place, rubber drain, drain
biopsy : bx, incisional biopsy, excisional biopsy, punch biopsy, punch, biopsied, bx'd
brush biopsy < biopsy : brush cytology, exfoliative cytology
excision : excised, excise, removed in toto, resected, excisional
enucleation : enucleated, enucleate, enucleated in one piece, lining enucleated, cyst enucleated
marsupialization : marsupialized, decompression, decompressed
curettage : curetted, curettement, peripheral ostectomy, socket curetted, sockets curetted
resection : segmental resection, marginal resection, mandibulectomy, maxillectomy
sequestrectomy : sequestrum removed, removal of sequestrum, sequestra removed, saucerization, saucerized, debridement of bone, necrotic bone removed, bone debridement
alveoloplasty : alveolar recontouring, ridge contouring, alveolectomy, ridge smoothed, alveoplasty, margins smoothed
bone graft : bone grafting, grafted, ridge augmentation, socket graft, socket preservation, allograft, autograft, xenograft, bone graft placed, cancellous graft, marrow packed, onlay graft, block graft
iliac crest harvest : iliac crest, iliac bone graft, hip graft, marrow harvested
sinus lift : sinus augmentation, sinus elevation
membrane : collagen membrane, GTR, guided tissue regeneration
implant : implants, dental implant, implant placement, endosseous implant, implants placed, dental implants
operculectomy : operculum removed, operculum excised, excision of operculum, pericoronal gingiva excised
gingivectomy : gingivoplasty
frenectomy : frenum release, frenulectomy, frenotomy, frenulotomy, frenuloplasty, frenum removed, frenum excised, tongue tie release, release of frenum, frenum release laser, frenulum release, release of lingual frenulum, frenoplasty
labial frenectomy < frenectomy : upper lip release, lip tie release, labial frenotomy
lingual frenectomy < frenectomy : lingual frenulectomy
lingual frenotomy < frenectomy
frenum excision < frenectomy
frenoplasty < frenectomy : z-plasty, z plasty
wound repair : repaired, laceration repair, sutured laceration, wound closed
suture : sutures, sutured, chromic, vicryl, gut, silk, 3-0, 4-0, 5-0, interrupted sutures, simple interrupted
single-layer closure : single layer, one layer, single layer closure, simple closure
layered closure : layers, two layers, closed in layers, multilayer, 2 layers, layered, three layers, deep layer, muscle layer
complex closure : complex repair, complicated closure
primary closure : closed primarily, tension free closure, tension-free closure
secondary intention : left to heal, left open
local flap : advancement flap, buccal advancement flap, sliding buccal flap, palatal flap, buccal fat pad
debridement : debrided, wound debridement
foreign body removal : removed foreign body, fragment removed, glass removed
closed reduction : reduced, reduction, manually reduced, closed reduction of fracture, CRIF, closed treatment
open reduction : ORIF, open reduction internal fixation, open reduction and internal fixation, open reduction with plates
maxillomandibular fixation : MMF, IMF, intermaxillary fixation, wired jaw, jaw wired shut, wired shut, jaws wired
arch bar : arch bars, erich arch bars
interdental fixation : ivy loops, interdental wiring
plates and screws : plate, plated, miniplate, miniplates, titanium plate, reconstruction plate, fixation plate, bone plate
manipulation : manually manipulated
multiple approaches
splinting : splinted, flexible splint, composite splint, wire splint, wire/composite splint, splint placed, tooth splint
repositioning of tooth : repositioned, reposition, tooth repositioned
replantation : reimplantation, replanted, reimplanted, tooth reimplanted
coronectomy : intentional partial tooth removal
root canal treatment : RCT, root canal, endo, endodontic treatment, endodontic therapy, root canal therapy, pulpectomy, NSRCT, obturation
pulpotomy : pulpotomies
apicoectomy : root end surgery, apico, periradicular surgery
restoration : filling, resin, composite, amalgam, fillings, resin restoration, restorations, composite restoration
crown : crowns, PFM, zirconia crown, SSC, stainless steel crown, stainless steel crowns
denture : dentures, complete denture, partial denture, RPD, immediate denture, CD/CD, removable partial denture
bridge : FPD, fixed partial denture
prophylaxis : prophy, cleaning, dental cleaning, adult prophy
scaling and root planing : SRP, root planing, deep cleaning, scaling, 4 quads
periodontal maintenance : perio maintenance, PMT, perio maint
osseous surgery : perio surgery, flap surgery
fluoride varnish : fl varnish, fluoride
sealant : sealants
occlusal orthotic : occlusal splint, stabilization splint, orthotic, stabilization appliance, TMJ splint, bite splint, flat plane splint, stabilization orthotic, repositioning splint, michigan splint, TMJ appliance, splint therapy
night guard : nightguard, occlusal guard, mouthguard, NTI, OTC guard, over the counter guard, bite guard, OTC night guard
mandibular advancement device : MAD, oral appliance, MRD, mandibular advancement appliance, oral sleep appliance, mandibular advancement splint, mandibular repositioning device, oral appliance therapy, OAT, sleep appliance, herbst style, herbst appliance, herbst, somnodent, titratable MAD, snore appliance
tongue-retaining device : TRD, tongue retaining device, tongue stabilizing device, TSD
boil-and-bite appliance : boil and bite, thermoform MAD, prefabricated appliance, thermoplastic appliance, silent-type, OTC appliance, thermoform
fixed mechanical hinge : fixed hinge, mechanical hinge, hinge mechanism, fixed hinge mechanism
titratable : adjustable, mm increments, titration, adjustable in
arthrocentesis : TMJ lavage, joint lavage, joint irrigation
arthroscopy : TMJ arthroscopy, arthroscopic
arthroplasty : TMJ arthroplasty, discectomy, disc repair, discopexy, meniscectomy
total joint replacement : TMJ replacement, joint replacement TMJ, TJR, alloplastic joint
condylectomy
coronoidectomy
joint injection : TMJ injection, intra-articular injection, steroid injection
trigger point injection : TPI, trigger point injections, muscle injection
nerve block : trigeminal block, diagnostic block, occipital block, sphenopalatine block
botulinum toxin : botox, onabotulinumtoxinA, dysport, xeomin
physical therapy : PT, physiotherapy, PT visits, jaw exercises, home exercises, jaw stretching, stretching exercises, PT x8 visits
manual therapy : massage, myofascial release
therapeutic ultrasound
moist heat : warm compress, heat therapy, hot packs, heat packs, ice, warm compresses, moist heat packs
soft diet : soft food diet, soft foods, soft food
behavior modification : habit control, jaw rest, relaxation, cognitive behavioral therapy, CBT, stress management, self-care
conservative treatment : conservative therapy, conservative care, conservative management, conservative tx, nonsurgical treatment, non-surgical management, conservative measures
le fort I osteotomy : lefort I osteotomy, le fort osteotomy, lefort 1, le fort I, LF1
sagittal split osteotomy : BSSO, bilateral sagittal split osteotomy, SSO, sagittal split
genioplasty : sliding genioplasty
genioglossus advancement
maxillomandibular advancement : MMA
osteotomy : osteotomies
distraction osteogenesis : distraction
orthodontic treatment : ortho, braces, orthodontics, orthodontic therapy, expander, palatal expander, RPE, post-orthodontic
exposure of tooth : surgical exposure, expose and bond, exposure and bonding, exposed and bonded, bracket bonded
torus removal : tori removal, removal of tori, tori reduced, tori removed
sialolithotomy : stone removed, stone removal, sialendoscopy
gland excision : sialoadenectomy, gland excised, parotidectomy
oroantral closure : OAC closure, fistula closure, closure of oroantral fistula, fistula tract excised, fistula excised
caldwell-luc : caldwell luc, antrostomy, sinusotomy
obturator : palatal obturator, surgical obturator, interim obturator, definitive obturator
speech aid : palatal lift, speech bulb
laser ablation : laser, diode laser, CO2 laser, laser vaporization, cryotherapy
irrigation : irrigated, CHX irrigation, saline irrigation
palliative treatment : palliative, sedative filling, palliative care
impression : impressions, alginate, digital scan, digital scans, intraoral scan
fluoride tray : fluoride trays, custom fluoride trays, fluoride carrier
medication tray : perio tray, periodontal medicament carrier
hospital admission : admitted, admit to hospital, inpatient, hospitalized, hospitalization
emergency visit : ER, ED, emergency room, emergency department, ER add-on, ED visit
surgery scheduled : surgery date, OR date
dressing change : dry socket paste, alvogyl, packed with, eugenol pack
debulking
hemostasis : surgicel, gelfoam, hemostatic agent
cardiac surgery : heart surgery, open heart surgery, CABG, bypass surgery, norwood, glenn, fontan, cardiac surgeries
jaw joint reduction : TMJ reduced, manual reduction of TMJ, jaw relocated
tooth exposure
hyperbaric oxygen : HBO, hyperbaric, HBOT
`,
);
