import { conceptsOf } from '../concepts-of';

/** Heart, metabolism, kidney, blood, lungs, immunity and the rest of the body. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
hypertension !chronic : HTN, high blood pressure, elevated BP, high BP, hypertensive, HBP
coronary artery disease < ischemic heart disease, heart disease !chronic : CAD
ischemic heart disease !chronic : IHD, angina, angina pectoris, chest pain
myocardial infarction < ischemic heart disease, heart disease : heart attack, NSTEMI, STEMI, MI
heart failure !chronic : CHF, HFrEF, HFpEF
atrial fibrillation < arrhythmia !chronic : afib, a-fib, AF, atrial flutter
arrhythmia < heart disease !chronic : dysrhythmia, SVT, VT, long QT, PVCs
valvular heart disease !chronic : valve disease, valvular disease, severe MR, valvular, heart valve problem
aortic stenosis < valvular heart disease, heart disease !chronic : AS severe, severe AS, aortic valve stenosis
aortic regurgitation < valvular heart disease, heart disease !chronic : aortic insufficiency, aortic valve regurgitation, AR severe
mitral regurgitation < valvular heart disease, heart disease !chronic : mitral insufficiency, mitral valve regurgitation, mitral valve insufficiency
mitral stenosis < valvular heart disease, heart disease !chronic
mitral valve prolapse < valvular heart disease, heart disease !chronic : MVP
tricuspid regurgitation < valvular heart disease !chronic
rheumatic heart disease < valvular heart disease, heart disease !chronic : rheumatic fever, RHD
congenital heart disease < heart disease, congenital anomaly !chronic : CHD, tetralogy of fallot, TOF, VSD, ventricular septal defect, ASD secundum, single ventricle, congenital heart defect, cardiac anomaly, cyanotic heart disease, s/p fontan, transposition of great arteries, congenital cardiac disease
cardiomyopathy !chronic
pacemaker !chronic : ICD, AICD, defibrillator, PPM
prosthetic heart valve !chronic : prosthetic valve, mechanical valve, bioprosthetic valve, valve in place
joint prosthesis !chronic : prosthetic joint, TKR, total knee replacement, hip replacement, THR, total hip replacement, knee replacement, TKA, THA, joint replacement, total knee, total hip
stroke : CVA, cerebrovascular accident, history of stroke
transient ischemic attack : TIA, mini stroke
peripheral vascular disease !chronic : PVD, PAD, peripheral artery disease
deep vein thrombosis : DVT, blood clot
hyperlipidemia !chronic : high cholesterol, HLD, hypercholesterolemia, dyslipidemia
diabetes mellitus !chronic : diabetes, DM, diabetic
type 2 diabetes mellitus < diabetes mellitus !chronic : T2DM, DM2, DM II, type II diabetes, type 2 diabetes, DMII, type II DM, DM type 2, NIDDM, type 2 DM, adult onset diabetes, T2D
type 1 diabetes mellitus < diabetes mellitus !chronic : T1DM, DM1, type I diabetes, type 1 diabetes, IDDM, juvenile diabetes, type 1 DM, DM type 1, T1D, DM I
diabetic neuropathy < diabetes mellitus !chronic : neuropathy feet, neuropathy, DPN
hyperglycemia : high blood sugar, elevated glucose, uncontrolled blood sugar, uncontrolled glucose, high sugars
hypoglycemia : low blood sugar
prediabetes !chronic : pre-diabetes, pre-diabetic, borderline diabetes
obesity !chronic : obese, overweight
thyroid disease !chronic : hyperthyroid, hashimoto's, graves
adrenal insufficiency !chronic : addison's disease, addison
hyperparathyroidism !chronic
chronic kidney disease !chronic : CKD, CKD3, CKD stage 3, renal insufficiency, kidney disease, CKD4, CKD stage 4, renal disease, kidney problems, nephritis
end-stage renal disease < chronic kidney disease !chronic : ESRD, end stage kidney disease, kidney failure, renal failure, CKD 5, ESKD, CKD stage 5
liver disease !chronic : liver failure, ESLD, hepatic disease, NASH
cirrhosis < liver disease !chronic
viral hepatitis : hepatitis, hep A
hepatitis B < viral hepatitis !chronic : HBV, hep B
hepatitis C < viral hepatitis !chronic : HCV, hep C
HIV infection !chronic : HIV, HIV positive, HIV+, AIDS, HIV disease
immunosuppression !chronic : immunocompromised, immunosuppressed, immune suppression, immunodeficiency, immune compromised, immune deficiency
neutropenia : neutropenic, low ANC
thrombocytopenia < bleeding disorder : low platelets, ITP
anemia !chronic : anemic, iron deficiency
sickle cell disease !chronic : sickle cell, sickle cell anemia, SCD
bleeding disorder !chronic : coagulopathy, clotting disorder, bleeding diathesis, bleeding tendency, blood disorder
asthma !chronic : asthmatic, reactive airway, reactive airway disease, RAD asthma
chronic obstructive pulmonary disease !chronic : COPD, emphysema, chronic bronchitis
tuberculosis : TB
gastroesophageal reflux disease !chronic : GERD, reflux, heartburn, reflux disease, LPR, gastroesophageal reflux
hiatal hernia !chronic
crohn disease !chronic : crohn's, crohns, IBD, ulcerative colitis, inflammatory bowel disease
celiac disease !chronic : celiac
rheumatoid arthritis < osteoarthritis !chronic : rheumatoid, RA
juvenile arthritis !chronic : JIA, juvenile idiopathic arthritis
osteoarthritis !chronic : DJD, arthritis, degenerative joint disease, gout
lupus !chronic : SLE, systemic lupus erythematosus
scleroderma !chronic : systemic sclerosis, CREST
graft versus host disease !chronic : GVHD, graft vs host disease
pregnancy : pregnant, gravid, G1P0, gestation, trimester, IUP, prenatal
latex allergy < allergy !chronic
penicillin allergy < allergy !chronic : PCN allergy, allergic to penicillin, PCN allergic, allergic to PCN
allergy !chronic : allergies, allergic, allergy to
cystic fibrosis !chronic
hearing loss !chronic
glaucoma !chronic
mild obstructive sleep apnea < obstructive sleep apnea !chronic
moderate obstructive sleep apnea < obstructive sleep apnea !chronic : moderate sleep apnea, moderate obstructive apnea
severe obstructive sleep apnea < obstructive sleep apnea !chronic : severe sleep apnea
heart disease !chronic : cardiac disease, cardiac condition, heart condition, heart problems, cardiac history, CVD, cardiovascular disease
heart murmur < heart disease !chronic : murmur
hypoplastic left heart syndrome < congenital heart disease !chronic : hypoplastic left heart, HLHS
pulmonary hypertension < heart disease !chronic : PAH
aortic aneurysm !chronic : AAA aneurysm
pulmonary embolism
uncontrolled diabetes < diabetes mellitus !chronic : poorly controlled diabetes, uncontrolled DM, poorly controlled DM, uncontrolled T2DM, DM uncontrolled, uncontrolled type 2 diabetes, poorly controlled T2DM
diabetic retinopathy < diabetes mellitus !chronic : retinopathy
diabetic nephropathy < diabetes mellitus !chronic : diabetic kidney disease, nephropathy
hypothyroidism < thyroid disease !chronic : hypothyroid, thyroid, hashimoto
hyperthyroidism < thyroid disease !chronic : graves disease
hypophosphatasia < congenital anomaly !chronic : XLH, vitamin D resistant rickets
hypoparathyroidism !chronic
morbid obesity < obesity !chronic : morbidly obese, severe obesity
pneumonia
aspiration pneumonia < pneumonia : aspiration risk
bronchopulmonary dysplasia !chronic : BPD
eosinophilic esophagitis !chronic
peptic ulcer disease : PUD, stomach ulcer
irritable bowel syndrome !chronic : IBS
bariatric surgery : gastric bypass, gastric sleeve
aplastic anemia < bleeding disorder !chronic
psoriatic arthritis < osteoarthritis !chronic
ankylosing spondylitis < osteoarthritis !chronic
sarcoidosis !chronic
myasthenia gravis !chronic
amyotrophic lateral sclerosis !chronic : ALS
spina bifida !chronic : myelomeningocele
hydrocephalus !chronic : VP shunt
paralysis !chronic : quadriplegia, paraplegia, quadriplegic, paraplegic, hemiplegia
huntington disease !chronic
oral cancer < head and neck cancer : mouth cancer, oral cavity cancer, oral ca, oral cavity SCC
oropharyngeal cancer < head and neck cancer : oropharyngeal SCC, SCC oropharynx, HPV+ oropharyngeal SCC
salivary gland cancer < head and neck cancer
skin cancer < malignant neoplasm : BCC, basal cell carcinoma
brain tumor < malignant neoplasm
lactating : breastfeeding, nursing mother, nursing
anaphylaxis < allergy
deaf !chronic : hard of hearing
blind !chronic : vision loss, macular degeneration
medically complex : medically compromised, complex medical history, comorbidities
prematurity : premature infant, preterm, ex-premie
COVID-19 : covid
good health : healthy, PMH neg, noncontributory, non-contributory, no medical problems, good general health
coronary stent : stents, cardiac stent, PCI
`,
  ),
  ...conceptsOf(
    'history',
    `
organ transplant !chronic : transplant, transplantation, transplant candidate, transplant workup, transplant work-up
kidney transplant < organ transplant !chronic : renal transplant, kidney tx, kidney transplantation, kidney tx list
liver transplant < organ transplant !chronic : liver transplantation, OLT
heart transplant < organ transplant !chronic : cardiac transplant
lung transplant < organ transplant !chronic
stem cell transplant !chronic : HSCT, BMT, stem cell transplantation, allogeneic transplant, allogeneic stem cell transplant, SCT, ASCT, autologous transplant, marrow transplant
cardiac valve replacement : valve replacement, valve replaced, valve surgery, artificial heart valve, mechanical heart valve, artificial valve
transcatheter aortic valve replacement < aortic valve replacement : TAVR, TAVI, transcatheter valve
dialysis !chronic : hemodialysis, HD
radiation therapy : radiation, XRT, radiotherapy, IMRT, irradiation, irradiated, head and neck radiation, external beam, chemoradiation, proton therapy, RT, radiation to head and neck, rads to head and neck
chemotherapy : chemo, chemoradiotherapy, chemotherapeutic, induction chemotherapy, FOLFOX, CHOP, bortezomib, 5-FU, chemoRT, chemo-radiation, CRT, concurrent chemoradiation, induction chemo
CAR-T cell therapy : CAR-T, chimeric antigen receptor
immunotherapy : pembrolizumab, nivolumab, keytruda, opdivo, checkpoint inhibitor
cancer surgery : tumor resection
prior surgery : past surgical history, PSH, previous surgery, surgical history, past surgery, prior procedure
organ transplant evaluation < organ transplant : pre-transplant, pretransplant, transplant clearance
aortic valve replacement < cardiac valve replacement : AVR, aortic valve replaced, SAVR, aortic valve surgery
mitral valve replacement < cardiac valve replacement : MVR, mitral valve replaced, mitral valve surgery
valvuloplasty : valve repair, mitraclip, TEER, annuloplasty, mitral repair
pancreas transplant < organ transplant
ventricular assist device : LVAD, VAD
prior biopsy : previous biopsy
prior extraction : previous extraction, ext elsewhere, extracted elsewhere
neck dissection < cancer surgery
glossectomy < cancer surgery : hemiglossectomy, partial glossectomy
free flap reconstruction : free flap, FFF
cochlear implant
`,
  ),
];
