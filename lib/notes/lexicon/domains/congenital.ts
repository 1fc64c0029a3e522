import { conceptsOf } from '../concepts-of';

/** What a person is born with. */
export const concepts = conceptsOf(
  'diagnosis',
  `
congenital anomaly !chronic : congenital defect, birth defect, congenital, craniofacial anomaly, craniofacial syndrome, congenital malformation, craniofacial anomalies, syndromic
cleft < congenital anomaly !chronic !polarity : cleft deformity, cleft defect
cleft lip < cleft !chronic : CL cleft
cleft palate < cleft !chronic : hard palate cleft, soft palate cleft, cleft of palate, cleft hard and soft palate
cleft lip and palate < cleft lip, cleft palate !chronic : CLP, cleft lip/palate, cleft lip and cleft palate, cleft lip palate, cleft lip with cleft palate, cleft L/P
unilateral cleft lip and palate < cleft lip and palate !chronic : UCLP, unilateral CLP
bilateral cleft lip and palate < cleft lip and palate !chronic : BCLP, bilateral CLP
submucous cleft palate < cleft palate !chronic : submucous cleft
alveolar cleft < cleft !chronic : cleft alveolus, alveolar cleft defect, cleft of alveolus
cleft hard palate < cleft palate !chronic
cleft soft palate < cleft palate !chronic
velopharyngeal insufficiency : VPI, velopharyngeal incompetence, velopharyngeal dysfunction, hypernasality, hypernasal
ankyloglossia < congenital anomaly, frenum anomaly !chronic : tongue tie, tongue tied, lingual tie, short lingual frenum, restrictive lingual frenum, tight lingual frenum, tethered tongue, tied tongue, posterior tongue tie, anterior tongue tie, tonguetie, short lingual frenulum
lip tie < congenital anomaly, frenum anomaly !chronic : labial tie, upper lip tie, maxillary lip tie, tight labial frenum, ULT, tight upper lip
high frenum attachment < frenum anomaly : low frenum attachment, hypertrophic frenum, aberrant frenum, frenum pull, thick frenum, prominent frenum, high frenum, high labial frenum, high frenum pull, frenal pull
labial frenum attachment : upper lip frenum, labial frenum, maxillary labial frenum, labial frenulum, maxillary frenum, upper lip frenum attaches
macroglossia !chronic : large tongue, enlarged tongue
microstomia
ectodermal dysplasia < congenital anomaly !chronic : HED
amelogenesis imperfecta < congenital anomaly !chronic : hypoplastic amelogenesis
dentinogenesis imperfecta < congenital anomaly !chronic
cleidocranial dysplasia < congenital anomaly !chronic : cleidocranial dysostosis
osteogenesis imperfecta < congenital anomaly !chronic
pierre robin sequence < congenital anomaly !chronic : pierre robin, robin sequence, PRS
treacher collins syndrome < congenital anomaly !chronic : treacher collins
crouzon syndrome < congenital anomaly !chronic : crouzon, pfeiffer syndrome
apert syndrome < congenital anomaly !chronic : apert
22q11 deletion syndrome < congenital anomaly !chronic : digeorge, digeorge syndrome, velocardiofacial syndrome, 22q11, 22q
gorlin syndrome < congenital anomaly !chronic : nevoid basal cell carcinoma syndrome
ehlers-danlos syndrome < congenital anomaly !chronic : ehlers danlos, EDS ehlers
marfan syndrome !chronic : marfan, marfan's
craniosynostosis < congenital anomaly !chronic
down syndrome < developmental disability, congenital anomaly !chronic : trisomy 21, down's syndrome, T21, downs, down's
hereditary angioedema !chronic : HAE
hemophilia < bleeding disorder !chronic : hemophilia A, hemophilia B, factor VIII deficiency, factor IX deficiency
von willebrand disease < bleeding disorder !chronic : VWD, von willebrand, von willebrand's disease
bilateral cleft < cleft !chronic : bilateral cleft lip
cleft uvula < cleft palate !chronic : bifid uvula
frenum anomaly !chronic
dentin dysplasia < congenital anomaly !chronic
van der woude syndrome < congenital anomaly !chronic : van der woude
gardner syndrome < congenital anomaly !chronic
epidermolysis bullosa < congenital anomaly !chronic
neurofibromatosis < congenital anomaly !chronic : NF1
papillon-lefevre syndrome < congenital anomaly !chronic
natal tooth < congenital anomaly : neonatal tooth
dens invaginatus : dens in dente, dens evaginatus, talon cusp
macrodontia : microdontia, peg lateral, gemination, fusion of teeth, taurodontism
prader-willi syndrome < congenital anomaly !chronic : rett syndrome, angelman syndrome, cri du chat, williams syndrome, noonan syndrome
`,
);
