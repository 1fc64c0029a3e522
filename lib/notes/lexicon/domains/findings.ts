import { conceptsOf } from '../concepts-of';

/** Examination, tests and imaging. */
export const concepts = [
  ...conceptsOf(
    'finding',
    `
percussion !polarity : perc, percussion test, TTP, tender to percussion, percussion tenderness, percussion sensitive, pain on percussion, percussion pain, TTPerc
palpation !polarity : palp, palpation tenderness, tender to palpation, pain on palpation, palpation test
cold test !polarity : cold, endo ice, endo-ice, response to cold, cold response, thermal test, cold sensitivity test
heat test !polarity : heat
electric pulp test !polarity : EPT, pulp test, pulp vitality test, vitality test
bite test !polarity : tooth slooth, bite stick, pain on biting, bite sensitivity, biting pain
bleeding on probing !polarity : BOP, bleeding on probing generalized
probing depth : PD, PDs, probing, pocket, pockets, perio pockets, probing depths, pocket depth, pocketing, deep pockets, periodontal pockets
tenderness !polarity : tender, TTP muscles, tender to touch, guarding
sinus tenderness !polarity
vital tooth : vital, vital teeth, normal pulp, responds normally
oral cancer screening !polarity : ca screen, oral ca screen, cancer screening, OCS
occlusion : occl, occlusion stable
midline shift
mallampati : mallampati III, mallampati IV, mallampati class
tonsillar hypertrophy : enlarged tonsils, large tonsils, tonsils 3+, adenoid hypertrophy
scalloped tongue : tongue scalloping
neck circumference : neck circ, neck size
caries risk : high caries risk, caries risk assessment
dental anxiety < anxiety !polarity : dental phobia, dental fear, odontophobia, afraid of dentist, needle phobia, dentophobia, fear of dentist, fearful of dental treatment, situational anxiety
functional impairment : loss of function, impaired function, functional deficit, functional problem
prolonged bleeding : hemorrhage uncontrolled
normal examination : WNL, within normal limits, exam normal, unremarkable
sound tooth : sound teeth, teeth sound, sound natural tooth, sound natural teeth, sound before, previously sound, tooth was sound, no prior restoration, no previous restorations, free of decay, unrestored, no restorations, intact dentition, sound, virgin tooth, caries free, previously healthy tooth, healthy before injury, no prior decay
full dentition : complete dentition, full complement of teeth, adequate dentition, sufficient teeth, good dentition, dentition sound, adequate teeth
healthy periodontium : no active perio, periodontally healthy, periodontium healthy
tmj normal : TMJ WNL, TMJ normal, joints normal, TMJs WNL
normal disc position
tooth vertical
exposed root
biopsy result : path result, pathology result, final pathology, histopathology, histology, path report, pathology report, biopsy report, microscopic diagnosis
pathology pending : report pending, path pending, pathology pending, awaiting pathology, results pending, pending histopathology, final dx pending
specimen submitted : specimen sent, sent to pathology, sent to oral path, submitted to pathology, submitted for histopathology, formalin, sent for histo, sent to path, specimen in formalin, sent for biopsy, bone for histo, specimen to pathology
benign : no malignancy, negative for malignancy, benign lesion
lesion duration : present at least
`,
  ),
  ...conceptsOf(
    'imaging',
    `
radiolucency !polarity : lucency, lucent, radiolucent, RL, unilocular lucency, multilocular lucency, radiolucent lesion, unilocular radiolucency
periapical radiolucency < radiolucency !polarity : PARL, periapical lucency, apical lucency, PA lucency, apical radiolucency, periapical pathology, periapical lesion, PA lesion, PA path, periapical path, apical lesion
radiopacity !polarity : radiopaque, radiopaque lesion, opacity
widened periodontal ligament !polarity : widened PDL, PDL widened, PDL widening, thickened PDL, PDL space widened
panoramic radiograph : pano, panoramic, panorex, PAN, panoramic image, OPG, panoramic film, panoramic x-ray, pano read
periapical radiograph : PA, periapical film, PA film, periapicals, PAs, PA x2, PAX
bitewing radiograph : BW, BWX, bitewings, BWs, bitewing, 4BW, 2BW, 4 BWX
full mouth radiographs : FMX, full mouth series, FMS, full mouth x-rays
occlusal radiograph : occlusal film, occl film
cone beam computed tomography : CBCT, cone beam, cone-beam CT, cone beam CT, CBCT scan, 3D scan
computed tomography : CT, CT scan, maxillofacial CT, CT face, CT maxillofacial
magnetic resonance imaging : MRI, MRI TMJ, TMJ MRI, MR imaging
cephalometric radiograph : ceph, lateral ceph, cephalogram, cephalometric
soft tissue film
sialogram
ultrasound
nerve proximity !polarity : proximity to IAN, close to IAN, near the canal, canal superimposed, IAN proximity, roots near nerve, close proximity to inferior alveolar nerve, roots near inferior alveolar nerve, near the inferior alveolar nerve, superimposed over canal, intimate with IAN, proximity to inferior alveolar canal
sinus proximity : roots in sinus, close to sinus
imaging interpretation : my read, radiographic interpretation, interpretation, interpreted, read by me, radiology interpretation, read by, radiographic findings, imaging reviewed
mucosal thickening : sinus opacification, opacified sinus, air-fluid level
`,
  ),
];
