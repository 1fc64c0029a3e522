import { type RuleCase, rulesOf, tabular } from '../rule';

/** General disease: coded only where the visit treats it, is done because of it, or is riskier for it (guidelines IV.J). */
export const rules = rulesOf(
  'systemic',
  tabular('chapters 2-14, 21; guidelines IV.I and IV.J'),
  `
hypertension @anesthesia @sleep : +heart failure & +chronic kidney disease = I13.0 | +heart failure = I11.0 | +end-stage renal disease = I12.0 | +chronic kidney disease = I12.9 | I10
coronary artery disease @anesthesia @sleep : I25.10
ischemic heart disease @anesthesia @sleep : I25.9
myocardial infarction @anesthesia @sleep : {old|prior|\\bs/p\\b|hx|history|20\\d\\d} = I25.2 | I25.2
heart failure @anesthesia @linked : I50.9
atrial fibrillation @anesthesia : {chronic|permanent} = I48.20 | {paroxysmal} = I48.0 | {persistent} = I48.19 | I48.91
arrhythmia @anesthesia : I49.9
aortic stenosis @linked @anesthesia : {rheumatic} = I06.0 | {congenital|bicuspid} = Q23.0 | I35.0
aortic regurgitation @linked @anesthesia : I35.1
mitral regurgitation @linked @anesthesia : I34.0
mitral stenosis @linked @anesthesia : I05.0
mitral valve prolapse @linked : I34.1
tricuspid regurgitation @linked : I36.1
rheumatic heart disease @linked @anesthesia : I09.9
valvular heart disease @linked : ?I38
endocarditis @linked @surgery : acute = I33.9 | I33.0
congenital heart disease @anesthesia @linked : {repaired|corrected|closed|s/p} = Z87.74 | {hypoplastic left} = Q23.4 | {fallot|\\bTOF\\b} = Q21.3 | {\\bVSD\\b|ventricular septal} = Q21.0 | {\\bASD\\b|atrial septal} = Q21.10 | {transposition} = Q20.3 | {coarctation} = Q25.1 | {single ventricle} = Q20.4 | Q24.9
cardiomyopathy @anesthesia @linked : I42.9
pacemaker !status @anesthesia : Z95.0
prosthetic heart valve !status @surgery @linked @anesthesia : Z95.2
cardiac valve replacement !status @linked @surgery : {\\bpre-?|before|prior to|schedul|plan|upcoming|await|candidate|for } = none | {s/p|status post|mechanical|bioprosthe|prosthetic|\\bhx\\b|history|years? ago|\\b(19|20)\\d\\d\\b|has had} = Z95.2 | none
joint prosthesis !status : none
stroke @anesthesia @sleep : {hx|history|prior|old|\\bs/p\\b|20\\d\\d|ago} = Z86.73 | Z86.73
transient ischemic attack : none
deep vein thrombosis !status : none
diabetes mellitus @glucose @infection @necrosis @anesthesia @periodontal @surgery : {type 1|T1D|IDDM} & +periodontitis = E10.630 | {type 1|T1D|IDDM} = E10.9 | +periodontitis = E11.630 | E11.9
type 2 diabetes mellitus @glucose @infection @necrosis @anesthesia @periodontal @surgery : +diabetic neuropathy = E11.40 | +periodontitis = E11.630 | {hyperglyc|uncontrolled|poorly controlled} = E11.65 | E11.9
type 1 diabetes mellitus @glucose @infection @necrosis @anesthesia @periodontal @surgery : +periodontitis = E10.630 | {hyperglyc|uncontrolled|poorly controlled} = E10.65 | E10.9
hyperglycemia !symptom @infection : +diabetes mellitus = none | R73.9
obesity @sleep @anesthesia : {morbid|class (3|III)|severe} = E66.813 | {class (2|II)\\b} = E66.812 | {class (1|I)\\b} = E66.811 | E66.9
end-stage renal disease @linked @anesthesia @infection : N18.6
chronic kidney disease @linked @anesthesia @infection : {stage 5|CKD ?5|CKD V\\b} = N18.5 | {stage 4|CKD ?4|CKD IV} = N18.4 | {3b} = N18.32 | {3a} = N18.31 | {stage 3|CKD ?3|CKD III} = N18.30 | {stage 2|CKD ?2} = N18.2 | N18.9
dialysis !status @linked @infection @anesthesia : +end-stage renal disease = Z99.2 | N18.6, Z99.2
cirrhosis @linked @anesthesia @surgery : K74.60
liver disease @linked @anesthesia : K76.9
hepatitis C @linked : B18.2
HIV infection @infection @mucosa : {aids} = B20 | Z21
immunosuppression @infection @linked @mucosa : D84.9
neutropenia @infection @linked @cancer : D70.9
thrombocytopenia @surgery @anesthesia @cancer : D69.6
bleeding disorder @surgery @anesthesia : D68.9
sickle cell disease @surgery @anesthesia @infection : D57.1
asthma @anesthesia : {mild intermittent} = J45.20 | {mild persistent} = J45.30 | {moderate persistent} = J45.40 | {severe} = J45.50 | J45.909
chronic obstructive pulmonary disease @anesthesia : J44.9
cystic fibrosis @anesthesia : E84.9
gastroesophageal reflux disease @wear @anesthesia : K21.9
bulimia nervosa @wear : F50.20
rheumatoid arthritis @joint @infection : M06.9
lupus @mucosa @infection @joint : M32.9
scleroderma @mucosa @joint : M34.9
graft versus host disease @mucosa @linked : D89.813
osteoporosis @necrosis : M81.0
paget disease @necrosis : M88.9
multiple myeloma @necrosis @linked @cancer : {remission} = C90.01 | C90.00
bone metastasis @necrosis @linked @cancer : C79.51
breast cancer @necrosis @linked @cancer : over & -chemotherapy = Z85.3 | C50.919
prostate cancer @necrosis @linked @cancer : over & -chemotherapy = Z85.46 | C61
lung cancer @necrosis @linked @cancer : over & -chemotherapy = Z85.118 | C34.90
kidney cancer @necrosis @linked @cancer : over & -chemotherapy = Z85.528 | C64.9
thyroid cancer @necrosis @linked @cancer : over = Z85.850 | C73
colon cancer @linked @cancer : over & -chemotherapy = Z85.038 | C18.9
leukemia @linked @cancer @mucosa : {\\bALL\\b|acute lymph} = C91.00 | {\\bAML\\b|acute myel} = C92.00 | {\\bCLL\\b|chronic lymph} = C91.10 | {\\bCML\\b|chronic myel} = C92.10 | C95.90
lymphoma @linked @cancer @mucosa : {hodgkin} & -{non} = C81.90 | {diffuse large|\\bDLBCL\\b} = C83.30 | {follicular} = C82.90 | {mantle} = C83.10 | {burkitt} = C83.70 | C85.90
myelodysplastic syndrome @linked @cancer : D46.9
tongue cancer @linked @cancer @necrosis @mucosa : over = Z85.810 | {base of tongue|tongue base|\\bBOT\\b} = C01 | {lateral|border|tip} = C02.1 | {ventral} = C02.2 | {dors} = C02.0 | C02.9
tonsil cancer @linked @cancer @necrosis : over = Z85.818 | C09.9
floor of mouth cancer @linked @cancer @necrosis @mucosa : over = Z85.818 | C04.9
gingival cancer @linked @cancer @necrosis @mucosa : over = Z85.818 | {upper|maxill} = C03.0 | {lower|mandib} = C03.1 | C03.9
palate cancer @linked @cancer @necrosis @mucosa : over = Z85.818 | {hard} = C05.0 | {soft} = C05.1 | C05.9
larynx cancer @linked @cancer @necrosis : over = Z85.21 | C32.9
nasopharynx cancer @linked @cancer @necrosis : over = Z85.818 | C11.9
oropharynx cancer @linked @cancer @necrosis : over = Z85.818 | C10.9
hypopharynx cancer @linked @cancer @necrosis : over = Z85.818 | C13.9
parotid cancer @linked @cancer @necrosis : over = Z85.818 | C07
lip cancer @linked @cancer @mucosa : over = Z85.818 | C00.9
head and neck cancer @linked @cancer @necrosis : over = Z85.819 | C76.0
organ transplant !status @linked @infection @necrosis @surgery : none
kidney transplant !status @linked @infection @surgery : {\\bpre-?|before|prior to|await|candidate|\\blist|eval|work.?up|clear|pending|schedul|upcoming|\\bplan|\\bneeds?\\b} = none | Z94.0
liver transplant !status @linked @infection @surgery : {\\bpre-?|before|prior to|await|candidate|\\blist|eval|work.?up|clear|pending|schedul|upcoming|\\bplan|\\bneeds?\\b} = none | Z94.4
heart transplant !status @linked @infection @surgery @anesthesia : {\\bpre-?|before|prior to|await|candidate|\\blist|eval|work.?up|clear|pending|schedul|upcoming|\\bplan|\\bneeds?\\b} = none | Z94.1
lung transplant !status @linked @infection @surgery : {\\bpre-?|before|prior to|await|candidate|\\blist|eval|work.?up|clear|pending|schedul|upcoming|\\bplan|\\bneeds?\\b} = none | Z94.2
stem cell transplant !status @linked @infection @mucosa : {\\bpre-?|before|prior to|await|candidate|\\blist|eval|work.?up|clear|pending|schedul|upcoming|\\bplan|\\bneeds?\\b} = none | Z94.84
radiation therapy !status @necrosis @linked @cancer @mucosa : planned = none | {\\bpre-?|before|prior to|start|begin|schedul|plan|upcoming|await|will } = none | Z92.3
chemotherapy !status @cancer @linked @mucosa : none
pregnancy !status : none
penicillin allergy !status : none
anticoagulant !status @surgery : Z79.01
bisphosphonate !status @necrosis : Z79.83
autism spectrum disorder @anesthesia : F84.0
intellectual disability @anesthesia : {mild} = F70 | {moderate} = F71 | {severe} = F72 | {profound} = F73 | F79
cerebral palsy @anesthesia : {spastic quad} = G80.0 | {spastic dipl} = G80.1 | {spastic hemi} = G80.2 | G80.9
attention deficit disorder @anesthesia : F90.9
epilepsy @anesthesia : G40.909
dementia @anesthesia : F03.90
parkinson disease @anesthesia : G20.A1
multiple sclerosis @anesthesia : G35.D
muscular dystrophy @anesthesia : {duchenne|becker} = G71.01 | G71.00
malignant hyperthermia @anesthesia : {fam} = Z84.89 | T88.3XXA
generalized anxiety disorder @anesthesia : F41.1
panic disorder @anesthesia : F41.0
anxiety !symptom @anesthesia : none
dental anxiety @anesthesia : {phobi} = F40.232 | none
uncooperative behavior !status : none
post-traumatic stress disorder @anesthesia : F43.10
schizophrenia @anesthesia : F20.9
nicotine dependence @counseling @mucosa : {cigar} = F17.210 | F17.200
smoking @counseling @mucosa : {quit|former|\\bex-|stopped} = Z87.891 | {cigar|pack|\\bppd\\b} = ?F17.210 | ?F17.200
tobacco use @counseling @mucosa : {quit|former|\\bex-|stopped} = Z87.891 | ?Z72.0
smokeless tobacco use @counseling @mucosa : {quit|former|\\bex-|stopped} = Z87.891 | ?F17.220
vaping @counseling @mucosa : ?F17.290
former smoker !status @mucosa @cancer : Z87.891
alcohol use disorder @counseling @mucosa : F10.20
immunization !status @vaccine : Z23
opioid use disorder @counseling : F11.20
methamphetamine use disorder @counseling : F15.20
dental clearance !status @linked : +cardiac valve replacement = Z01.818 | Z01.818
`,
);

export const cases: readonly RuleCase[] = [
  {
    note: 'GA by dental anesthesiologist, J. Ng DMD. Autism spectrum disorder. Caries A, B.',
    cdt: 'D9222',
    codes: ['F84.0'],
    not: ['G71.00'],
  },
  { note: 'T2DM. In-office A1c 8.1.', cdt: 'D0411', codes: ['E11.9'] },
  { note: 'Influenza vaccine given IM left deltoid.', cdt: 'D1701', codes: ['Z23'] },
  { note: 'Patient refused the influenza vaccine.', cdt: 'D1701', codes: [], not: ['Z23'] },
  { note: 'VSD repaired in infancy. Failed oral midazolam. GA. Caries A, B.', cdt: 'D9222', codes: ['Z87.74'], not: ['Q21.0'] },
  { note: 'PMH: HTN, T2DM. Prophy today. No lesions.', cdt: 'D1110', codes: [], not: ['I10', 'E11.9'] },
  {
    note: 'Autism spectrum disorder. Two office attempts failed. GA for full mouth rehab, caries A, B.',
    cdt: 'D9222',
    codes: ['F84.0'],
  },
  { note: 'Known T2DM. #30 non-restorable caries, extracted.', cdt: 'D7140', tooth: '30', codes: ['E11.9'] },
  { note: 'Denies T2DM. Mother is diabetic type 2. #30 extracted.', cdt: 'D7140', tooth: '30', codes: [], not: ['E11.9'] },
];
