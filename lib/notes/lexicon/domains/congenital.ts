import { conceptsOf } from '../concepts-of';

/** What a person is born with. */
export const concepts = conceptsOf(
  'diagnosis',
  `
congenital anomaly * : congenital defect, birth defect, congenital, craniofacial anomaly, craniofacial syndrome, congenital malformation, craniofacial anomalies, syndromic
cleft < congenital anomaly * ~ : cleft deformity, cleft defect
cleft lip < cleft * : CL cleft
cleft palate < cleft * : hard palate cleft, soft palate cleft, cleft of palate, cleft hard and soft palate
cleft lip and palate < cleft lip, cleft palate * : CLP, cleft lip/palate, cleft lip and cleft palate, cleft lip palate, cleft lip with cleft palate, cleft L/P
unilateral cleft lip and palate < cleft lip and palate * : UCLP, unilateral CLP
bilateral cleft lip and palate < cleft lip and palate * : BCLP, bilateral CLP
submucous cleft palate < cleft palate * : submucous cleft
alveolar cleft < cleft * : cleft alveolus, alveolar cleft defect, cleft of alveolus
cleft hard palate < cleft palate *
cleft soft palate < cleft palate *
velopharyngeal insufficiency : VPI, velopharyngeal incompetence, velopharyngeal dysfunction, hypernasality, hypernasal
ankyloglossia < congenital anomaly, frenum anomaly * : tongue tie, tongue tied, lingual tie, short lingual frenum, restrictive lingual frenum, tight lingual frenum, tethered tongue, tied tongue, posterior tongue tie, anterior tongue tie, tonguetie, short lingual frenulum
lip tie < congenital anomaly, frenum anomaly * : labial tie, upper lip tie, maxillary lip tie, tight labial frenum, ULT, tight upper lip
high frenum attachment < frenum anomaly : low frenum attachment, hypertrophic frenum, aberrant frenum, frenum pull, thick frenum, prominent frenum, high frenum, high labial frenum, high frenum pull, frenal pull
labial frenum attachment : upper lip frenum, labial frenum, maxillary labial frenum, labial frenulum, maxillary frenum, upper lip frenum attaches
macroglossia * : large tongue, enlarged tongue
microstomia
ectodermal dysplasia < congenital anomaly * : HED
amelogenesis imperfecta < congenital anomaly * : hypoplastic amelogenesis
dentinogenesis imperfecta < congenital anomaly *
cleidocranial dysplasia < congenital anomaly * : cleidocranial dysostosis
osteogenesis imperfecta < congenital anomaly *
pierre robin sequence < congenital anomaly * : pierre robin, robin sequence, PRS
treacher collins syndrome < congenital anomaly * : treacher collins
crouzon syndrome < congenital anomaly * : crouzon, pfeiffer syndrome
apert syndrome < congenital anomaly * : apert
22q11 deletion syndrome < congenital anomaly * : digeorge, digeorge syndrome, velocardiofacial syndrome, 22q11, 22q
gorlin syndrome < congenital anomaly * : nevoid basal cell carcinoma syndrome
ehlers-danlos syndrome < congenital anomaly * : ehlers danlos, EDS ehlers
marfan syndrome * : marfan, marfan's
craniosynostosis < congenital anomaly *
down syndrome < developmental disability, congenital anomaly * : trisomy 21, down's syndrome, T21, downs, down's
hereditary angioedema * : HAE
hemophilia < bleeding disorder * : hemophilia A, hemophilia B, factor VIII deficiency, factor IX deficiency
von willebrand disease < bleeding disorder * : VWD, von willebrand, von willebrand's disease
bilateral cleft < cleft * : bilateral cleft lip
cleft uvula < cleft palate * : bifid uvula
frenum anomaly *
dentin dysplasia < congenital anomaly *
van der woude syndrome < congenital anomaly * : van der woude
gardner syndrome < congenital anomaly *
epidermolysis bullosa < congenital anomaly *
neurofibromatosis < congenital anomaly * : NF1
papillon-lefevre syndrome < congenital anomaly *
natal tooth < congenital anomaly : neonatal tooth
dens invaginatus : dens in dente, dens evaginatus, talon cusp
macrodontia : microdontia, peg lateral, gemination, fusion of teeth, taurodontism
prader-willi syndrome < congenital anomaly * : rett syndrome, angelman syndrome, cri du chat, williams syndrome, noonan syndrome
`,
);
