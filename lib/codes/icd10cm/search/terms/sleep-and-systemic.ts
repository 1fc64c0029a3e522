/** Words for sleep, whole-body disease and behavior: `code | term, term`. Our own list. */
export const terms = `
G4733 | OSA, sleep apnea, obstructive sleep apnea, stops breathing at night, stops breathing in sleep, obstructive apnea, pediatric sleep apnea, OSAHS, UARS
G4730 | sleep apnea unspecified, apnea, sleep disordered breathing, SDB
G4731 | central sleep apnea, CSA
G4734 | nocturnal hypoxemia
R0683 | snoring, snores
R0681 | apnea witnessed
G4763 | sleep bruxism, teeth grinding, grinding teeth at night, grinds teeth, nocturnal bruxism, clenching at night, clenches teeth asleep
F458 | awake bruxism, daytime clenching, psychogenic grinding, clenching teeth by day, bruxism
G4700 | insomnia, cannot sleep, trouble sleeping
G4710 | daytime sleepiness, excessive sleepiness, EDS, hypersomnia
G47419 | narcolepsy
G2581 | restless legs, RLS
R5383 | fatigue, tired, always tired
E119 | DM2, T2DM, type 2 diabetes, DM, diabetes, diabetic, DMII, DM type 2, type II diabetes, NIDDM, sugar disease
E109 | DM1, T1DM, type 1 diabetes, juvenile diabetes, IDDM, type I diabetes
E1165 | uncontrolled diabetes, high blood sugar diabetes, poorly controlled diabetes, diabetes with hyperglycemia
E11630 | diabetic gum disease, diabetes with periodontal disease, diabetes and periodontitis
R7303 | prediabetes, pre diabetes, borderline diabetes
R739 | high blood sugar, hyperglycemia
E162 | low blood sugar, hypoglycemia
E669 | obesity, overweight severely, obese
E6601 | morbid obesity
E6601 | severe obesity
E785 | high cholesterol, hyperlipidemia, HLD, high lipids
E039 | hypothyroid, low thyroid, hypothyroidism, underactive thyroid
E0590 | hyperthyroid, overactive thyroid
E213 | hyperparathyroidism
E559 | vitamin D deficiency
E860 | dehydration
E46 | malnutrition
I10 | HTN, high blood pressure, hypertension, HBP
R030 | elevated blood pressure reading, white coat hypertension
I2510 | CAD, coronary artery disease, heart disease, coronary disease, clogged arteries
I209 | angina, chest pain angina
I219 | heart attack, MI, myocardial infarction, AMI
I252 | old heart attack, old MI, history of heart attack, prior MI
I509 | CHF, heart failure, congestive heart failure
I4891 | afib, atrial fibrillation, AF, irregular heartbeat
I499 | arrhythmia
I639 | stroke, CVA, cerebrovascular accident
Z8673 | history of stroke, old stroke, TIA history, prior stroke
I38 | endocarditis valve
I339 | infective endocarditis, bacterial endocarditis, SBE
I330 | acute endocarditis, subacute bacterial endocarditis
I340 | mitral regurgitation, leaky mitral valve
I341 | mitral valve prolapse, MVP
I350 | aortic stenosis, AS
I9589 | low blood pressure, hypotension
I82409 | DVT, blood clot leg
I2699 | pulmonary embolism, PE
J45909 | asthma
J459 | asthmatic
N186 | ESRD, end stage renal disease, kidney failure, on dialysis kidney
N189 | CKD, chronic kidney disease, kidney disease
N184 | CKD stage 4
Z992 | dialysis, on dialysis, hemodialysis
K219 | GERD, acid reflux, reflux, heartburn disease
R12 | heartburn
K5090 | crohns, crohn disease
K5190 | ulcerative colitis, UC
K900 | celiac disease
K7460 | cirrhosis, liver cirrhosis
B182 | hepatitis C, hep C, HCV
B181 | hepatitis B, hep B, HBV
B20 | HIV, AIDS
Z21 | HIV positive without symptoms, asymptomatic HIV
D649 | anemia, low blood count
D509 | iron deficiency anemia
D571 | sickle cell
D66 | hemophilia, hemophilia A, factor VIII deficiency
D67 | hemophilia B, factor IX deficiency
D6800 | von willebrand, VWD, vWF
D689 | bleeding disorder, coagulopathy
D696 | low platelets, thrombocytopenia
D693 | ITP, immune thrombocytopenic purpura
D6832 | bleeding from blood thinner, bleeding due to anticoagulant, warfarin bleeding
D709 | neutropenia, low white cells
D899 | immune disorder
D849 | immunodeficiency, immunosuppressed, immunocompromised, weak immune system
D84821 | immunodeficiency due to drugs, immunosuppressed by medication
D8481 | immunodeficiency due to conditions
D869 | sarcoidosis
M069 | rheumatoid arthritis, RA
M329 | lupus, SLE
M3500 | sjogren, sjogrens syndrome, sicca
M3501 | sjogren with eye dryness
M349 | scleroderma, systemic sclerosis
M797 | fibromyalgia
M810 | osteoporosis, brittle bones, thin bones
M8588 | osteopenia
M199 | osteoarthritis, OA
M542 | neck pain, cervicalgia
M109 | gout
M315 | giant cell arteritis polymyalgia
M316 | temporal arteritis, giant cell arteritis, GCA
G40909 | epilepsy, seizure disorder, seizures
R569 | seizure, convulsion
G20A1 | parkinson, parkinsons disease, PD
G20 | parkinsons
G309 | alzheimer, alzheimers
F0390 | dementia
G35 | MS, multiple sclerosis
G7000 | myasthenia gravis
G809 | cerebral palsy, CP
Q909 | down syndrome, trisomy 21
F840 | autism, ASD, autistic, autism spectrum disorder
F79 | intellectual disability, mental retardation, ID
F70 | mild intellectual disability
F71 | moderate intellectual disability
F72 | severe intellectual disability
F73 | profound intellectual disability
F909 | ADHD, ADD, hyperactivity, attention deficit
F419 | anxiety, anxious, nervous patient
F40232 | dental phobia, fear of dentist, dental anxiety, fear of medical care, dental fear, afraid of dentist, odontophobia
F40231 | fear of needles, needle phobia, fear of injections
F411 | generalized anxiety, GAD
F410 | panic attacks, panic disorder
F329 | depression, depressed
F32A | depression
F319 | bipolar
F209 | schizophrenia
F4310 | PTSD, post traumatic stress
F5000 | anorexia nervosa, anorexia
F502 | bulimia
F1020 | alcoholism, alcohol dependence, alcohol use disorder, AUD
F1010 | alcohol abuse
F1120 | opioid dependence, opioid use disorder, OUD, heroin addiction
F1520 | meth addiction, methamphetamine, meth mouth, stimulant dependence
F1420 | cocaine dependence, cocaine addiction
F1220 | marijuana dependence, cannabis use disorder
F17210 | smoker, cigarette smoker, smoking, nicotine dependence cigarettes, tobacco use disorder, smokes cigarettes
F17220 | chewing tobacco, smokeless tobacco, dip tobacco, snuff
F17290 | vaping, vape, e-cigarette, ecig
F17200 | nicotine addiction, tobacco dependence
Z720 | tobacco use
Z87891 | ex smoker, former smoker, quit smoking, history of smoking
Z3400 | pregnant first
Z331 | pregnant, pregnancy, expecting
U071 | covid, covid19, coronavirus
`;
