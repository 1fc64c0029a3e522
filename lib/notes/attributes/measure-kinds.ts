/** Measures a line each: name | lowest | highest value that makes sense | unit when the note writes none | how many tokens behind the name it may stand. */
export const measureKinds = `AHI|0|200|/h
RDI|0|200|/h
ODI|0|200|/h
respiratory events|0|3000|events
ESS|0|24
SpO2|40|100|%
MIO|1|75|mm
protrusion|0|20|mm
BMI|10|90
HbA1c|3|20|%
blood glucose|20|900|mg/dL
temperature|34|110|F|3
blood pressure|40|300|mmHg
pain score|0|10
INR|0|15
ASA|1|6
anesthesia time|1|1440|min
counseling time|1|120|min
time spent|1|240|min
probing depth|1|15|mm
neck circumference|10|60|in
recording time|1|1000|min
HATLFF|0|24
plaque score|0|100|%
bleeding on probing|0|100|%
radiation dose|1|100|Gy
radiation therapy|10|90|Gy
overjet|0|25|mm
open bite|0|25|mm
bone loss|1|100|%
platelet count|1|900|K
ANC|0|20000
nitrous oxide|10|70|%
central apnea index|0|200|/h
REI|0|200|/h
SpO2 nadir|30|100|%
Mallampati|1|6
Frankl|1|6
heart rate|25|250|/min|3
respiratory rate|4|80|/min|3
weight|1|700
height|1|250
STOP-Bang|0|8
glucose|20|900|mg/dL|3
remaining teeth|0|32
CPAP use|0|24|h
time below 90 percent|0|100|%
lateral excursion|0|25|mm
white blood cell count|0|200000
hemoglobin|2|25|g/dL
CD4 count|0|3000
CTX|0|3000|pg/mL
estimated blood loss|0|5000|mL
PHQ-9|0|27
GCS|3|15
anesthesia minutes|1|1440|min
sedation time|1|1440|min
tonsil size|0|6
LATCH score|0|10
age|0|120|y
laceration length|0|50|cm|3
tobacco pack-years|0|200
drinks per week|0|200
salivary flow|0|20|mL/min
uncooperative behavior|1|4|Frankl
cooperative behavior|1|4|Frankl`;
