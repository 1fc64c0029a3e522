import { conceptsOf } from '../concepts-of';

/** What was done, and how. */
export const concepts = conceptsOf(
  'treatment',
  `
extraction : ext, extracted, exts, extract, exodontia, tooth removal, removal of tooth, removed tooth, exo, teeth removed, delivered in pieces, both tooth delivered
sectioning : sectioned, crown sectioned, odontectomy, divided, section, odontomy, hemisected, sectioned crown
bone removal : bone removed, ostectomy, troughed, trough, alveolar bone removed, osteotomy bur, bone was removed, bone guttered, troughing, removed bone
flap : FTMPF, flaps raised, flap raised, FTF, mucosa reflected
incision and drainage ~ : I&D, incised and drained, incision drainage, I+D, I/D, IND
incision : incised, skin incision, transoral incision
drain placed : penrose, penrose drain, drain sutured, drain, 1/4 penrose, iodoform drain
biopsy ~ : biopsied, bx'd, tissue sample, biopsies
brush biopsy < biopsy : brush cytology, exfoliative cytology, oralcdx
excision : excised, excise, removed in toto, resected, removal of lesion, lesion removed, excision of lesion, lesion excised, wide local excision, WLE, completely excised
enucleation : enucleated, enucleate, cyst enucleated, cyst enucleation, cyst removed, cystectomy, cyst removal
marsupialization : marsupialized, decompression, decompressed
curettage : curetted, curettement, curette, curet
resection : mandibulectomy, maxillectomy, partial mandibulectomy, hemimandibulectomy
sequestrectomy : sequestrum removed, removal of sequestrum, sequestra removed, debridement of bone, necrotic bone removed, bone debridement, sequestrum removal
alveoloplasty : alveolar recontouring, ridge contouring, alveolectomy, ridge smoothed, alveoplasty, margins smoothed, ridge recontour, bone smoothing, bone contouring
bone graft : grafted, ridge augmentation, autograft, cancellous graft, marrow packed, onlay graft, block graft, graft placed, grafting
iliac crest harvest : iliac crest, iliac bone graft, hip graft, marrow harvested
sinus lift < bone graft : sinus augmentation, sinus elevation, sinus graft, lateral window
membrane : GTR, guided tissue regeneration
implant : implants placed
operculectomy : operculum removed, operculum excised, excision of operculum, pericoronal gingiva excised, operculum excision, excised operculum, excision of pericoronal gingiva
gingivectomy : gingivoplasty, gingival excision
frenectomy : frenum release, frenulectomy, frenotomy, frenulotomy, frenuloplasty, frenum removed, frenum excised, tongue tie release, release of frenum, frenum release laser, frenulum release, release of lingual frenulum, laser release, frenum released, laser frenectomy
labial frenectomy < frenectomy : upper lip release, lip tie release, labial frenotomy, maxillary frenectomy, buccal frenectomy
lingual frenectomy < frenectomy : lingual frenulectomy, lingual frenum release, laser release of lingual frenulum
lingual frenotomy < frenectomy : lingual frenulotomy, clipped lingual frenum, frenulum incised, lingual frenulum incised
frenum excision < frenectomy : excision of frenum, frenulum excised
frenoplasty < frenectomy : z-plasty, zplasty, V-Y plasty
wound repair : repaired, laceration repair, sutured laceration, wound closed, laceration repaired, laceration sutured, laceration closed, repair of laceration
suture : sutured, chromic, vicryl, gut, silk, 3-0, 4-0, 5-0, interrupted sutures, simple interrupted, chromic gut, nylon, PTFE sutures, prolene, figure 8 suture
single-layer closure : single layer, one layer, simple closure, simple repair, simple interrupted sutures, 1 layer
layered closure : layers, closed in layers, multilayer, 2 layers, layered, deep layer, muscle layer, two layer closure, 2 layer closure, deep sutures, closed in two layers, 3 layer closure, intermediate repair, muscle layer closed
complex closure : complex repair, extensive undermining, scar revision
primary closure : closed primarily, tension free closure, watertight closure, tension free primary closure
secondary intention : left to heal, left open, secondary healing
local flap : advancement flap, sliding buccal flap, palatal flap, buccal fat pad, rotation flap, adjacent tissue transfer, buccal fat pad flap, palatal rotational flap, rotational flap
debridement : debrided, wound debridement, debride
foreign body removal : removed foreign body, fragment removed, glass removed, foreign body removed, removal of foreign body, debris removed, FB removed
closed reduction : reduced, reduction, closed reduction of fracture, CRIF, closed treatment, CR, closed reduced, CRMMF
open reduction : open reduction with plates, open tx of fracture, open treatment
maxillomandibular fixation < interdental fixation : MMF, IMF, intermaxillary fixation, wired jaw, jaw wired shut, wired shut, jaws wired
arch bar : arch bars, IMF screws
interdental fixation : ivy loops, interdental wire, wiring
plates and screws : plate, plated, miniplate, screws, plate and screws
manipulation : manually manipulated, manipulation under anesthesia, joint manipulation, MUA
multiple approaches : combined approach, intraoral and extraoral
splinting : splinted, flexible splint, composite splint, wire splint, splint placed, tooth splint, flexible SS wire, rigid splint, stabilized with splint
repositioning of tooth : repositioned, reposition, tooth repositioning, tooth reduced
replantation : reimplantation, replanted, reimplanted
coronectomy : intentional partial tooth removal, intentional partial odontectomy
restoration : resin restoration
bridge
osseous surgery : perio surgery, flap surgery, periodontal surgery, flap and osseous, gingival flap
fluoride varnish
occlusal orthotic : TMJ splint, repositioning splint, TMJ appliance
night guard : OTC guard, over the counter guard
mandibular advancement device < oral appliance : MAD, MRD, mandibular advancement appliance, mandibular advancement splint, mandibular repositioning device, oral appliance therapy, OAT, sleep appliance, herbst, somnodent, titratable MAD, snore appliance, mandibular repositioning appliance, dorsal, TAP, prosomnus, panthera, snore guard, MRA, titratable mandibular advancement device, custom titratable MAD
tongue-retaining device < oral appliance : TRD, tongue stabilizing device, TSD, aveo
boil-and-bite appliance < prefabricated appliance : boil and bite, thermoform MAD, thermoplastic appliance, silent-type, OTC appliance, thermoform, OTC mouthguard, store bought guard, OTC MAD
fixed mechanical hinge : fixed hinge, mechanical hinge, hinge mechanism, herbst hinge
titratable : adjustable, mm increments, titration
arthrocentesis : TMJ lavage, joint lavage, joint irrigation, TMJ arthrocentesis, lysis and lavage
arthroscopy : TMJ arthroscopy, arthroscopic
arthroplasty : TMJ arthroplasty, discectomy, disc repair, discopexy, meniscectomy, disc repositioning, disc plication, open joint surgery, arthrotomy, TMJ surgery, disc removal
total joint replacement : TMJ replacement, joint replacement TMJ, TJR, alloplastic joint, total joint prosthesis, TMJ prosthesis
condylectomy : condyle resection
coronoidectomy
joint injection : TMJ injection, intra-articular injection, steroid injection, hyaluronic acid injection, joint injected
trigger point injection : TPI, muscle injection, TPIs
nerve block : trigeminal block, diagnostic block, occipital block, sphenopalatine block, IAN block, V2 block, V3 block, sphenopalatine ganglion block, PSA block, mandibular block, mental block, auriculotemporal block
botulinum toxin : botox, onabotulinumtoxinA, dysport, xeomin, botulinum, onabotulinum
behavior modification : habit control, jaw rest, self-care
le fort I osteotomy : lefort I osteotomy, le fort osteotomy, lefort 1, le fort I, LF1, lefort I, le fort 1
sagittal split osteotomy < orthognathic surgery : BSSO, bilateral sagittal split osteotomy, SSO, sagittal split
genioplasty < orthognathic surgery : chin advancement
genioglossus advancement : GGA
maxillomandibular advancement < orthognathic surgery : MMA
osteotomy : osteotomies, jaw osteotomy
distraction osteogenesis : distraction, distractor
exposure of tooth : surgical exposure, expose and bond, exposure and bonding, exposed and bonded, bracket bonded, E&B, gold chain, bracket and chain, surgical access of unerupted tooth
torus removal < exostosis removal : tori removal, removal of tori, tori reduced, tori removed, torus reduction, torectomy, torus removed
sialolithotomy : stone removed, stone removal, sialendoscopy, sialolith removed, salivary stone removed
gland excision : sialoadenectomy, gland excised, parotidectomy, salivary gland excision, sialadenectomy
oroantral closure : OAC closure, OAF closure, fistula closure, fistula closed, closure of oroantral fistula, closure of OAC, closed oroantral, sinus communication closed, fistula tract excised, fistula excised
caldwell-luc : antrostomy, sinusotomy
speech aid : palatal lift, speech bulb
laser ablation : laser vaporization, vaporized, ablated, ablation
palliative treatment : palliative, sedative filling
impression : alginate, digital scan, intraoral scan
fluoride tray : custom fluoride trays, fluoride carrier
medication tray : perio tray, periodontal medicament carrier
dressing change : dry socket paste, alvogyl, packed with, eugenol pack
debulking
cardiac surgery : heart surgery, CABG, bypass surgery, norwood, glenn, fontan, cardiac surgeries, coronary bypass
jaw joint reduction : TMJ reduced, manual reduction of TMJ, jaw relocated
tooth exposure
hyperbaric oxygen : HBO, hyperbaric, HBOT
surgery : surgical procedure, operation, operative, surgeries
surgical extraction < extraction : surgical ext, surg ext, surgical removal, surgically removed, surgical exo, TE surgical, surgically extracted
third molar removal < extraction : wisdom teeth removal, third molar extraction, third molars removed, 3rd molar removal, wisdom teeth extraction, WTE
full mouth extraction < extraction : FME, full mouth exts
tuberosity reduction : tuberoplasty
exostosis removal : exostosis removed, removal of exostosis
vestibuloplasty : vestibule deepening, ridge extension
crown lengthening : CL surgery
gingival graft : soft tissue graft, connective tissue graft, CTG, FGG, free gingival graft, gum graft
autogenous graft < bone graft : autogenous
iliac crest graft < autogenous graft : AICBG, iliac bone, iliac cancellous, iliac crest bone graft, iliac crest cancellous harvest
tibial graft < autogenous graft : tibia graft, tibial bone
rib graft < autogenous graft : costochondral graft
intraoral autograft < autogenous graft : ramus graft, chin graft, symphysis graft, ramus bone
allograft < bone graft : FDBA, DFDBA, cadaver bone, allogenic bone, allogeneic
xenograft < bone graft : bovine bone, bio-oss
alloplast < bone graft : synthetic graft, alloplastic
socket preservation < bone graft : ridge preservation, socket graft, site preservation, socket grafted
alveolar cleft graft < bone graft : alveolar bone graft, ABG, cleft graft, cleft packed
platelet-rich fibrin : PRF, PRP
implant removal : implant removed, removal of implant, explant
zygomatic implant < implant : zygoma implant
incisional biopsy < biopsy : incisional, punch biopsy, 5 mm punch, punch, partial removal for biopsy
excisional biopsy < biopsy, excision : excisional
bone biopsy < biopsy : biopsy of bone, hard tissue biopsy
fine needle aspiration < biopsy : FNA biopsy
peripheral ostectomy : peripheral osteotomy of cyst wall, carnoy's, carnoy, 5-FU cream, cryotherapy
saucerization : saucerized
intraoral incision and drainage < incision and drainage : intraoral I&D, IO I&D, intraoral drainage
extraoral incision and drainage < incision and drainage : extraoral I&D, EO I&D, extraoral drainage incision
blunt dissection : bluntly dissected, hemostat dissection
drain removal : drain out, drain removed, remove drain
packing : packed, iodoform, dressing
culture : C&S, cultured, culture and sensitivity, cx, aerobic and anaerobic
intraoral approach : transoral, intraoral incision
extraoral approach : submandibular incision, submandibular approach, transcutaneous, cutaneous approach, skin approach, preauricular incision, retromandibular approach, risdon
open reduction internal fixation < open reduction : ORIF, open reduction and internal fixation, open reduction with internal fixation
plate removal < hardware removal : plate removed
hardware removal : hardware removed, removal of hardware, ROH, removal of plate, screws removed, arch bars removed, arch bar removal
tooth transplantation : autotransplantation
jaw manipulation < jaw dislocation reduction : reduction of dislocation
jaw dislocation reduction : dislocation reduced, manual reduction, jaw reduced, reduced manually
three or more muscles : 3 muscles, three muscles, 4 muscles, three or more muscle groups
ultrasound guidance : ultrasound guided, US guided
nerve repair : neurorrhaphy, nerve graft, neurolysis
orthognathic surgery < osteotomy : orthognathic, jaw surgery, bimaxillary
SARPE < orthognathic surgery : surgically assisted rapid palatal expansion, surgically assisted RPE
corticotomy
fistula excision
sinus surgery : FESS
cleft repair : palatoplasty, cleft palate repair, cleft lip repair, lip repair, lip repaired, palate repaired, palate repair
dochoplasty : sialodochoplasty
suture removal : sutures removed, SR, suture removed
hemostatic agent : surgicel, gelfoam, collaplug, tranexamic rinse, TXA, collagen plug
laser : diode laser, CO2 laser, Er:YAG, diode
electrocautery : cautery, bovie, cauterized, electrosurgery
stent : surgical splint, surgical guide
maxillofacial prosthesis : facial prosthesis, nasal prosthesis
tracheostomy : trach
postoperative instructions : POI, POIG, post-op instructions, PO instructions, postop instructions
exploration : explored, wound exploration, wound explored
irrigation and debridement : I&D of wound, washout
`,
);
