import { conceptsOf } from '../concepts-of';

/** Examination, tests and imaging. */
export const concepts = [
  ...conceptsOf(
    'finding',
    `
no known drug allergy : NKDA, NKA, no known allergies, no known drug allergies, no drug allergies
body cavity : oral cavity, nasal cavity, bony cavity, cyst cavity, abscess cavity, cavity curetted, cavity irrigated, cavity packed
percussion ~ : TTP, pain on percussion
palpation ~ : palpation tenderness, tender to palpation, pain on palpation
electric pulp test ~ : pulp vitality test
probing depth : PD, PDs, probing, pocket, perio pockets, pocket depth, pocketing, probes
tenderness ~ : tender, TTP muscles, tender to touch, guarding, tenderness to palpation, painful to palpation, tender on palpation
sinus tenderness ~
vital tooth : vital, normal pulp, responds normally
occlusion : occl
midline shift
tonsillar hypertrophy : tonsils 3+, adenoid hypertrophy
scalloped tongue : tongue scalloping
neck circumference : neck circ, neck size, neck
caries risk : caries risk assessment
dental anxiety < anxiety ~ : dental fear, odontophobia, afraid of dentist, dentophobia, fear of dentist, fearful of dental treatment, situational anxiety, phobia, fearful, phobic, afraid of needles, severe anxiety
functional impairment : loss of function, impaired function, functional deficit, functional problem
prolonged bleeding : hemorrhage uncontrolled
normal examination : exam normal
sound tooth : sound natural tooth, sound before, previously sound, no prior restoration, no previous restorations, free of decay, unrestored, no restorations, sound, virgin tooth, caries free, previously healthy tooth, healthy before injury, no prior decay, previously intact, sound prior to injury, intact prior to accident, no previous caries
full dentition : complete dentition, full complement of teeth, dentition sound, adequate teeth
healthy periodontium : no active perio, periodontally healthy, periodontium healthy
tmj normal : TMJ WNL, joints normal, TMJs WNL
normal disc position : disc in normal position, normal disc
tooth vertical
exposed root
biopsy result : path result, pathology result, histopathology, histology, path report, pathology report, biopsy report, microscopic diagnosis, histopathology report, path, pathology, histo, histopath
pathology pending : path pending, awaiting pathology, pending histopathology, pending, awaiting path, pending path
specimen submitted : specimen, specimen sent, sent to pathology, submitted to pathology, submitted for histopathology, formalin, sent for histo, sent to path, sent for biopsy, bone for histo, specimen to pathology, sent to OPL, sent to oral path
benign : benign lesion, benign tumor
lesion duration : present at least
atypia : atypical cells
clear margins : margins clear, margins negative, negative margins, margins free
positive margins : margins positive, involved margins
well-differentiated : moderately differentiated, poorly differentiated
inflamed granulation tissue : granulation tissue, chronic inflammation, granulation
nevus : mole
actinomyces colonies : filamentous organisms, bacterial colonies
does not wipe off : nonwipeable, not wipe off, non-wipeable, cannot be wiped off, won't wipe off
non-healing : nonhealing, not healing, persistent, failure to heal, has not healed, unhealed, delayed healing, will not heal
healing well : healing, healing WNL, healed, healing normally
fungating : exophytic, rolled border
verrucous : papillary surface, warty
pedunculated
sessile
rapidly growing : increasing in size, growing, enlarging, increased in size
non-homogenous : non-homogeneous, heterogenous, speckled
expansile : expansion, cortical perforation, perforated cortex, expansion of cortex
fixed lesion : fixed to underlying tissue
vascular lesion : vascular malformation, AV malformation, AVM, arteriovenous malformation
complicated : complicated extraction, complicated closure
`,
  ),
  ...conceptsOf(
    'imaging',
    `
radiolucency ~ : lucency, lucent, radiolucent, RL, unilocular lucency, multilocular lucency, radiolucent lesion, unilocular radiolucency, radiolucencies, lytic lesion, unilocular, multilocular, lucent lesion
periapical radiolucency < radiolucency ~ : PARL, periapical lucency, apical lucency, PA lucency, apical radiolucency, periapical pathology, periapical lesion, PA lesion, PA path, periapical path, apical lesion, PA radiolucency, apical RL, PAP, apical rarefaction, PA RL, periapical RL, periapical rarefaction
radiopacity ~ : radiopaque, radiopaque lesion, opacity, radiopaque mass, radiodensity
widened periodontal ligament ~ : widened PDL, PDL widened, PDL widening, thickened PDL, PDL space widened, wide PDL
panoramic radiograph < radiograph : pano, panoramic, panorex, PAN, OPG, panoramic film, panoramic x-ray, orthopantomogram, PANO x-ray
periapical radiograph < radiograph : PA, periapical film, PA film, periapicals, PAs, PA x2, PAX, periapical x-ray, PA x-ray
bitewing radiograph < radiograph : BW, BWX, BWs, bitewing, 4BW, 2BW, 4 BWX, BWXR
full mouth radiographs : FMX, FMS, full mouth x-rays
occlusal radiograph < radiograph : occlusal film, occl film, occlusal x-ray
cone beam computed tomography : cone beam, cone-beam CT, CBCT scan, 3D scan
computed tomography : CT
magnetic resonance imaging : MRI TMJ, TMJ MRI, MR imaging
cephalometric radiograph < radiograph : ceph, cephalogram, cephalometric
soft tissue film
sialogram : sialography
ultrasound
imaging interpretation : my read, interpretation, interpreted, read by, radiographic findings, imaging reviewed, interp, findings documented
mucosal thickening : opacified sinus, air-fluid level
`,
  ),
];
