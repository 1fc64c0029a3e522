import { conceptsOf } from '../concepts-of';

/** Heart, metabolism, kidney, blood, lungs, immunity and the rest of the body. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
hypertension !chronic : HTN, high blood pressure, htn, elevated BP, high BP
coronary artery disease < ischemic heart disease !chronic : CAD
ischemic heart disease !chronic : IHD, angina, angina pectoris
myocardial infarction < ischemic heart disease : heart attack, NSTEMI, STEMI, acute MI
heart failure !chronic : CHF, congestive heart failure, HFrEF, HFpEF
atrial fibrillation !chronic : afib, a-fib, AF, a fib
arrhythmia !chronic : dysrhythmia
valvular heart disease !chronic : valve disease, heart valve disease, valvular disease, severe MR
aortic stenosis < valvular heart disease !chronic : AS severe, severe AS, symptomatic aortic stenosis, severe aortic stenosis, aortic valve stenosis
aortic regurgitation < valvular heart disease !chronic : aortic insufficiency, aortic valve regurgitation, AR severe, severe aortic insufficiency
mitral regurgitation < valvular heart disease !chronic : mitral insufficiency, mitral valve regurgitation, severe mitral regurgitation, mitral valve insufficiency
mitral stenosis < valvular heart disease !chronic
mitral valve prolapse < valvular heart disease !chronic : MVP
tricuspid regurgitation < valvular heart disease !chronic
rheumatic heart disease < valvular heart disease !chronic
congenital heart disease !chronic : CHD, tetralogy of fallot, TOF, VSD, ventricular septal defect, ASD secundum, hypoplastic left heart, HLHS, hypoplastic left heart syndrome, single ventricle, congenital heart defect, cardiac anomaly, complex congenital heart disease
cardiomyopathy !chronic
pacemaker !chronic : ICD, AICD, implantable defibrillator
prosthetic heart valve !chronic : prosthetic valve, mechanical valve, bioprosthetic valve, valve in place
joint prosthesis !chronic : prosthetic joint, TKR, total knee replacement, hip replacement, THR, total hip replacement, knee replacement, TKA, THA
stroke : CVA, cerebrovascular accident, history of stroke, ischemic stroke
transient ischemic attack : TIA
peripheral vascular disease !chronic : PVD, PAD
deep vein thrombosis : DVT, pulmonary embolism
hyperlipidemia !chronic : high cholesterol, HLD, hypercholesterolemia
diabetes mellitus !chronic : diabetes, DM, diabetic, uncontrolled diabetes, poorly controlled diabetes
type 2 diabetes mellitus < diabetes mellitus !chronic : T2DM, DM2, DM II, type II diabetes, type 2 diabetes, DMII, type II DM, DM type 2, NIDDM, type 2 DM, adult onset diabetes
type 1 diabetes mellitus < diabetes mellitus !chronic : T1DM, DM1, type I diabetes, type 1 diabetes, IDDM, juvenile diabetes, type 1 DM
diabetic neuropathy !chronic : neuropathy feet, peripheral neuropathy, neuropathy
hyperglycemia : high blood sugar, elevated glucose, uncontrolled blood sugar, uncontrolled glucose
hypoglycemia : low blood sugar
prediabetes !chronic : pre-diabetes, pre-diabetic
obesity !chronic : obese, morbid obesity, morbidly obese
thyroid disease !chronic : hypothyroidism, hyperthyroidism, hypothyroid, hyperthyroid, hashimoto's, graves
adrenal insufficiency !chronic : addison's disease
hyperparathyroidism !chronic
chronic kidney disease !chronic : CKD, CKD3, CKD stage 3, CKD 3, renal insufficiency, kidney disease, CKD4, CKD stage 4
end-stage renal disease < chronic kidney disease !chronic : ESRD, end stage renal disease, end stage kidney disease, kidney failure, renal failure, CKD 5, CKD5, ESKD
liver disease !chronic : liver failure, ESLD, end stage liver disease, hepatic disease
cirrhosis < liver disease !chronic
hepatitis B !chronic : HBV, hep B
hepatitis C !chronic : HCV, hep C
HIV infection !chronic : HIV, HIV positive, HIV+, AIDS
immunosuppression !chronic : immunocompromised, immunosuppressed, immune suppression, immunodeficiency, immune compromised
neutropenia : neutropenic, low ANC
thrombocytopenia : low platelets, ITP
anemia !chronic : anemic
sickle cell disease !chronic : sickle cell, sickle cell anemia
bleeding disorder !chronic : coagulopathy, clotting disorder, bleeding diathesis, bleeding tendency
asthma !chronic : asthmatic, reactive airway
chronic obstructive pulmonary disease !chronic : COPD, emphysema
tuberculosis : TB
gastroesophageal reflux disease !chronic : GERD, acid reflux, reflux, heartburn, reflux disease, LPR
hiatal hernia !chronic
crohn disease !chronic : crohn's, crohns, IBD, ulcerative colitis
celiac disease !chronic
rheumatoid arthritis !chronic : rheumatoid
juvenile arthritis !chronic : JIA, juvenile idiopathic arthritis
osteoarthritis !chronic : DJD, arthritis
lupus !chronic : SLE, systemic lupus
scleroderma !chronic : systemic sclerosis, CREST
graft versus host disease !chronic : GVHD, graft vs host disease
pregnancy : pregnant, gravid, weeks pregnant, second trimester, first trimester, third trimester, G1P0
angioedema
latex allergy !chronic
penicillin allergy !chronic : PCN allergy, allergic to penicillin, PCN allergic
allergy : NKDA, NKA, allergies
malnutrition
dehydration : dehydrated
cystic fibrosis !chronic
hearing loss !chronic
glaucoma !chronic
upper airway resistance syndrome !chronic : UARS
obstructive sleep apnea !chronic : OSA, sleep apnea, sleep apnoea, obstructive sleep apnoea, moderate OSA, severe OSA, mild OSA, OSAHS, sleep apnea syndrome, apnea
mild obstructive sleep apnea < obstructive sleep apnea !chronic : mild OSA
moderate obstructive sleep apnea < obstructive sleep apnea !chronic : moderate OSA, moderate sleep apnea, moderate obstructive apnea
severe obstructive sleep apnea < obstructive sleep apnea !chronic : severe OSA, severe sleep apnea
central sleep apnea !chronic : CSA, central apneas, central apnea
`,
  ),
  ...conceptsOf(
    'history',
    `
organ transplant !chronic : transplant, transplantation, transplant candidate, transplant recipient, solid organ transplant, transplant list, transplant evaluation, transplant workup, transplant work-up
kidney transplant < organ transplant !chronic : renal transplant, kidney tx
liver transplant < organ transplant !chronic
heart transplant < organ transplant !chronic : cardiac transplant, LVAD
lung transplant < organ transplant !chronic
stem cell transplant !chronic : HSCT, bone marrow transplant, BMT, stem cell transplantation, hematopoietic stem cell transplant, autologous stem cell transplant, allogeneic transplant, allogeneic stem cell transplant, auto SCT
cardiac valve replacement : valve replacement, AVR, MVR, aortic valve replacement, mitral valve replacement, heart valve replacement, valve surgery, valve repair, valvuloplasty, mitral valve repair, mitraclip, SAVR, before the valve, TEER, heart valve surgery
transcatheter aortic valve replacement < cardiac valve replacement : TAVR, TAVI, pre-TAVR
dialysis !chronic : hemodialysis, HD, peritoneal dialysis, on dialysis, HD MWF, hemodialysis MWF, HD TTS
radiation therapy : radiation, XRT, radiotherapy, IMRT, irradiation, irradiated, head and neck radiation, external beam, radiation treatment, chemoradiation, H&N RT, proton therapy, Gy
chemotherapy : chemo, chemoradiotherapy, chemotherapeutic, chemo infusion, cytotoxic chemotherapy, induction chemotherapy, FOLFOX, R-CHOP, CHOP, AC-T, cisplatin, carboplatin, docetaxel, paclitaxel, doxorubicin, bortezomib, 5-FU
CAR-T cell therapy : CAR-T, CAR T, CAR-T therapy, CAR T-cell, chimeric antigen receptor
immunotherapy : pembrolizumab, nivolumab, keytruda, opdivo, checkpoint inhibitor
cancer surgery : tumor resection, neck dissection, glossectomy
prior surgery : past surgical history, PSH
organ transplant evaluation < organ transplant : pre-transplant, pretransplant, transplant clearance
`,
  ),
];
