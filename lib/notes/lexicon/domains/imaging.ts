import { conceptsOf } from '../concepts-of';

/** Kinds of images and what they show. */
export const concepts = conceptsOf(
  'imaging',
  `
radiograph:film,imaging,rad,radiographic exam,rads,x-ray,XR,xray
full mouth series<radiograph:FMXR
soft tissue radiograph<radiograph
CBCT<radiograph:cone beam scan
CT scan:contrast CT,CT facial,CT neck,CT with contrast,maxfac CT
MRI:MR,MRI of TMJ
nuclear scan:bone scan,PET,PET/CT,technetium scan
arthrogram
clinical photograph:clinical photos,intraoral photos,photo,pics
furcation radiolucency<radiolucency ~:furcal radiolucency
pericoronal radiolucency<radiolucency ~:enlarged follicle,follicular enlargement
loss of lamina dura:lamina dura lost
sinus opacification:sinus mucosal thickening,sinus opacity
condylar flattening:condylar changes,condylar erosion,condyle flattening,flattened condyle,osteophyte,subchondral sclerosis
stable bone levels:bone levels stable,bone WNL,normal bone levels
interpretation only:outside scan read,second opinion read
radiology report:OMR report,radiologist report,radiology read,written report
`,
);
