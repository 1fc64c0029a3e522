import { conceptsOf } from '../concepts-of';

/** Kinds of images and what they show. */
export const concepts = conceptsOf(
  'imaging',
  `
radiograph : x-ray, xray, film, XR, imaging, rad, rads, radiographic exam
full mouth series < radiograph : FMXR
soft tissue radiograph < radiograph
CBCT < radiograph : cone beam scan
CT scan : CT facial, CT neck, maxfac CT, CT with contrast, contrast CT
MRI : MR, MRI of TMJ
nuclear scan : bone scan, technetium scan, PET, PET/CT
arthrogram
clinical photograph : photo, intraoral photos, clinical photos, pics
furcation radiolucency < radiolucency ~ : furcal radiolucency, furcal lucency
pericoronal radiolucency < radiolucency ~ : pericoronal lucency, enlarged follicle, follicular enlargement
loss of lamina dura : lamina dura lost
sinus opacification : sinus opacity, sinus mucosal thickening
condylar flattening : flattened condyle, condylar erosion, osteophyte, subchondral sclerosis, condylar changes, condyle flattening
stable bone levels : bone levels stable, bone WNL, normal bone levels
interpretation only : second opinion read, outside scan read
radiology report : radiologist report, OMR report, written report, radiology read
`,
);
