import { conceptsOf } from '../concepts-of';

/** What is measured with a number. */
export const concepts = conceptsOf(
  'measurement',
  `
MIO : MMO, interincisal distance, IIO, opening, opens, opens to, MIO of
lateral excursion : lat excursion, right lateral, left lateral, lateral movement
protrusion : protrusive, protrusive movement, protrusive range
BMI : body mass index
HbA1c : A1c, hemoglobin A1c, HgbA1c, Hgb A1c, hgA1c, glycated hemoglobin, H1Ac
glucose : blood sugar, FBG, BG, BS, fingerstick, FSBS, FBS, finger stick, accucheck
temperature : temp, T, Tmax
blood pressure : BP, B/P, blood press
heart rate : HR, pulse, P
respiratory rate : RR, resp
pain score : pain level, VAS, pain scale, NRS, pain rating, pain intensity, pain rated
weight : wt, weighs
height : ht
INR : PT/INR
platelet count : platelets, plt, plts
white blood cell count : WBC, ANC, absolute neutrophil count, white count
hemoglobin : Hgb
CD4 count : CD4
CTX : C-terminal telopeptide
BOP percent : bleeding sites, full mouth bleeding score
lesion size : measuring, measures, size, dimensions
laceration length : length
ASA : ASA class, ASA PS, ASA status, physical status, ASA physical status
Mallampati : MP class, mallampati score, friedman
Frankl : frankl score, frankl rating, frankl behavior, frankl scale
tonsil size : tonsils, tonsil grade, brodsky
HATLFF : HATLFF function score, hazelbaker, HATLFF score, ATLFF
LATCH score
anesthesia minutes < anesthesia time : total anesthesia minutes, anesthesia duration
sedation time < anesthesia time : sedation minutes
anesthesia time : total anesthesia time, total anesthesia, anesthesia total, total time of anesthesia, anesthesia record time
estimated blood loss : EBL
age : y/o, yo, yr old, year old, yrs old, month old, mo old, day old, days old, week old, wk old, mos old
tobacco pack-years : pack-years, ppd, pack year, packs per day, packs/day
drinks per week : drinks/week, drinks/wk, drinks per day
radiation dose : gray, Gy, cGy
counseling time : counseled for, counseling minutes, minutes counseling, spent counseling, min counseling
PHQ-9
remaining teeth : teeth present, remaining dentition, natural teeth, teeth remaining
salivary flow : salivary flow rate
GCS : glasgow coma scale
`,
);
