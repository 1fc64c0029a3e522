import { conceptsOf } from '../concepts-of';

/** Kinds of images and what they show. */
export const concepts = conceptsOf(
  'imaging',
  `
radiograph : x-ray, xray, x-rays, film, films, radiographs, xrays, XR, imaging, rad, rads, radiographic exam
periapical radiograph < radiograph : PA, PAs, PAX, periapical film, periapical x-ray, PA film, PA x-ray, periapicals
bitewing radiograph < radiograph : BW, BWX, bitewings, BWs, bitewing, 4BW, 2BW, BWXR
panoramic radiograph < radiograph : pano, pan, panorex, panoramic, OPG, orthopantomogram, panoramic film, PANO x-ray, panoramic x-ray
full mouth series < radiograph : FMX, FMS, full mouth radiographs, FMXR
occlusal radiograph < radiograph : occlusal film, occl film, occlusal x-ray
cephalometric radiograph < radiograph : ceph, lateral ceph, cephalogram, cephalometric
soft tissue radiograph < radiograph : soft tissue film
CBCT < radiograph : cone beam, cone beam CT, CBCT scan, cone-beam, cone beam scan, 3D scan
CT scan : CT, CT maxillofacial, CT face, CT facial, CT neck, computed tomography, maxfac CT, CT with contrast, contrast CT
MRI : magnetic resonance imaging, TMJ MRI, MRI TMJ, MR, MRI of TMJ
ultrasound
nuclear scan : bone scan, technetium scan, PET, PET scan, PET/CT
arthrogram
sialogram : sialography
clinical photograph : photo, photos, photographs, intraoral photos, clinical photos, IO photo, pics
radiolucency !polarity : lucency, RL, radiolucent, radiolucent lesion, radiolucencies, lytic lesion, unilocular, multilocular, corticated lucency, lucent lesion
periapical radiolucency < radiolucency !polarity : PARL, PARLs, apical radiolucency, periapical lucency, PA radiolucency, apical lucency, apical RL, PA lesion, periapical lesion, apical lesion, periapical pathology, periapical path, PAP, apical rarefaction, PA lucency, PA RL, periapical RL, periapical rarefaction
furcation radiolucency < radiolucency !polarity : furcal radiolucency, furcal lucency
pericoronal radiolucency < radiolucency !polarity : pericoronal lucency, enlarged follicle, follicular enlargement
widened periodontal ligament : widened PDL, PDL widening, widened PDL space, PDL widened, thickened PDL, wide PDL, PDL widened apically
loss of lamina dura : lamina dura lost
radiopacity : radiopaque, opacity, radiopaque mass, radiodensity
sinus opacification : opacified sinus, sinus opacity, mucosal thickening, air fluid level, sinus mucosal thickening
condylar flattening : flattened condyle, condylar erosion, osteophyte, subchondral sclerosis, condylar changes, condyle flattening
normal disc position : disc in normal position, normal disc
stable bone levels : bone levels stable, bone WNL, normal bone levels
imaging interpretation : interpretation, radiographic interpretation, interp, my read, read by me, interpreted, interpreted by, findings documented, formal interpretation
interpretation only : second opinion read, outside scan read
radiology report : radiologist report, OMR report, written report, radiology read, oral radiology report
`,
);
