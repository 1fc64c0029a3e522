import { conceptsOf } from '../concepts-of';

/** What is measured with a number. */
export const concepts = conceptsOf(
  'measurement',
  `
MIO:IIO,interincisal distance,MIO of,MMO,opening,opens,opens to
lateral excursion:lat excursion,lateral movement,left lateral,right lateral
protrusion:protrusive,protrusive movement,protrusive range
BMI:body mass index
HbA1c:A1c,glycated hemoglobin,H1Ac,hemoglobin A1c,hgA1c,Hgb A1c,HgbA1c
glucose:accucheck,BG,blood sugar,BS,FBG,FBS,finger stick,fingerstick,FSBS
temperature:T,temp,Tmax
blood pressure:B/P,blood press,BP
heart rate:HR,P,pulse
respiratory rate:resp,RR
pain score:NRS,pain intensity,pain level,pain rated,pain rating,pain scale,VAS
weight:weighs,wt
height:ht
INR:PT/INR
platelet count:platelets,plt,plts
white blood cell count:absolute neutrophil count,ANC,WBC,white count
hemoglobin:Hgb
CD4 count:CD4
CTX:C-terminal telopeptide
BOP percent:bleeding sites,full mouth bleeding score
lesion size:dimensions,measures,measuring,size
laceration length:length
ASA:ASA class,ASA physical status,ASA PS,ASA status,physical status
Mallampati:friedman,mallampati score,MP class
Frankl:frankl behavior,frankl rating,frankl scale,frankl score
tonsil size:brodsky,tonsil grade,tonsils
HATLFF:HATLFF function score,ATLFF,HATLFF score,hazelbaker
LATCH score
anesthesia minutes<anesthesia time:anesthesia duration,total anesthesia minutes
sedation time<anesthesia time:sedation minutes
anesthesia time:anesthesia record time,anesthesia total,total anesthesia,total time of anesthesia
estimated blood loss:EBL
age:day old,days old,mo old,month old,mos old,week old,wk old,y/o,year old,yo,yr old,yrs old
tobacco pack-years:pack year,packs per day,packs/day,ppd
drinks per week:drinks per day,drinks/week,drinks/wk
radiation dose:cGy,gray,Gy
counseling time:counseled for,counseling minutes,min counseling,minutes counseling,spent counseling
PHQ-9
remaining teeth:natural teeth,remaining dentition,teeth present,teeth remaining
salivary flow
GCS:glasgow coma scale
`,
);
