import { conceptsOf } from '../concepts-of';

/** Heart, metabolism, kidney, blood, lungs, immunity and the rest of the body. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
hypertension !chronic : HTN, high blood pressure, elevated BP, high BP, hypertensive, HBP
coronary artery disease < ischemic heart disease, heart disease !chronic : CAD
ischemic heart disease !chronic : IHD, angina, angina pectoris, chest pain
myocardial infarction < ischemic heart disease, heart disease : heart attack, NSTEMI, STEMI, acute MI, MI
heart failure !chronic : CHF, congestive heart failure, HFrEF, HFpEF
atrial fibrillation < arrhythmia !chronic : afib, a-fib, AF, a fib, atrial flutter
arrhythmia < heart disease !chronic : dysrhythmia, SVT, VT, long QT, PVCs
valvular heart disease !chronic : valve disease, heart valve disease, valvular disease, severe MR, valvular, heart valve problem
aortic stenosis < valvular heart disease, heart disease !chronic : AS severe, severe AS, symptomatic aortic stenosis, severe aortic stenosis, aortic valve stenosis
aortic regurgitation < valvular heart disease, heart disease !chronic : aortic insufficiency, aortic valve regurgitation, AR severe, severe aortic insufficiency
mitral regurgitation < valvular heart disease, heart disease !chronic : mitral insufficiency, mitral valve regurgitation, severe mitral regurgitation, mitral valve insufficiency
mitral stenosis < valvular heart disease, heart disease !chronic
mitral valve prolapse < valvular heart disease, heart disease !chronic : MVP
tricuspid regurgitation < valvular heart disease !chronic
rheumatic heart disease < valvular heart disease, heart disease !chronic : rheumatic fever, RHD
congenital heart disease < heart disease, congenital anomaly !chronic : CHD, tetralogy of fallot, TOF, VSD, ventricular septal defect, ASD secundum, single ventricle, congenital heart defect, cardiac anomaly, complex congenital heart disease, cyanotic heart disease, s/p fontan, transposition of great arteries, unrepaired VSD, congenital cardiac disease
cardiomyopathy !chronic
pacemaker !chronic : ICD, AICD, implantable defibrillator, defibrillator, PPM
prosthetic heart valve !chronic : prosthetic valve, mechanical valve, bioprosthetic valve, valve in place
joint prosthesis !chronic : prosthetic joint, TKR, total knee replacement, hip replacement, THR, total hip replacement, knee replacement, TKA, THA, joint replacement, total knee, total hip
stroke : CVA, cerebrovascular accident, history of stroke, ischemic stroke
transient ischemic attack : TIA, mini stroke, mini-stroke
peripheral vascular disease !chronic : PVD, PAD, peripheral artery disease
deep vein thrombosis : DVT, blood clot
hyperlipidemia !chronic : high cholesterol, HLD, hypercholesterolemia, dyslipidemia
diabetes mellitus !chronic : diabetes, DM, diabetic, sugar diabetes, brittle diabetic
type 2 diabetes mellitus < diabetes mellitus !chronic : T2DM, DM2, DM II, type II diabetes, type 2 diabetes, DMII, type II DM, DM type 2, NIDDM, type 2 DM, adult onset diabetes, T2D
type 1 diabetes mellitus < diabetes mellitus !chronic : T1DM, DM1, type I diabetes, type 1 diabetes, IDDM, juvenile diabetes, type 1 DM, DM type 1, T1D, DM I
diabetic neuropathy < diabetes mellitus !chronic : neuropathy feet, peripheral neuropathy, neuropathy, DPN
hyperglycemia : high blood sugar, elevated glucose, uncontrolled blood sugar, uncontrolled glucose, high sugars
hypoglycemia : low blood sugar
prediabetes !chronic : pre-diabetes, pre-diabetic, borderline diabetes
obesity !chronic : obese, overweight
thyroid disease !chronic : hyperthyroid, hashimoto's, graves
adrenal insufficiency !chronic : addison's disease, addison
hyperparathyroidism !chronic
chronic kidney disease !chronic : CKD, CKD3, CKD stage 3, CKD 3, renal insufficiency, kidney disease, CKD4, CKD stage 4, renal disease, CKD 4, kidney problems, nephritis
end-stage renal disease < chronic kidney disease !chronic : ESRD, end stage renal disease, end stage kidney disease, kidney failure, renal failure, CKD 5, CKD5, ESKD, CKD stage 5
liver disease !chronic : liver failure, ESLD, end stage liver disease, hepatic disease, NASH
cirrhosis < liver disease !chronic : hepatic cirrhosis
hepatitis B !chronic : HBV, hep B, hepatitis
hepatitis C !chronic : HCV, hep C
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
gastroesophageal reflux disease !chronic : GERD, acid reflux, reflux, heartburn, reflux disease, LPR, gastroesophageal reflux, laryngopharyngeal reflux
hiatal hernia !chronic
crohn disease !chronic : crohn's, crohns, IBD, ulcerative colitis, inflammatory bowel disease
celiac disease !chronic : celiac
rheumatoid arthritis < osteoarthritis !chronic : rheumatoid, RA
juvenile arthritis !chronic : JIA, juvenile idiopathic arthritis
osteoarthritis !chronic : DJD, arthritis, degenerative joint disease, gout
lupus !chronic : SLE, systemic lupus, systemic lupus erythematosus
scleroderma !chronic : systemic sclerosis, CREST
graft versus host disease !chronic : GVHD, graft vs host disease
pregnancy : pregnant, gravid, weeks pregnant, second trimester, first trimester, third trimester, G1P0, gestation, trimester, IUP, prenatal
latex allergy < allergy !chronic
penicillin allergy < allergy !chronic : PCN allergy, allergic to penicillin, PCN allergic, allergic to PCN
allergy !chronic : allergies, allergic, drug allergy, allergy to
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
hypothyroidism < thyroid disease !chronic : hypothyroid, low thyroid, thyroid, hashimoto
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
oropharyngeal cancer < head and neck cancer : HPV oropharyngeal cancer, oropharyngeal SCC, SCC oropharynx, HPV+ oropharyngeal SCC
salivary gland cancer < head and neck cancer
skin cancer < malignant neoplasm : BCC, basal cell carcinoma
brain tumor < malignant neoplasm
lactating : breastfeeding, nursing mother, nursing
anaphylaxis < allergy
deaf !chronic : hard of hearing
blind !chronic : vision loss, legally blind, macular degeneration
medically complex : medically compromised, multiple comorbidities, complex medical history, comorbidities
prematurity : premature infant, preterm, ex-premie
COVID-19 : covid
good health : healthy, PMH neg, noncontributory, non-contributory, no medical problems, good general health
coronary stent : stents, cardiac stent, PCI
`,
  ),
  ...conceptsOf(
    'history',
    `
organ transplant !chronic : transplant, transplantation, transplant candidate, transplant recipient, solid organ transplant, transplant list, transplant evaluation, transplant workup, transplant work-up
kidney transplant < organ transplant !chronic : renal transplant, kidney tx, kidney transplantation, kidney tx list
liver transplant < organ transplant !chronic : liver transplantation, OLT
heart transplant < organ transplant !chronic : cardiac transplant
lung transplant < organ transplant !chronic
stem cell transplant !chronic : HSCT, bone marrow transplant, BMT, stem cell transplantation, hematopoietic stem cell transplant, autologous stem cell transplant, allogeneic transplant, allogeneic stem cell transplant, auto SCT, SCT, ASCT, autologous transplant, marrow transplant, allo-HSCT, auto-HSCT
cardiac valve replacement : valve replacement, valve replaced, heart valve replacement, valve surgery, before the valve, heart valve surgery, artificial heart valve, mechanical heart valve, artificial valve
transcatheter aortic valve replacement < aortic valve replacement : TAVR, TAVI, pre-TAVR, transcatheter valve
dialysis !chronic : hemodialysis, HD, peritoneal dialysis, on dialysis, HD MWF, hemodialysis MWF, HD TTS, dialysis MWF
radiation therapy : radiation, XRT, radiotherapy, IMRT, irradiation, irradiated, head and neck radiation, external beam, radiation treatment, chemoradiation, H&N RT, proton therapy, RT, H&N radiation, radiation to head and neck, rads to head and neck
chemotherapy : chemo, chemoradiotherapy, chemotherapeutic, chemo infusion, cytotoxic chemotherapy, induction chemotherapy, FOLFOX, R-CHOP, CHOP, bortezomib, 5-FU, systemic chemotherapy, chemoRT, chemo-radiation, CRT, concurrent chemoradiation, induction chemo, chemo cycles
CAR-T cell therapy : CAR-T, CAR T, CAR-T therapy, CAR T-cell, chimeric antigen receptor, CAR T-cell therapy, CAR T cell
immunotherapy : pembrolizumab, nivolumab, keytruda, opdivo, checkpoint inhibitor
cancer surgery : tumor resection
prior surgery : past surgical history, PSH, previous surgery, surgical history, past surgery, prior procedure
organ transplant evaluation < organ transplant : pre-transplant, pretransplant, transplant clearance
aortic valve replacement < cardiac valve replacement : AVR, aortic valve replaced, SAVR, surgical aortic valve replacement, aortic valve surgery
mitral valve replacement < cardiac valve replacement : MVR, mitral valve replaced, mitral valve surgery
valvuloplasty : valve repair, mitral valve repair, mitraclip, TEER, annuloplasty, balloon valvuloplasty, mitral repair, heart valve repair
pancreas transplant < organ transplant
ventricular assist device : LVAD, VAD
prior biopsy : previous biopsy
prior extraction : previous extraction, ext elsewhere, extracted elsewhere
neck dissection < cancer surgery
glossectomy < cancer surgery : hemiglossectomy, partial glossectomy
free flap reconstruction : fibula free flap, free flap, FFF
cochlear implant
`,
  ),
];
