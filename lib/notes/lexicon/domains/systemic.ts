import { conceptsOf } from '../concepts-of';

/** Heart, metabolism, kidney, blood, lungs, immunity and the rest of the body. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
hypertension *:elevated BP,HBP,high blood pressure,high BP,HTN,hypertensive
coronary artery disease<ischemic heart disease,heart disease *:CAD
ischemic heart disease *:angina,angina pectoris,chest pain,IHD
myocardial infarction<ischemic heart disease,heart disease:heart attack,MI,NSTEMI,STEMI
heart failure *:CHF,HFpEF,HFrEF
atrial fibrillation<arrhythmia *:a-fib,AF,afib,atrial flutter
arrhythmia<heart disease *:dysrhythmia,long QT,PVCs,SVT,VT
valvular heart disease *:heart valve problem,severe MR,valve disease,valvular,valvular disease
aortic stenosis<valvular heart disease,heart disease *:aortic valve stenosis,AS severe,severe AS
aortic regurgitation<valvular heart disease,heart disease *:aortic insufficiency,aortic valve regurgitation,AR severe
mitral regurgitation<valvular heart disease,heart disease *:mitral insufficiency,mitral valve insufficiency,mitral valve regurgitation
mitral stenosis<valvular heart disease,heart disease *
mitral valve prolapse<valvular heart disease,heart disease *:MVP
tricuspid regurgitation<valvular heart disease *
rheumatic heart disease<valvular heart disease,heart disease *:RHD,rheumatic fever
congenital heart disease<heart disease,congenital anomaly *:ASD secundum,cardiac anomaly,CHD,congenital heart defect,cyanotic heart disease,s/p fontan,single ventricle,tetralogy of fallot,TOF,transposition of great arteries,ventricular septal defect,VSD
cardiomyopathy *
pacemaker *:AICD,defibrillator,ICD,PPM
prosthetic heart valve *:bioprosthetic valve,mechanical valve,prosthetic valve,valve in place
joint prosthesis *:hip replacement,joint replacement,knee replacement,prosthetic joint,THA,THR,TKA,TKR,total hip,total knee
stroke:cerebrovascular accident,CVA,history of stroke
transient ischemic attack:mini stroke,TIA
peripheral vascular disease *:PAD,peripheral artery disease,PVD
deep vein thrombosis:blood clot,DVT
hyperlipidemia *:dyslipidemia,high cholesterol,HLD,hypercholesterolemia
diabetes mellitus *:diabetic
type 2 diabetes mellitus<diabetes mellitus *:adult onset diabetes,diabetes mellitus type 2,DM 2,DM II,DM type 2,DM2,DMII,NIDDM,T2D,T2DM,type II DM
type 1 diabetes mellitus<diabetes mellitus *:diabetes mellitus type 1,DM 1,DM I,DM type 1,DM1,IDDM,juvenile diabetes,T1D,T1DM,type 1 DM,type I diabetes
diabetic neuropathy<diabetes mellitus *:DPN,neuropathy,neuropathy feet
hyperglycemia:elevated glucose,high blood sugar,high sugars,uncontrolled blood sugar,uncontrolled glucose
hypoglycemia:low blood sugar
prediabetes *:borderline diabetes,pre-diabetic
obesity *:obese,overweight
thyroid disease *:graves,hashimoto's,hyperthyroid
adrenal insufficiency *:addison,addison's disease
hyperparathyroidism *
chronic kidney disease *:CKD,CKD3,CKD4,kidney problems,nephritis,renal disease,renal insufficiency
end-stage renal disease<chronic kidney disease *:CKD 5,CKD stage 5,ESKD,ESRD,renal failure
liver disease *:ESLD,hepatic disease,liver failure,NASH
cirrhosis<liver disease *
viral hepatitis:hep A,hepatitis
hepatitis B<viral hepatitis *:HBV,hep B
hepatitis C<viral hepatitis *:HCV,hep C
HIV infection *:AIDS,HIV,HIV disease,HIV positive,HIV+
immunosuppression *:immune compromised,immune deficiency,immune suppression,immunocompromised,immunodeficiency,immunosuppressed
neutropenia:low ANC,neutropenic
thrombocytopenia<bleeding disorder:ITP,low platelets
anemia *:anemic,iron deficiency
sickle cell disease *:SCD,sickle cell,sickle cell anemia
bleeding disorder *:bleeding diathesis,bleeding tendency,blood disorder,clotting disorder,coagulopathy
asthma *:asthmatic,RAD asthma,reactive airway
chronic obstructive pulmonary disease *:chronic bronchitis,COPD,emphysema
tuberculosis:TB
gastroesophageal reflux disease *:gastroesophageal reflux,GERD,heartburn,LPR,reflux,reflux disease
hiatal hernia *
crohn disease *:crohn's,crohns,IBD,inflammatory bowel disease,ulcerative colitis
celiac disease *:celiac
rheumatoid arthritis<osteoarthritis *:RA,rheumatoid
juvenile arthritis *:JIA,juvenile idiopathic arthritis
osteoarthritis *:arthritis,degenerative joint disease,DJD,gout
lupus *:SLE
scleroderma *:CREST,systemic sclerosis
graft versus host disease *:graft vs host disease,GVHD
pregnancy:G1P0,gestation,gravid,IUP,pregnant,prenatal,trimester
latex allergy<allergy *
penicillin allergy<allergy *:allergic to PCN,allergic to penicillin,PCN allergic,PCN allergy
allergy *:allergic,allergies,allergy to
cystic fibrosis *
hearing loss *
glaucoma *
mild obstructive sleep apnea<obstructive sleep apnea *
moderate obstructive sleep apnea<obstructive sleep apnea *:moderate obstructive apnea,moderate sleep apnea
severe obstructive sleep apnea<obstructive sleep apnea *:severe sleep apnea
heart disease *:cardiac history,cardiovascular disease,CVD,heart condition,heart problems
heart murmur<heart disease *:murmur
hypoplastic left heart syndrome<congenital heart disease *:HLHS,hypoplastic left heart
pulmonary hypertension<heart disease *:PAH
aortic aneurysm *:AAA aneurysm
pulmonary embolism
uncontrolled diabetes<diabetes mellitus *:DM uncontrolled,poorly controlled DM,poorly controlled T2DM,uncontrolled T2DM,uncontrolled type 2 diabetes
diabetic retinopathy<diabetes mellitus *:retinopathy
diabetic nephropathy<diabetes mellitus *:diabetic kidney disease,nephropathy
hypothyroidism<thyroid disease *:hashimoto,hypothyroid,thyroid
hyperthyroidism<thyroid disease *:graves disease
hypophosphatasia<congenital anomaly *:vitamin D resistant rickets,XLH
hypoparathyroidism *
morbid obesity<obesity *:morbidly obese,severe obesity
pneumonia
aspiration pneumonia<pneumonia
bronchopulmonary dysplasia *:BPD
eosinophilic esophagitis *
peptic ulcer disease:PUD,stomach ulcer
irritable bowel syndrome *:IBS
bariatric surgery:gastric bypass,gastric sleeve
aplastic anemia<bleeding disorder *
psoriatic arthritis<osteoarthritis *
ankylosing spondylitis<osteoarthritis *
sarcoidosis *
myasthenia gravis *
amyotrophic lateral sclerosis *:ALS
spina bifida *:myelomeningocele
hydrocephalus *:VP shunt
paralysis *:hemiplegia,paraplegia,paraplegic,quadriplegia,quadriplegic
huntington disease *
oral cancer<head and neck cancer:mouth cancer,oral cavity cancer,oral cavity SCC
salivary gland cancer<head and neck cancer
skin cancer<malignant neoplasm:basal cell carcinoma,BCC
brain tumor<malignant neoplasm
lactating:breastfeeding,nursing,nursing mother
anaphylaxis<allergy
deaf *:hard of hearing
blind *:macular degeneration,vision loss
medically complex:comorbidities,complex medical history,medically compromised
prematurity:ex-premie,premature infant,preterm
COVID-19:covid
good health:good general health,healthy,no medical problems,non-contributory,noncontributory,PMH neg
coronary stent:cardiac stent,PCI,stents
`,
  ),
  ...conceptsOf(
    'history',
    `
organ transplant *:transplant,transplant candidate,transplant work-up,transplant workup,transplantation
kidney transplant<organ transplant *:kidney transplantation,kidney tx
liver transplant<organ transplant *:liver transplantation,OLT
heart transplant<organ transplant *
lung transplant<organ transplant *
stem cell transplant *:allogeneic stem cell transplant,allogeneic transplant,ASCT,autologous transplant,BMT,HSCT,marrow transplant,SCT,stem cell transplantation
cardiac valve replacement:artificial heart valve,artificial valve,mechanical heart valve,valve replaced,valve replacement,valve surgery
transcatheter aortic valve replacement<aortic valve replacement:TAVI,TAVR,transcatheter valve
dialysis *:HD,hemodialysis
radiation therapy:chemoradiation,external beam,head and neck radiation,IMRT,irradiated,irradiation,proton therapy,radiation,radiation to head and neck,radiotherapy,rads to head and neck,RT,XRT
chemotherapy:5-FU,bortezomib,chemo,chemo-radiation,chemoradiotherapy,chemoRT,chemotherapeutic,CHOP,concurrent chemoradiation,CRT,FOLFOX,induction chemo,induction chemotherapy
CAR-T cell therapy:CAR-T,chimeric antigen receptor
immunotherapy:checkpoint inhibitor,keytruda,nivolumab,opdivo,pembrolizumab
cancer surgery:tumor resection
prior surgery:past surgery,past surgical history,previous surgery,prior procedure,PSH,surgical history
organ transplant evaluation<organ transplant:pre-transplant,pretransplant,transplant clearance
aortic valve replacement<cardiac valve replacement:aortic valve replaced,aortic valve surgery,AVR,SAVR
mitral valve replacement<cardiac valve replacement:mitral valve replaced,mitral valve surgery,MVR
valvuloplasty:annuloplasty,mitraclip,mitral repair,TEER,valve repair
pancreas transplant<organ transplant
ventricular assist device:LVAD,VAD
prior biopsy:previous biopsy
prior extraction:ext elsewhere,extracted elsewhere,previous extraction
neck dissection<cancer surgery
glossectomy<cancer surgery:hemiglossectomy,partial glossectomy
free flap reconstruction:FFF,free flap
cochlear implant
`,
  ),
];
