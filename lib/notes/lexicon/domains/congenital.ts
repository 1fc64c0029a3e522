import { conceptsOf } from '../concepts-of';

/** What a person is born with. */
export const concepts = conceptsOf(
  'diagnosis',
  `
congenital anomaly !chronic : congenital defect, birth defect, congenital, craniofacial anomaly, craniofacial syndrome
cleft !chronic !polarity : clefts, cleft deformity
cleft lip < cleft, congenital anomaly !chronic
cleft palate < cleft, congenital anomaly !chronic
cleft lip and palate < cleft lip, cleft palate, cleft, congenital anomaly !chronic : CLP, cleft lip & palate, cleft lip/palate, cleft lip and cleft palate, cleft lip palate
unilateral cleft lip and palate < cleft lip and palate, cleft, congenital anomaly !chronic : UCLP, unilateral cleft lip & palate, unilateral CLP, complete unilateral cleft lip and palate, left unilateral cleft lip and palate, right unilateral cleft lip and palate
bilateral cleft lip and palate < cleft lip and palate, cleft, congenital anomaly !chronic : BCLP, bilateral cleft lip & palate, bilateral CLP
submucous cleft palate < cleft palate, cleft, congenital anomaly !chronic
alveolar cleft < cleft, congenital anomaly !chronic : cleft alveolus, residual alveolar cleft, alveolar cleft defect
cleft hard palate < cleft palate, cleft, congenital anomaly !chronic
cleft soft palate < cleft palate, cleft, congenital anomaly !chronic : bifid uvula, cleft uvula
velopharyngeal insufficiency : VPI, velopharyngeal incompetence, velopharyngeal dysfunction, hypernasality
ankyloglossia < congenital anomaly !chronic : tongue tie, tongue-tie, tongue tied, tongue-tied, lingual tie, short lingual frenum, restrictive lingual frenum, tight lingual frenum, tethered tongue
lip tie < congenital anomaly !chronic : lip-tie, labial tie, upper lip tie, maxillary lip tie, tight labial frenum
high frenum attachment : low frenum attachment, hypertrophic frenum, aberrant frenum, frenum pull, thick frenum, prominent frenum
labial frenum attachment : upper lip frenum, labial frenum, maxillary labial frenum, labial frenulum
macroglossia !chronic : large tongue
microstomia
ectodermal dysplasia < congenital anomaly !chronic : hypohidrotic ectodermal dysplasia, HED, anhidrotic ectodermal dysplasia
amelogenesis imperfecta < congenital anomaly !chronic
dentinogenesis imperfecta < congenital anomaly !chronic
cleidocranial dysplasia < congenital anomaly !chronic : cleidocranial dysostosis
osteogenesis imperfecta < congenital anomaly !chronic
pierre robin sequence < congenital anomaly !chronic : pierre robin, robin sequence
treacher collins syndrome < congenital anomaly !chronic : treacher collins
crouzon syndrome < congenital anomaly !chronic : crouzon
apert syndrome < congenital anomaly !chronic : apert
22q11 deletion syndrome < congenital anomaly !chronic : digeorge, digeorge syndrome, velocardiofacial syndrome, 22q11
gorlin syndrome < congenital anomaly !chronic : nevoid basal cell carcinoma syndrome
ehlers-danlos syndrome !chronic : ehlers danlos
marfan syndrome !chronic : marfan, marfan's
craniosynostosis < congenital anomaly !chronic
down syndrome !chronic : trisomy 21, down's syndrome, T21, downs syndrome
hereditary angioedema !chronic : HAE
hemophilia < bleeding disorder !chronic : hemophilia A, hemophilia B, factor VIII deficiency, factor IX deficiency
von willebrand disease < bleeding disorder !chronic : VWD, von willebrand, von willebrand's disease
`,
);
