import { conceptsOf } from '../concepts-of';

/** Sleep-disordered breathing: complaints, studies, therapy. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
obstructive sleep apnea < sleep apnea * : OSA, OSAHS, OSAS, obstructive sleep apnea syndrome, sleep apnoea, sleep apnea syndrome, apnea
sleep apnea * : sleep disordered breathing, SDB
central sleep apnea < sleep apnea * : CSA, central apnea
mixed sleep apnea < sleep apnea *
upper airway resistance syndrome * : UARS
primary snoring < snoring
insomnia *
restless legs syndrome * : RLS
hypoxemia : desaturation, desats, hypoxia
`,
  ),
  ...conceptsOf(
    'symptom',
    `
snoring : snore, snorer
witnessed apnea : stops breathing, observed apnea, witnessed apneic events, stops breathing at night
gasping : gasps, choking at night, choking, gasping for air, gasping awakenings, choking awakenings
daytime sleepiness : EDS, sleepy, sleepiness, daytime tiredness, hypersomnolence, drowsy driving, falls asleep, somnolence, hypersomnia, sleepy driving, daytime drowsiness
fatigue : tired, tiredness, exhausted
morning headache < headache : AM headaches, wakes with headache, AM headache
nonrestorative sleep : unrefreshing sleep, unrefreshed, unrefreshed sleep, nonrefreshing sleep
impaired cognition : poor concentration, memory loss, difficulty concentrating, memory problems, trouble concentrating
mood disorder : mood changes, irritability, irritable
nocturia : wakes to urinate
`,
  ),
  ...conceptsOf(
    'imaging',
    `
home sleep test < sleep study : type III study, type 3 HST, home study, HST report, WatchPAT, portable monitor, home sleep apnea testing, type III HST, type IV
polysomnography < sleep study : in-lab sleep study, in lab study, attended PSG, split night, lab PSG
titration study < sleep study : CPAP titration
drug-induced sleep endoscopy : DISE
`,
  ),
  ...conceptsOf(
    'treatment',
    `
APAP < PAP therapy : autoCPAP, auto-CPAP
BiPAP < PAP therapy : bilevel, BPAP, bi-level
PAP therapy : PAP device, PAP machine, PAP treatment
oral appliance : sleep apnea appliance, oral device, dental sleep appliance, OSA appliance, OA, sleep device
custom appliance < oral appliance : custom oral appliance, custom MAD, custom fabricated MAD, custom fab
prefabricated appliance < oral appliance : prefab, prefabricated, thermoplastic, stock appliance, noncustom, non-custom, prefabricated oral appliance, silent nite
appliance increments : 1 mm increments, 0.25 mm increments, increments, incremental advancement, adjustable in increments, advances in
appliance delivery : delivered MAD, MAD delivered, appliance seated, splint delivered, orthotic delivered, device delivered, appliance insert, delivery of appliance
appliance adjustment : advanced appliance, appliance adjusted, titrated
appliance repair : repair appliance, appliance repaired, broken appliance, appliance broke, appliance broken, worn out appliance, appliance lost, lost appliance, replacement appliance
positional therapy : positional, side sleeping
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
AHI : apnea hypopnea index, AHI4, pAHI, AHI 3A, AHI index
RDI : respiratory disturbance index, pRDI
REI : respiratory event index
ODI : oxygen desaturation index
central apnea index : central index, CAI, central AHI
respiratory events : events, respiratory event, apneas and hypopneas
ESS : epworth, epworth score, epworth sleepiness scale, epworth sleepiness score
STOP-Bang : stopbang, STOP-BANG score
SpO2 nadir : nadir SpO2, lowest SpO2, low sat, lowest saturation, nadir, O2 nadir, lowest O2, SpO2 low, nadir O2, nadir sat, lowest O2 sat, lowest sat, min SpO2, low SpO2, lowest oxygen saturation
SpO2 : O2 sat, saturation, O2 saturation, sat, sats
time below 90 percent : T90, time below 90%, time under 90%
recording time : recording, TRT, total sleep time, TST, recorded, monitoring time
CPAP use : CPAP usage, hours per night, CPAP compliance, nightly use, hrs/night, hours/night
`,
  ),
];
