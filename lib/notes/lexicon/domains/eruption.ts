import { conceptsOf } from '../concepts-of';

/** Impaction, eruption, number and position of teeth; bite and jaw size. */
export const concepts = conceptsOf(
  'diagnosis',
  `
impacted tooth:embedded tooth,impacted canine,impacted third molar,impacted wisdom tooth,impaction,unerupted impacted
soft tissue impaction<impacted tooth:soft tissue impact,STI
partial bony impaction<bony impaction:p bony,part bony,partial bony,partially bony,partially bony impacted,partly bony,PBI,pbony
full bony impaction<bony impaction:CBI,completely bony,completely bony impacted,FBI,full bony,fully bony,total bony
bony impaction<impacted tooth
mesioangular impaction<impacted tooth:mesio-angular,mesioangular,mesioangularly impacted
horizontal impaction<impacted tooth:horizontally impacted
distoangular impaction<impacted tooth:disto-angular,distoangular
vertical impaction<impacted tooth:vertically impacted
ectopic eruption:ectopic,ectopic tooth,ectopically erupting
delayed eruption:delayed tooth eruption,failure of eruption,unerupted
supernumerary tooth:distomolar,extra tooth,mesiodens,paramolar,supernumerary
tooth agenesis:agenesis,anodontia,congenital absence,congenitally missing,hypodontia,oligodontia,partial anodontia
over-retained primary tooth:over retained primary,over-retained,retained deciduous tooth,retained primary tooth
operculum:gum flap,operc,pericoronal flap
malocclusion:bite is off,bite off,cannot bring teeth together,occlusal discrepancy,teeth do not meet
class II malocclusion<malocclusion:class II skeletal,skeletal class II
class III malocclusion<malocclusion:class III skeletal,skeletal class III,underbite
open bite<malocclusion:apertognathia,openbite
crossbite<malocclusion:cross bite,XB
deep bite<malocclusion:impinging bite,overbite
overjet<malocclusion:OJ
crowding<malocclusion:crowded teeth
diastema<malocclusion
mandibular retrognathia<jaw deformity:deficient mandible,mandibular hypoplasia,mandibular retrognathism,micrognathia,retrognathia,retrognathic,retrognathic mandible,small lower jaw
mandibular prognathism<jaw deformity:mandibular excess,mandibular hyperplasia,prognathic mandible,prognathism
maxillary hypoplasia<jaw deformity:hypoplastic maxilla,maxillary deficiency,maxillary retrusion,midface deficiency,midface hypoplasia
maxillary hyperplasia<jaw deformity:gummy smile,vertical maxillary excess,VME
jaw deformity:dentofacial anomaly,dentofacial deformity,dentoskeletal deformity,jaw discrepancy,skeletal deformity
facial asymmetry<jaw deformity:asymmetric face,condylar hyperplasia,jaw asymmetry,mandibular asymmetry
hemifacial microsomia<congenital anomaly,facial asymmetry:craniofacial microsomia,goldenhar,goldenhar syndrome
`,
);
