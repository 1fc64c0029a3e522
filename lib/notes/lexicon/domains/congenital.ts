import { conceptsOf } from '../concepts-of';

/** What a person is born with. */
export const concepts = conceptsOf(
  'diagnosis',
  `
congenital anomaly *:birth defect,congenital,congenital defect,congenital malformation,craniofacial anomalies,craniofacial anomaly,craniofacial syndrome,syndromic
cleft<congenital anomaly * ~:cleft defect,cleft deformity
cleft lip<cleft *:CL cleft
cleft palate<cleft *:cleft hard and soft palate,cleft of palate,hard palate cleft,soft palate cleft
cleft lip and palate<cleft lip,cleft palate *:cleft L/P,cleft lip and cleft palate,cleft lip palate,cleft lip with cleft palate,cleft lip/palate,CLP
unilateral cleft lip and palate<cleft lip and palate *:UCLP,unilateral CLP
bilateral cleft lip and palate<cleft lip and palate *:BCLP,bilateral CLP
submucous cleft palate<cleft palate *:submucous cleft
alveolar cleft<cleft *:alveolar cleft defect,cleft alveolus,cleft of alveolus
cleft hard palate<cleft palate *
cleft soft palate<cleft palate *
velopharyngeal insufficiency:hypernasal,hypernasality,velopharyngeal dysfunction,velopharyngeal incompetence,VPI
ankyloglossia<congenital anomaly,frenum anomaly *:anterior tongue tie,lingual tie,posterior tongue tie,restrictive lingual frenum,short lingual frenum,tethered tongue,tied tongue,tight lingual frenum,tongue tie,tongue tied,tonguetie
lip tie<congenital anomaly,frenum anomaly *:labial tie,maxillary lip tie,tight labial frenum,tight upper lip,ULT,upper lip tie
high frenum attachment<frenum anomaly:aberrant frenum,frenal pull,frenum pull,high frenum,high labial frenum,hypertrophic frenum,low frenum attachment,prominent frenum,thick frenum
labial frenum attachment:labial frenum,maxillary frenum,maxillary labial frenum,upper lip frenum
macroglossia *:enlarged tongue,large tongue
microstomia
ectodermal dysplasia<congenital anomaly *:HED
amelogenesis imperfecta<congenital anomaly *:hypoplastic amelogenesis
dentinogenesis imperfecta<congenital anomaly *
cleidocranial dysplasia<congenital anomaly *:cleidocranial dysostosis
osteogenesis imperfecta<congenital anomaly *
pierre robin sequence<congenital anomaly *:pierre robin,PRS,robin sequence
treacher collins syndrome<congenital anomaly *:treacher collins
crouzon syndrome<congenital anomaly *:crouzon,pfeiffer syndrome
apert syndrome<congenital anomaly *:apert
22q11 deletion syndrome<congenital anomaly *:22q,22q11,digeorge,digeorge syndrome,velocardiofacial syndrome
gorlin syndrome<congenital anomaly *:nevoid basal cell carcinoma syndrome
ehlers-danlos syndrome<congenital anomaly *:EDS ehlers,ehlers danlos
marfan syndrome *:marfan,marfan's
craniosynostosis<congenital anomaly *
down syndrome<developmental disability,congenital anomaly *:down's,down's syndrome,downs,T21,trisomy 21
hereditary angioedema *:HAE
hemophilia<bleeding disorder *:factor IX deficiency,factor VIII deficiency,hemophilia A,hemophilia B
von willebrand disease<bleeding disorder *:von willebrand,von willebrand's disease,VWD
bilateral cleft<cleft *:bilateral cleft lip
cleft uvula<cleft palate *:bifid uvula
frenum anomaly *
dentin dysplasia<congenital anomaly *
van der woude syndrome<congenital anomaly *:van der woude
gardner syndrome<congenital anomaly *
epidermolysis bullosa<congenital anomaly *
neurofibromatosis<congenital anomaly *:NF1
papillon-lefevre syndrome<congenital anomaly *
natal tooth<congenital anomaly:neonatal tooth
dens invaginatus:dens evaginatus,dens in dente,talon cusp
macrodontia:fusion of teeth,gemination,microdontia,peg lateral,taurodontism
prader-willi syndrome<congenital anomaly *:angelman syndrome,cri du chat,noonan syndrome,rett syndrome,williams syndrome
`,
);
