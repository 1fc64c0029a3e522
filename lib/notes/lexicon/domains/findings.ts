import { conceptsOf } from '../concepts-of';

/** Examination, tests and imaging. */
export const concepts = [
  ...conceptsOf(
    'finding',
    `
no known drug allergy:NKA,NKDA,no drug allergies,no known allergies,no known drug allergies
body cavity:abscess cavity,bony cavity,cavity curetted,cavity irrigated,cavity packed,cyst cavity,nasal cavity,oral cavity
percussion ~:pain on percussion,TTP
palpation ~:pain on palpation,palpation tenderness,tender to palpation
electric pulp test ~:pulp vitality test
probing depth:PD,PDs,perio pockets,pocket,pocket depth,pocketing,probes,probing
tenderness ~:guarding,painful to palpation,tender,tender on palpation,tenderness to palpation,TTP muscles
sinus tenderness ~
vital tooth:normal pulp,responds normally,vital
occlusion:occl
midline shift
tonsillar hypertrophy:adenoid hypertrophy,tonsils 3+
scalloped tongue:tongue scalloping
neck circumference:neck,neck circ,neck size
caries risk
dental anxiety<anxiety ~:afraid of dentist,afraid of needles,dental fear,dentophobia,fear of dentist,fearful,fearful of dental treatment,odontophobia,phobia,phobic,severe anxiety,situational anxiety
functional impairment:functional deficit,functional problem,impaired function,loss of function
prolonged bleeding:hemorrhage uncontrolled
normal examination:exam normal
sound tooth:caries free,healthy before injury,intact prior to accident,no previous caries,no previous restorations,no prior decay,no prior restoration,no restorations,previously healthy tooth,previously intact,previously sound,sound,sound before,sound natural tooth,sound prior to injury,unrestored,virgin tooth
full dentition:adequate teeth,dentition sound,full complement of teeth
healthy periodontium:no active perio,periodontally healthy,periodontium healthy
tmj normal:joints normal,TMJ WNL,TMJs WNL
normal disc position:disc in normal position,normal disc
tooth vertical
exposed root
biopsy result:biopsy report,histo,histology,histopath,histopathology,histopathology report,microscopic diagnosis,pathology,pathology report,pathology result
pathology pending:awaiting pathology,pending,pending histopathology,pending path
specimen submitted:bone for histo,formalin,sent for biopsy,sent for histo,sent to OPL,sent to oral path,sent to pathology,specimen,specimen sent,specimen to pathology,submitted for histopathology,submitted to pathology
benign:benign lesion,benign tumor
lesion duration:present at least
atypia:atypical cells
clear margins:margins clear,margins free,margins negative,negative margins
positive margins:involved margins,margins positive
well-differentiated:moderately differentiated,poorly differentiated
inflamed granulation tissue:chronic inflammation,granulation,granulation tissue
nevus:mole
actinomyces colonies:bacterial colonies,filamentous organisms
does not wipe off:cannot be wiped off,non-wipeable,nonwipeable,not wipe off,won't wipe off
non-healing:delayed healing,failure to heal,has not healed,nonhealing,not healing,persistent,unhealed,will not heal
healing well:healed,healing,healing normally,healing WNL
fungating:exophytic,rolled border
verrucous:papillary surface,warty
pedunculated
sessile
rapidly growing:enlarging,growing,increased in size,increasing in size
non-homogenous:heterogenous,non-homogeneous,speckled
expansile:cortical perforation,expansion,perforated cortex
fixed lesion:fixed to underlying tissue
vascular lesion:arteriovenous malformation,AV malformation,AVM,vascular malformation
complicated:complicated closure,complicated extraction
`,
  ),
  ...conceptsOf(
    'imaging',
    `
radiolucency ~:lucent,lucent lesion,lytic lesion,multilocular,multilocular lucency,radiolucencies,radiolucent,radiolucent lesion,RL,unilocular,unilocular radiolucency
periapical radiolucency<radiolucency ~:PA lesion,PA path,PA radiolucency,PA RL,PAP,PARL,periapical lesion,periapical pathology,periapical rarefaction,periapical RL
radiopacity ~:opacity,radiodensity,radiopaque,radiopaque lesion,radiopaque mass
widened periodontal ligament ~:PDL space widened,PDL widened,PDL widening,thickened PDL,wide PDL,widened PDL
panoramic radiograph<radiograph:OPG,orthopantomogram,PAN,pano,PANO x-ray,panoramic,panoramic film,panoramic x-ray,panorex
periapical radiograph<radiograph:PA,PA film,PA x-ray,PAs,PAX,periapical film,periapical x-ray,periapicals
bitewing radiograph<radiograph:2BW,4 BWX,4BW,bitewing,BW,BWs,BWX,BWXR
full mouth radiographs:FMS,FMX,full mouth x-rays
occlusal radiograph<radiograph:occl film,occlusal film,occlusal x-ray
cone beam computed tomography:3D scan,CBCT scan,cone beam,cone-beam CT
computed tomography:CT
magnetic resonance imaging:MR imaging,MRI TMJ,TMJ MRI
cephalometric radiograph<radiograph:ceph,cephalogram,cephalometric
soft tissue film
sialogram:sialography
ultrasound
imaging interpretation:findings documented,imaging reviewed,interp,interpretation,interpreted,my read,radiographic findings,read by
mucosal thickening:air-fluid level,opacified sinus
`,
  ),
];
