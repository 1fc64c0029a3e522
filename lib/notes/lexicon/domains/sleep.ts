import { conceptsOf } from '../concepts-of';

/** Sleep-disordered breathing: complaints, studies, therapy. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
obstructive sleep apnea < sleep apnea !chronic : OSA, obstructive apnea, OSAHS, OSAS, mild OSA, moderate OSA, severe OSA, obstructive sleep apnoea, obstructive sleep apnea syndrome
sleep apnea !chronic : sleep disordered breathing, sleep-disordered breathing, SDB, sleep apnoea, apnea
central sleep apnea < sleep apnea !chronic : CSA, central apnea
mixed sleep apnea < sleep apnea !chronic
upper airway resistance syndrome : UARS
primary snoring < snoring
insomnia !chronic : chronic insomnia
restless legs syndrome !chronic : RLS
narcolepsy !chronic
hypoxemia : nocturnal hypoxemia, desaturation, desats, oxygen desaturation, hypoxia
`,
  ),
  ...conceptsOf(
    'symptom',
    `
snoring : snores, loud snoring, snore, loud snorer, habitual snoring, snorer
witnessed apnea : witnessed apneas, stops breathing, observed apnea, witnessed apneic events, observed apneas, stops breathing at night
gasping : gasps, choking at night, choking, gasping for air, wakes gasping, gasping awakenings, choking awakenings
daytime sleepiness : excessive daytime sleepiness, EDS, sleepy, sleepiness, daytime tiredness, daytime somnolence, hypersomnolence, drowsy driving, falls asleep, somnolence, hypersomnia, sleepy driving, daytime drowsiness
fatigue : daytime fatigue, tired, tiredness, exhausted
morning headache < headache : morning headaches, AM headaches, wakes with headache, AM headache
nonrestorative sleep : unrefreshing sleep, unrefreshed, unrefreshed sleep, nonrefreshing sleep
impaired cognition : poor concentration, memory loss, difficulty concentrating, memory problems, trouble concentrating
mood disorder : mood changes, irritability, irritable
nocturia : wakes to urinate
`,
  ),
  ...conceptsOf(
    'imaging',
    `
sleep study : sleep test, sleep testing, sleep studies
home sleep test < sleep study : HST, HSAT, home sleep apnea test, home sleep study, type III home sleep test, type III study, type 3 HST, home study, HST report, WatchPAT, portable monitor, home sleep apnea testing, type III HST, type IV
polysomnography < sleep study : PSG, polysomnogram, in-lab sleep study, in lab study, overnight polysomnography, attended PSG, split night, in-lab study, lab PSG
titration study < sleep study : CPAP titration
drug-induced sleep endoscopy : DISE
`,
  ),
  ...conceptsOf(
    'treatment',
    `
CPAP < PAP therapy : continuous positive airway pressure, C-PAP, cpap therapy, cpap mask, cpap machine, cpap trial
APAP < PAP therapy : autopap, auto-pap, autoCPAP, auto-CPAP
BiPAP < PAP therapy : bilevel, BPAP, bi-level
PAP therapy : positive airway pressure, PAP, PAP device, PAP machine, PAP treatment, PAP trial
oral appliance : oral appliance therapy, OAT, sleep appliance, sleep apnea appliance, oral device, dental sleep appliance, oral sleep appliance, OSA appliance, OA, sleep device
mandibular advancement device < oral appliance : MAD, mandibular advancement appliance, MRD, mandibular repositioning device, mandibular repositioning appliance, herbst, herbst style, dorsal fin, dorsal, TAP, somnodent, prosomnus, panthera, mandibular advancement splint, snore guard, MRA, titratable mandibular advancement device, titratable MAD, custom titratable MAD
custom appliance < oral appliance : custom fabricated, custom made, custom oral appliance, custom titratable, custom-fabricated, custom-made, custom MAD, custom fabricated MAD, custom fab
prefabricated appliance < oral appliance : prefab, prefabricated, thermoform, thermoplastic, stock appliance, noncustom, non-custom, prefabricated oral appliance, silent-type, silent nite
boil-and-bite appliance < prefabricated appliance : boil and bite, boil & bite, OTC guard, OTC appliance, boil-and-bite, OTC night guard, OTC mouthguard, over the counter guard, store bought guard, OTC MAD
tongue-retaining device < oral appliance : tongue retaining device, TRD, tongue stabilizing device, TSD, aveo
fixed mechanical hinge : fixed hinge, mechanical hinge, hinge mechanism, herbst hinge, mechanical hinge mechanism
appliance increments : 1 mm increments, 0.25 mm increments, increments, incremental advancement, titratable, adjustable in increments, advances in
appliance delivery : appliance delivered, delivered appliance, delivered MAD, MAD delivered, delivery visit, appliance seated, seated, splint delivery, splint delivered, orthotic delivered, device delivered, appliance insert, delivery of appliance, delivered
appliance adjustment : appliance titrated, titration, advanced appliance, appliance adjusted, titrated
appliance repair : repair appliance, appliance repaired, broken appliance, appliance broke, appliance broken, worn out appliance, appliance lost, lost appliance, replacement appliance
positional therapy : positional, side sleeping, positional device
nasal surgery : septoplasty, turbinate reduction
UPPP : uvulopalatopharyngoplasty, UP3
hypoglossal nerve stimulator : inspire, HGNS, hypoglossal nerve stimulation
tonsillectomy : T&A, tonsils removed, adenotonsillectomy, adenoidectomy, tonsils out
weight reduction : weight loss program, lose weight, weight management
`,
  ),
  ...conceptsOf(
    'measurement',
    `
AHI : apnea hypopnea index, apnea-hypopnea index, AHI4, pAHI, AHI 3A, AHI index
RDI : respiratory disturbance index, pRDI
REI : respiratory event index
ODI : oxygen desaturation index
central apnea index : central index, CAI, central AHI
respiratory events : events, respiratory event, apneas and hypopneas, total events
ESS : epworth, epworth score, epworth sleepiness scale, epworth sleepiness score
STOP-Bang : stop bang, stopbang, STOP-BANG score
SpO2 nadir : nadir SpO2, lowest SpO2, low sat, lowest saturation, nadir, O2 nadir, lowest O2, SpO2 low, nadir O2, nadir sat, lowest O2 sat, oxygen nadir, lowest sat, min SpO2, low SpO2, lowest oxygen saturation
SpO2 : O2 sat, oxygen saturation, saturation, O2 saturation, sat, sats
time below 90 percent : T90, time below 90%, time under 90%
recording time : total recording time, recording, TRT, total sleep time, TST, recorded, monitoring time
neck circumference : neck, neck size, neck circ
CPAP use : CPAP usage, hours per night, CPAP compliance, nightly use, hrs/night, hours/night
`,
  ),
];
