import { conceptsOf } from '../concepts-of';

/** Cysts, tumors and diseases of the jaw bones. */
export const concepts = conceptsOf(
  'diagnosis',
  `
cyst ~:cyst lining,cystic,cystic lesion,jaw cyst
odontogenic cyst<cyst
dentigerous cyst<odontogenic cyst:eruption cyst,follicular cyst
lateral periodontal cyst<odontogenic cyst
odontogenic keratocyst<odontogenic tumor,cyst:KCOT,keratocyst,keratocystic odontogenic tumor,OKC
nasopalatine duct cyst<cyst:incisive canal cyst,nasopalatine cyst
traumatic bone cyst<cyst:simple bone cyst,solitary bone cyst
aneurysmal bone cyst<cyst
nasolabial cyst<cyst
tumor ~:neoplasm
odontogenic tumor<tumor
ameloblastoma<odontogenic tumor
odontoma<odontogenic tumor
odontogenic myxoma<odontogenic tumor:myxoma
cementoblastoma<odontogenic tumor
ossifying fibroma<tumor
fibrous dysplasia
cemento-osseous dysplasia:osseous dysplasia,PCOD,periapical cemental dysplasia
central giant cell granuloma:CGCG,giant cell granuloma,giant cell lesion
cherubism
stafne defect:latent bone cyst,stafne
torus:mandibular torus,palatal torus,torus mandibularis,torus palatinus
exostosis:bony prominence,bony spicule,exostoses,sharp bony ridge
idiopathic osteosclerosis:condensing osteitis,dense bone island,enostosis
osteoma<tumor
hemangioma<tumor
lymphangioma<tumor
neurofibroma<tumor
osteosarcoma<malignant neoplasm,tumor
osteonecrosis of jaw:jaw necrosis,jaw osteonecrosis,ONJ,osteonecrosis
medication-related osteonecrosis of jaw<osteonecrosis of jaw:ARONJ,bisphosphonate osteonecrosis,bisphosphonate related osteonecrosis,BRONJ,DRONJ,drug related osteonecrosis,drug-induced osteonecrosis,medication related osteonecrosis,MRONJ
osteoradionecrosis<osteonecrosis of jaw:ORN,osteoradionecrosis of jaw,osteoradionecrosis of the mandible,radiation osteonecrosis,radionecrosis
exposed bone ~:bone exposure,exposed alveolar bone,exposed mandible,exposed necrotic bone
necrotic bone:dead bone,devitalized bone,non-vital bone,nonvital bone
sequestrum:sequestra
osteomyelitis<odontogenic infection:osteo of jaw,osteomyelitis of jaw,suppurative osteomyelitis
alveolar osteitis<postoperative complication:alveolitis,dry socket
pathologic fracture ~:path fracture,pathological fracture
postoperative complication:post-op complication,postop complication,surgical complication
wound dehiscence<postoperative complication:dehisced,dehiscence,wound breakdown
postoperative infection<postoperative complication:infected extraction site,infected socket,post-op infection,SSI,surgical site infection
postoperative bleeding<postoperative complication,bleeding:post extraction bleeding,post-extraction hemorrhage,post-op bleeding,postop hemorrhage
osteoporosis *:age-related osteoporosis,osteopenia
paget disease:paget's,paget's disease,pagets disease of bone
oroantral communication:antral communication,O-A communication,OA communication,OAC,oroantral opening,sinus communication
oroantral fistula:antral fistula,O-A fistula,OA fistula,OAF
oronasal fistula:nasoalveolar fistula,oro-nasal fistula,palatal fistula
fistula ~:fistulae
`,
);
