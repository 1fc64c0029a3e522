import { conceptsOf } from '../concepts-of';

/** Heart, metabolism, kidney, blood, lungs, immunity and the rest of the body. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
hypertension * : HTN, high blood pressure, elevated BP, high BP, hypertensive, HBP
coronary artery disease < ischemic heart disease, heart disease * : CAD
ischemic heart disease * : IHD, angina, angina pectoris, chest pain
myocardial infarction < ischemic heart disease, heart disease : heart attack, NSTEMI, STEMI, MI
heart failure * : CHF, HFrEF, HFpEF
atrial fibrillation < arrhythmia * : afib, a-fib, AF, atrial flutter
arrhythmia < heart disease * : dysrhythmia, SVT, VT, long QT, PVCs
valvular heart disease * : valve disease, valvular disease, severe MR, valvular, heart valve problem
aortic stenosis < valvular heart disease, heart disease * : AS severe, severe AS, aortic valve stenosis
aortic regurgitation < valvular heart disease, heart disease * : aortic insufficiency, aortic valve regurgitation, AR severe
mitral regurgitation < valvular heart disease, heart disease * : mitral insufficiency, mitral valve regurgitation, mitral valve insufficiency
mitral stenosis < valvular heart disease, heart disease *
mitral valve prolapse < valvular heart disease, heart disease * : MVP
tricuspid regurgitation < valvular heart disease *
rheumatic heart disease < valvular heart disease, heart disease * : rheumatic fever, RHD
congenital heart disease < heart disease, congenital anomaly * : CHD, tetralogy of fallot, TOF, VSD, ventricular septal defect, ASD secundum, single ventricle, congenital heart defect, cardiac anomaly, cyanotic heart disease, s/p fontan, transposition of great arteries, congenital cardiac disease
cardiomyopathy *
pacemaker * : ICD, AICD, defibrillator, PPM
prosthetic heart valve * : prosthetic valve, mechanical valve, bioprosthetic valve, valve in place
joint prosthesis * : prosthetic joint, TKR, total knee replacement, hip replacement, THR, total hip replacement, knee replacement, TKA, THA, joint replacement, total knee, total hip
stroke : CVA, cerebrovascular accident, history of stroke
transient ischemic attack : TIA, mini stroke
peripheral vascular disease * : PVD, PAD, peripheral artery disease
deep vein thrombosis : DVT, blood clot
hyperlipidemia * : high cholesterol, HLD, hypercholesterolemia, dyslipidemia
diabetes mellitus * : diabetes, DM, diabetic
type 2 diabetes mellitus < diabetes mellitus * : T2DM, DM2, DM II, type II diabetes, type 2 diabetes, DMII, type II DM, DM type 2, NIDDM, type 2 DM, adult onset diabetes, T2D
type 1 diabetes mellitus < diabetes mellitus * : T1DM, DM1, type I diabetes, type 1 diabetes, IDDM, juvenile diabetes, type 1 DM, DM type 1, T1D, DM I
diabetic neuropathy < diabetes mellitus * : neuropathy feet, neuropathy, DPN
hyperglycemia : high blood sugar, elevated glucose, uncontrolled blood sugar, uncontrolled glucose, high sugars
hypoglycemia : low blood sugar
prediabetes * : pre-diabetes, pre-diabetic, borderline diabetes
obesity * : obese, overweight
thyroid disease * : hyperthyroid, hashimoto's, graves
adrenal insufficiency * : addison's disease, addison
hyperparathyroidism *
chronic kidney disease * : CKD, CKD3, CKD stage 3, renal insufficiency, kidney disease, CKD4, CKD stage 4, renal disease, kidney problems, nephritis
end-stage renal disease < chronic kidney disease * : ESRD, end stage kidney disease, kidney failure, renal failure, CKD 5, ESKD, CKD stage 5
liver disease * : liver failure, ESLD, hepatic disease, NASH
cirrhosis < liver disease *
viral hepatitis : hepatitis, hep A
hepatitis B < viral hepatitis * : HBV, hep B
hepatitis C < viral hepatitis * : HCV, hep C
HIV infection * : HIV, HIV positive, HIV+, AIDS, HIV disease
immunosuppression * : immunocompromised, immunosuppressed, immune suppression, immunodeficiency, immune compromised, immune deficiency
neutropenia : neutropenic, low ANC
thrombocytopenia < bleeding disorder : low platelets, ITP
anemia * : anemic, iron deficiency
sickle cell disease * : sickle cell, sickle cell anemia, SCD
bleeding disorder * : coagulopathy, clotting disorder, bleeding diathesis, bleeding tendency, blood disorder
asthma * : asthmatic, reactive airway, reactive airway disease, RAD asthma
chronic obstructive pulmonary disease * : COPD, emphysema, chronic bronchitis
tuberculosis : TB
gastroesophageal reflux disease * : GERD, reflux, heartburn, reflux disease, LPR, gastroesophageal reflux
hiatal hernia *
crohn disease * : crohn's, crohns, IBD, ulcerative colitis, inflammatory bowel disease
celiac disease * : celiac
rheumatoid arthritis < osteoarthritis * : rheumatoid, RA
juvenile arthritis * : JIA, juvenile idiopathic arthritis
osteoarthritis * : DJD, arthritis, degenerative joint disease, gout
lupus * : SLE, systemic lupus erythematosus
scleroderma * : systemic sclerosis, CREST
graft versus host disease * : GVHD, graft vs host disease
pregnancy : pregnant, gravid, G1P0, gestation, trimester, IUP, prenatal
latex allergy < allergy *
penicillin allergy < allergy * : PCN allergy, allergic to penicillin, PCN allergic, allergic to PCN
allergy * : allergies, allergic, allergy to
cystic fibrosis *
hearing loss *
glaucoma *
mild obstructive sleep apnea < obstructive sleep apnea *
moderate obstructive sleep apnea < obstructive sleep apnea * : moderate sleep apnea, moderate obstructive apnea
severe obstructive sleep apnea < obstructive sleep apnea * : severe sleep apnea
heart disease * : cardiac disease, cardiac condition, heart condition, heart problems, cardiac history, CVD, cardiovascular disease
heart murmur < heart disease * : murmur
hypoplastic left heart syndrome < congenital heart disease * : hypoplastic left heart, HLHS
pulmonary hypertension < heart disease * : PAH
aortic aneurysm * : AAA aneurysm
pulmonary embolism
uncontrolled diabetes < diabetes mellitus * : poorly controlled diabetes, uncontrolled DM, poorly controlled DM, uncontrolled T2DM, DM uncontrolled, uncontrolled type 2 diabetes, poorly controlled T2DM
diabetic retinopathy < diabetes mellitus * : retinopathy
diabetic nephropathy < diabetes mellitus * : diabetic kidney disease, nephropathy
hypothyroidism < thyroid disease * : hypothyroid, thyroid, hashimoto
hyperthyroidism < thyroid disease * : graves disease
hypophosphatasia < congenital anomaly * : XLH, vitamin D resistant rickets
hypoparathyroidism *
morbid obesity < obesity * : morbidly obese, severe obesity
pneumonia
aspiration pneumonia < pneumonia : aspiration risk
bronchopulmonary dysplasia * : BPD
eosinophilic esophagitis *
peptic ulcer disease : PUD, stomach ulcer
irritable bowel syndrome * : IBS
bariatric surgery : gastric bypass, gastric sleeve
aplastic anemia < bleeding disorder *
psoriatic arthritis < osteoarthritis *
ankylosing spondylitis < osteoarthritis *
sarcoidosis *
myasthenia gravis *
amyotrophic lateral sclerosis * : ALS
spina bifida * : myelomeningocele
hydrocephalus * : VP shunt
paralysis * : quadriplegia, paraplegia, quadriplegic, paraplegic, hemiplegia
huntington disease *
oral cancer < head and neck cancer : mouth cancer, oral cavity cancer, oral ca, oral cavity SCC
oropharyngeal cancer < head and neck cancer : oropharyngeal SCC, SCC oropharynx, HPV+ oropharyngeal SCC
salivary gland cancer < head and neck cancer
skin cancer < malignant neoplasm : BCC, basal cell carcinoma
brain tumor < malignant neoplasm
lactating : breastfeeding, nursing mother, nursing
anaphylaxis < allergy
deaf * : hard of hearing
blind * : vision loss, macular degeneration
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
organ transplant * : transplant, transplantation, transplant candidate, transplant workup, transplant work-up
kidney transplant < organ transplant * : renal transplant, kidney tx, kidney transplantation, kidney tx list
liver transplant < organ transplant * : liver transplantation, OLT
heart transplant < organ transplant * : cardiac transplant
lung transplant < organ transplant *
stem cell transplant * : HSCT, BMT, stem cell transplantation, allogeneic transplant, allogeneic stem cell transplant, SCT, ASCT, autologous transplant, marrow transplant
cardiac valve replacement : valve replacement, valve replaced, valve surgery, artificial heart valve, mechanical heart valve, artificial valve
transcatheter aortic valve replacement < aortic valve replacement : TAVR, TAVI, transcatheter valve
dialysis * : hemodialysis, HD
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
