import { type RuleCase, rulesOf, tabular } from '../rule';

/** Cysts, tumors, necrosis and shape of the jaws; what stands between mouth, sinus and nose. */
export const rules = rulesOf(
  'disease',
  tabular('D16, D48, K09, M26, M27, M87.18'),
  `
cyst : {salivary|mucous} = K11.6 | {jaw|mandib\\w*|maxill\\w*|bone|pano?r?\\w*|radiolucen\\w*|\\bcyst (of )?(r|l|right|left)\\b|#\\s?\\d} = ?M27.40 | ?K09.9
odontogenic cyst : K09.0
dentigerous cyst : K09.0
lateral periodontal cyst : K09.0
odontogenic keratocyst : upper = D16.4 | lower = D16.5 | ?D16.5
nasopalatine duct cyst : K09.1
nasolabial cyst : K09.1
traumatic bone cyst : M27.49
aneurysmal bone cyst : M27.49
ameloblastoma : upper = D16.4 | lower = D16.5 | ?D16.5
odontoma : upper = D16.4 | lower = D16.5 | ?D16.5
odontogenic myxoma : upper = D16.4 | lower = D16.5 | ?D16.5
cementoblastoma : upper = D16.4 | lower = D16.5 | ?D16.5
ossifying fibroma : upper = D16.4 | lower = D16.5 | ?D16.5
odontogenic tumor : upper = D16.4 | lower = D16.5 | ?D16.5
osteoma : upper = D16.4 | lower = D16.5 | ?D16.5
fibrous dysplasia : M27.8
cemento-osseous dysplasia : M27.8
cherubism : M27.8
central giant cell granuloma : M27.1
torus : M27.0
stafne defect : M27.0
exostosis : {tuberosit} = M26.07 | M27.8
idiopathic osteosclerosis : M27.8
osteosarcoma : upper = C41.0 | lower = C41.1 | ?C41.1
medication-related osteonecrosis of jaw : M87.180
osteonecrosis of jaw : +bone-modifying agent = M87.180 | +antiangiogenic = M87.180 | +radiation therapy = M27.2, Y84.2 | ?M27.2
osteoradionecrosis : M27.2, Y84.2
exposed bone !lesion : none
necrotic bone !lesion : none
sequestrum !lesion : none
alveolar osteitis : M27.3
pathologic fracture : +osteonecrosis of jaw = M84.58X~ | M84.48X~
oroantral communication : {acute|new|intra.?op|immediate} = J95.89 | T81.89X~ 
oroantral fistula : J32.0
fistula : {oro.?antral|\\bOA\\b|\\bantr(um|al)|maxillary sinus} = J32.0 | none
oronasal fistula : +cleft = none | K13.79
wound dehiscence : T81.31X~
postoperative infection : T81.49X~
postoperative bleeding : K91.840
class II malocclusion : M26.212
class III malocclusion : M26.213
open bite : {posterior} = M26.221 | M26.220
crossbite : M26.24
deep bite : M26.29
overjet !lesion : M26.23
crowding : M26.31
diastema : M26.32
malocclusion : {class I\\b} = M26.211 | ?M26.4
mandibular retrognathia : M26.04
mandibular prognathism : M26.03
maxillary hypoplasia : M26.02
maxillary hyperplasia : M26.01
facial asymmetry : {maxill} = M26.11 | Q67.0
jaw deformity : ?M26.9
exposed implant : M27.62
`,
);

export const cases: readonly RuleCase[] = [
  { note: 'CBCT: lucency below the canal, right mandible: Stafne defect.', cdt: 'D0367', codes: ['M27.0'] },
  {
    note: 'Preop dx: cyst left posterior mandible, consistent with dentigerous cyst, r/o OKC. Path pending.',
    cdt: 'D7451',
    tooth: '17',
    codes: ['M27.40'],
    not: ['K09.0', 'D16.5'],
  },
  { note: 'Biopsy report: dentigerous cyst around #32.', cdt: 'D7451', tooth: '32', codes: ['K09.0'] },
  {
    note: 'Dx: MRONJ stage 2, right mandible. On zoledronic acid monthly x 3 years.',
    cdt: 'D7550',
    codes: ['M87.180'],
    not: ['M27.2', 'Y84.2'],
  },
  { note: 'Osteoradionecrosis left mandible after 70 Gy for tonsil SCC.', cdt: 'D7550', codes: ['M27.2'], not: ['M87.180'] },
  { note: 'Dry socket #19.', cdt: 'D9110', tooth: '19', codes: ['M27.3'] },
];
