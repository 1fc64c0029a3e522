import { conceptsOf } from '../concepts-of';

/** Cysts, tumors and diseases of the jaw bones. */
export const concepts = conceptsOf(
  'diagnosis',
  `
cyst ~ : cystic lesion, jaw cyst, cyst of jaw, cystic, cyst lining
odontogenic cyst < cyst
dentigerous cyst < odontogenic cyst : follicular cyst, eruption cyst
lateral periodontal cyst < odontogenic cyst
odontogenic keratocyst < odontogenic tumor, cyst : OKC, keratocystic odontogenic tumor, KCOT, keratocyst
nasopalatine duct cyst < cyst : incisive canal cyst, nasopalatine cyst
traumatic bone cyst < cyst : simple bone cyst, solitary bone cyst
aneurysmal bone cyst < cyst
nasolabial cyst < cyst
tumor ~ : neoplasm
odontogenic tumor < tumor
ameloblastoma < odontogenic tumor
odontoma < odontogenic tumor
odontogenic myxoma < odontogenic tumor : myxoma
cementoblastoma < odontogenic tumor
ossifying fibroma < tumor
fibrous dysplasia
cemento-osseous dysplasia : PCOD, periapical cemental dysplasia, osseous dysplasia
central giant cell granuloma : CGCG, giant cell lesion, giant cell granuloma
cherubism
torus : tori, torus mandibularis, torus palatinus, mandibular tori, palatal torus, mandibular torus, palatal tori
exostosis : exostoses, bony prominence, bony spicule, sharp bony ridge
idiopathic osteosclerosis : dense bone island, condensing osteitis, enostosis
osteoma < tumor
hemangioma < tumor
lymphangioma < tumor
neurofibroma < tumor
osteosarcoma < malignant neoplasm, tumor
osteonecrosis of jaw : osteonecrosis, ONJ, necrosis of jaw, jaw necrosis, jaw osteonecrosis
medication-related osteonecrosis of jaw < osteonecrosis of jaw : MRONJ, BRONJ, ARONJ, DRONJ, drug related osteonecrosis, medication related osteonecrosis, bisphosphonate osteonecrosis, drug-induced osteonecrosis, bisphosphonate related osteonecrosis
osteoradionecrosis < osteonecrosis of jaw : ORN, radionecrosis, osteoradionecrosis of jaw, osteoradionecrosis of the mandible, radiation osteonecrosis
exposed bone ~ : bone exposed, exposed necrotic bone, bone exposure, exposed alveolar bone, exposed mandible
necrotic bone : dead bone, devitalized bone, non-vital bone, nonvital bone
sequestrum : sequestra
osteomyelitis < odontogenic infection : osteo of jaw, osteomyelitis of jaw, suppurative osteomyelitis
alveolar osteitis < postoperative complication : dry socket, alveolitis, alveolar osteitis of socket
pathologic fracture ~ : pathological fracture, path fracture
postoperative complication : post-op complication, surgical complication, postop complication
wound dehiscence < postoperative complication : dehiscence, dehisced, wound breakdown
postoperative infection < postoperative complication : surgical site infection, SSI, post-op infection, infected socket, infected extraction site
postoperative bleeding < postoperative complication, bleeding : post-op bleeding, post extraction bleeding, post-extraction hemorrhage, postop hemorrhage
osteoporosis * : osteopenia, age-related osteoporosis
paget disease : paget's, paget's disease, pagets disease of bone
oroantral communication : OAC, OA communication, O-A communication, antral communication, sinus communication, oroantral opening
oroantral fistula : OAF, OA fistula, O-A fistula, antral fistula
oronasal fistula : oro-nasal fistula, palatal fistula, nasoalveolar fistula
fistula ~ : fistulae
`,
);
