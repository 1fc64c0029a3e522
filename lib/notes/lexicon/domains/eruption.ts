import { conceptsOf } from '../concepts-of';

/** Impaction, eruption, number and position of teeth; bite and jaw size. */
export const concepts = conceptsOf(
  'diagnosis',
  `
impacted tooth : impacted, impaction, impacted third molar, impacted wisdom tooth, impacted canine, unerupted impacted, impacted tooth number, embedded tooth
soft tissue impaction < impacted tooth : soft tissue impacted, STI, soft tissue impact
partial bony impaction < bony impaction : partial bony, partially bony, partial bony impacted, PBI, partially bony impacted, partial bone impaction, p bony, pbony, part bony, partly bony
full bony impaction < bony impaction : full bony, complete bony, completely bony, full bony impacted, FBI, complete bony impacted, full bone impaction, completely bony impacted, complete bony impaction, total bony, CBI, fully bony
bony impaction < impacted tooth : bony impacted
mesioangular impaction < impacted tooth : mesioangular, mesio-angular, mesioangularly impacted
horizontal impaction < impacted tooth : horizontally impacted
distoangular impaction < impacted tooth : distoangular, disto-angular
vertical impaction < impacted tooth : vertically impacted
ectopic eruption : ectopic, ectopically erupting, ectopic tooth
delayed eruption : failure of eruption, delayed tooth eruption, unerupted
supernumerary tooth : supernumerary, mesiodens, paramolar, distomolar, extra tooth
tooth agenesis : congenitally missing, congenitally missing tooth, hypodontia, oligodontia, anodontia, agenesis, congenital absence, partial anodontia
over-retained primary tooth : retained primary tooth, over retained primary, over-retained, retained deciduous tooth
operculum : operc, pericoronal flap, gum flap
malocclusion : bite off, bite is off, teeth do not meet, cannot bring teeth together, occlusal discrepancy
class II malocclusion < malocclusion : class 2 malocclusion, skeletal class II, class II skeletal
class III malocclusion < malocclusion : class 3 malocclusion, skeletal class III, class III skeletal, underbite
open bite < malocclusion : openbite, apertognathia
crossbite < malocclusion : XB, cross bite
deep bite < malocclusion : overbite, impinging bite
overjet < malocclusion : OJ
crowding < malocclusion : crowded teeth
diastema < malocclusion
mandibular retrognathia < jaw deformity : retrognathia, retrognathic mandible, micrognathia, mandibular retrognathism, retrognathic, mandibular hypoplasia, small lower jaw, deficient mandible
mandibular prognathism < jaw deformity : prognathism, prognathic mandible, mandibular excess, mandibular hyperplasia
maxillary hypoplasia < jaw deformity : maxillary deficiency, hypoplastic maxilla, midface hypoplasia, maxillary retrusion, midface deficiency
maxillary hyperplasia < jaw deformity : vertical maxillary excess, VME, gummy smile
jaw deformity : dentofacial deformity, skeletal deformity, dentofacial anomaly, dentoskeletal deformity, jaw discrepancy
facial asymmetry < jaw deformity : jaw asymmetry, mandibular asymmetry, condylar hyperplasia, asymmetric face
hemifacial microsomia < congenital anomaly, facial asymmetry : goldenhar, goldenhar syndrome, craniofacial microsomia
`,
);
