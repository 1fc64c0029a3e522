import { conceptsOf } from '../concepts-of';

/** What was done, and how. */
export const concepts = conceptsOf(
  'treatment',
  `
extraction:both tooth delivered,delivered in pieces,exo,exodontia,ext,extract,extracted,exts,removed tooth,tooth removal
sectioning:crown sectioned,divided,hemisected,odontectomy,odontomy,section,sectioned,sectioned crown
bone removal:alveolar bone removed,bone guttered,bone was removed,ostectomy,osteotomy bur,removed bone,trough,troughed,troughing
flap:flap raised,FTF,FTMPF,mucosa reflected
incision and drainage ~:I&D,I+D,I/D,incised and drained,incision drainage,IND
incision:incised,skin incision,transoral incision
drain placed:drain,drain sutured,iodoform drain,penrose,penrose drain
biopsy ~:biopsied,biopsies,bx'd,tissue sample
brush biopsy<biopsy:brush cytology,exfoliative cytology,oralcdx
excision:completely excised,excise,excised,excision of lesion,lesion excised,lesion removed,removed in toto,resected,wide local excision,WLE
enucleation:cyst enucleated,cyst enucleation,cyst removed,cystectomy,enucleate,enucleated
marsupialization:decompressed,decompression,marsupialized
curettage:curet,curette,curetted,curettement
resection:hemimandibulectomy,mandibulectomy,maxillectomy,partial mandibulectomy
sequestrectomy:bone debridement,necrotic bone removed,sequestra removed,sequestrum removed
alveoloplasty:alveolar recontouring,alveolectomy,alveoplasty,bone contouring,bone smoothing,margins smoothed,ridge contouring,ridge recontour,ridge smoothed
bone graft:autograft,block graft,cancellous graft,graft placed,grafted,grafting,marrow packed,onlay graft,ridge augmentation
iliac crest harvest:hip graft,iliac bone graft,iliac crest,marrow harvested
sinus lift<bone graft:lateral window,sinus augmentation,sinus elevation,sinus graft
membrane:GTR,guided tissue regeneration
implant:implants placed
operculectomy:excised operculum,excision of pericoronal gingiva,operculum excised,operculum excision,operculum removed,pericoronal gingiva excised
gingivectomy:gingival excision,gingivoplasty
frenectomy:frenotomy,frenulectomy,frenuloplasty,frenulotomy,frenum release,frenum release laser,frenum released,frenum removed,laser frenectomy,laser release,release of lingual frenulum,tongue tie release
labial frenectomy<frenectomy:buccal frenectomy,labial frenotomy,lip tie release,maxillary frenectomy,upper lip release
lingual frenectomy<frenectomy:laser release of lingual frenulum,lingual frenulectomy,lingual frenum release
lingual frenotomy<frenectomy:clipped lingual frenum,frenulum incised,lingual frenulotomy
frenum excision<frenectomy:frenulum excised
frenoplasty<frenectomy:V-Y plasty,z-plasty,zplasty
wound repair:laceration closed,laceration repaired,laceration sutured,repaired,sutured laceration,wound closed
suture:3-0,4-0,5-0,chromic,chromic gut,gut,interrupted sutures,nylon,prolene,PTFE sutures,silk,simple interrupted,sutured,vicryl
single-layer closure:1 layer,one layer,simple closure,simple interrupted sutures,simple repair,single layer
layered closure:2 layer closure,2 layers,3 layer closure,closed in layers,closed in two layers,deep layer,deep sutures,intermediate repair,layered,layers,multilayer,muscle layer,muscle layer closed,two layer closure
complex closure:complex repair,extensive undermining,scar revision
primary closure:closed primarily,tension free closure,tension free primary closure,watertight closure
secondary intention:left open,left to heal,secondary healing
local flap:adjacent tissue transfer,advancement flap,buccal fat pad,buccal fat pad flap,palatal flap,palatal rotational flap,rotation flap,rotational flap,sliding buccal flap
debridement:debride,debrided,wound debridement
foreign body removal:debris removed,FB removed,fragment removed,glass removed,removed foreign body
closed reduction:closed reduced,closed reduction of fracture,closed treatment,CR,CRIF,CRMMF,reduced,reduction
open reduction:open reduction with plates,open treatment,open tx of fracture
maxillomandibular fixation<interdental fixation:IMF,intermaxillary fixation,jaw wired shut,jaws wired,MMF,wired jaw,wired shut
arch bar:arch bars,IMF screws
interdental fixation:interdental wire,ivy loops,wiring
plates and screws:miniplate,plate,plate and screws,plated,screws
manipulation:joint manipulation,manipulation under anesthesia,manually manipulated,MUA
multiple approaches:combined approach,intraoral and extraoral
splinting:composite splint,flexible splint,flexible SS wire,rigid splint,splint placed,splinted,stabilized with splint,tooth splint,wire splint
repositioning of tooth:reposition,repositioned,tooth reduced,tooth repositioning
replantation:reimplantation,reimplanted,replanted
coronectomy:intentional partial odontectomy,intentional partial tooth removal
restoration:resin restoration
bridge
osseous surgery:flap and osseous,flap surgery,gingival flap,perio surgery,periodontal surgery
fluoride varnish
occlusal orthotic:repositioning splint,TMJ appliance,TMJ splint
night guard:OTC guard,over the counter guard
mandibular advancement device<oral appliance:custom titratable MAD,dorsal,herbst,MAD,mandibular advancement appliance,mandibular advancement splint,mandibular repositioning appliance,mandibular repositioning device,MRA,MRD,OAT,oral appliance therapy,panthera,prosomnus,sleep appliance,snore appliance,snore guard,somnodent,TAP,titratable MAD,titratable mandibular advancement device
tongue-retaining device<oral appliance:aveo,tongue stabilizing device,TRD,TSD
boil-and-bite appliance<prefabricated appliance:boil and bite,OTC appliance,OTC MAD,OTC mouthguard,silent-type,store bought guard,thermoform,thermoform MAD,thermoplastic appliance
fixed mechanical hinge:fixed hinge,herbst hinge,hinge mechanism,mechanical hinge
titratable:adjustable,mm increments,titration
arthrocentesis:joint irrigation,joint lavage,lysis and lavage,TMJ arthrocentesis,TMJ lavage
arthroscopy:arthroscopic,TMJ arthroscopy
arthroplasty:arthrotomy,disc plication,disc removal,disc repair,disc repositioning,discectomy,discopexy,meniscectomy,open joint surgery,TMJ arthroplasty,TMJ surgery
total joint replacement:alloplastic joint,joint replacement TMJ,TJR,TMJ prosthesis,TMJ replacement,total joint prosthesis
condylectomy:condyle resection
coronoidectomy
joint injection:hyaluronic acid injection,intra-articular injection,joint injected,steroid injection,TMJ injection
trigger point injection:muscle injection,TPI,TPIs
nerve block:auriculotemporal block,diagnostic block,IAN block,mandibular block,mental block,occipital block,PSA block,sphenopalatine block,sphenopalatine ganglion block,trigeminal block,V2 block,V3 block
botulinum toxin:botox,botulinum,dysport,onabotulinum,onabotulinumtoxinA,xeomin
behavior modification:habit control,jaw rest,self-care
le fort I osteotomy:le fort 1,le fort I,le fort osteotomy,lefort 1,lefort I,lefort I osteotomy,LF1
sagittal split osteotomy<orthognathic surgery:BSSO,sagittal split,SSO
genioplasty<orthognathic surgery:chin advancement
genioglossus advancement:GGA
maxillomandibular advancement<orthognathic surgery:MMA
osteotomy:jaw osteotomy,osteotomies
distraction osteogenesis:distraction,distractor
exposure of tooth:bracket and chain,bracket bonded,E&B,expose and bond,exposed and bonded,exposure and bonding,gold chain,surgical access of unerupted tooth,surgical exposure
torus removal<exostosis removal:torectomy,tori reduced,torus reduction
sialolithotomy:salivary stone removed,sialendoscopy,sialolith removed,stone removed
gland excision:gland excised,parotidectomy,salivary gland excision,sialadenectomy,sialoadenectomy
oroantral closure:closed oroantral,closure of OAC,closure of oroantral fistula,fistula closed,fistula closure,fistula excised,fistula tract excised,OAC closure,OAF closure,sinus communication closed
caldwell-luc:antrostomy,sinusotomy
speech aid:palatal lift,speech bulb
laser ablation:ablated,ablation,laser vaporization,vaporized
palliative treatment:palliative,sedative filling
impression:alginate,digital scan,intraoral scan
fluoride tray:custom fluoride trays,fluoride carrier
medication tray:perio tray,periodontal medicament carrier
dressing change:alvogyl,dry socket paste,eugenol pack,packed with
debulking
cardiac surgery:bypass surgery,CABG,cardiac surgeries,coronary bypass,fontan,glenn,norwood
jaw joint reduction:jaw relocated,manual reduction of TMJ,TMJ reduced
tooth exposure
hyperbaric oxygen:HBO,HBOT,hyperbaric
surgery:operation,operative,surgeries,surgical procedure
surgical extraction<extraction:surg ext,surgical exo,surgical ext,surgical removal,surgically extracted,surgically removed,TE surgical
third molar removal<extraction:3rd molar removal,third molar extraction,wisdom teeth extraction,wisdom teeth removal,WTE
full mouth extraction<extraction:FME,full mouth exts
tuberosity reduction:tuberoplasty
exostosis removal
vestibuloplasty:ridge extension,vestibule deepening
crown lengthening:CL surgery
gingival graft:connective tissue graft,CTG,FGG,free gingival graft,gum graft,soft tissue graft
autogenous graft<bone graft:autogenous
iliac crest graft<autogenous graft:AICBG,iliac bone,iliac cancellous,iliac crest bone graft,iliac crest cancellous harvest
tibial graft<autogenous graft:tibia graft,tibial bone
rib graft<autogenous graft:costochondral graft
intraoral autograft<autogenous graft:chin graft,ramus bone,ramus graft,symphysis graft
allograft<bone graft:allogeneic,allogenic bone,cadaver bone,DFDBA,FDBA
xenograft<bone graft:bio-oss,bovine bone
alloplast<bone graft:alloplastic,synthetic graft
socket preservation<bone graft:ridge preservation,site preservation,socket graft,socket grafted
alveolar cleft graft<bone graft:ABG,alveolar bone graft,cleft graft,cleft packed
platelet-rich fibrin:PRF,PRP
implant removal:explant
zygomatic implant<implant:zygoma implant
incisional biopsy<biopsy:incisional,partial removal for biopsy,punch,punch biopsy
excisional biopsy<biopsy,excision:excisional
bone biopsy<biopsy:hard tissue biopsy
fine needle aspiration<biopsy:FNA biopsy
peripheral ostectomy:5-FU cream,carnoy,carnoy's,cryotherapy,peripheral osteotomy of cyst wall
saucerization:saucerized
intraoral incision and drainage<incision and drainage:intraoral drainage,intraoral I&D,IO I&D
extraoral incision and drainage<incision and drainage:EO I&D,extraoral drainage incision,extraoral I&D
blunt dissection:bluntly dissected,hemostat dissection
drain removal:drain out,remove drain
packing:dressing,iodoform,packed
culture:aerobic and anaerobic,C&S,culture and sensitivity,cultured,cx
intraoral approach:intraoral incision,transoral
extraoral approach:cutaneous approach,preauricular incision,retromandibular approach,risdon,skin approach,submandibular approach,submandibular incision,transcutaneous
open reduction internal fixation<open reduction:open reduction and internal fixation,open reduction with internal fixation,ORIF
plate removal<hardware removal
hardware removal:arch bar removal,arch bars removed,removal of plate,ROH,screws removed
tooth transplantation:autotransplantation
jaw manipulation<jaw dislocation reduction:reduction of dislocation
jaw dislocation reduction:dislocation reduced,jaw reduced,manual reduction,reduced manually
three or more muscles:3 muscles,4 muscles,three muscles,three or more muscle groups
ultrasound guidance:ultrasound guided,US guided
nerve repair:nerve graft,neurolysis,neurorrhaphy
orthognathic surgery<osteotomy:bimaxillary,jaw surgery,orthognathic
SARPE<orthognathic surgery:surgically assisted rapid palatal expansion,surgically assisted RPE
corticotomy
fistula excision
sinus surgery:FESS
cleft repair:cleft lip repair,cleft palate repair,lip repaired,palate repaired,palatoplasty
dochoplasty:sialodochoplasty
suture removal:SR,sutures removed
hemostatic agent:collagen plug,collaplug,gelfoam,surgicel,tranexamic rinse,TXA
laser:diode,diode laser,Er:YAG
electrocautery:bovie,cauterized,cautery,electrosurgery
stent:surgical guide,surgical splint
maxillofacial prosthesis:facial prosthesis,nasal prosthesis
tracheostomy:trach
postoperative instructions:PO instructions,POI,POIG,post-op instructions,postop instructions
exploration:explored,wound exploration,wound explored
irrigation and debridement:I&D of wound,washout
`,
);
