import { conceptsOf } from '../concepts-of';

/** Sleep-disordered breathing: complaints, studies, therapy. */
export const concepts = [
  ...conceptsOf(
    'diagnosis',
    `
obstructive sleep apnea<sleep apnea *:apnea,OSA,OSAHS,OSAS,sleep apnea syndrome,sleep apnoea
sleep apnea *:SDB,sleep disordered breathing
central sleep apnea<sleep apnea *:central apnea,CSA
mixed sleep apnea<sleep apnea *
upper airway resistance syndrome *:UARS
primary snoring<snoring
insomnia *
restless legs syndrome *:RLS
hypoxemia:desats,desaturation,hypoxia
`,
  ),
  ...conceptsOf(
    'symptom',
    `
snoring:snore,snorer
witnessed apnea:observed apnea,stops breathing,witnessed apneic events
gasping:choking,choking awakenings,gasping awakenings,gasps
daytime sleepiness:daytime drowsiness,daytime tiredness,drowsy driving,EDS,falls asleep,hypersomnia,hypersomnolence,sleepiness,sleepy,sleepy driving,somnolence
fatigue:exhausted,tired,tiredness
morning headache<headache:AM headache,wakes with headache
nonrestorative sleep:nonrefreshing sleep,unrefreshed,unrefreshed sleep,unrefreshing sleep
impaired cognition:memory loss,memory problems,poor concentration,trouble concentrating
mood disorder:irritability,irritable,mood changes
nocturia:wakes to urinate
`,
  ),
  ...conceptsOf(
    'imaging',
    `
home sleep test<sleep study:home sleep apnea testing,home study,HST report,portable monitor,type III HST,type III study,type IV,WatchPAT
polysomnography<sleep study:attended PSG,in lab study,in-lab sleep study,lab PSG,split night
titration study<sleep study:CPAP titration
drug-induced sleep endoscopy:DISE
`,
  ),
  ...conceptsOf(
    'treatment',
    `
APAP<PAP therapy:auto-CPAP,autoCPAP
BiPAP<PAP therapy:bi-level,bilevel,BPAP
PAP therapy:PAP device,PAP machine,PAP treatment
oral appliance:dental sleep appliance,OA,oral device,OSA appliance,sleep apnea appliance,sleep device
custom appliance<oral appliance:custom fab,custom fabricated MAD,custom MAD,custom oral appliance
prefabricated appliance<oral appliance:non-custom,noncustom,prefab,prefabricated,prefabricated oral appliance,silent nite,stock appliance,thermoplastic
appliance increments:0.25 mm increments,1 mm increments,adjustable in increments,advances in,incremental advancement,increments
appliance delivery:appliance insert,appliance seated,delivered MAD,device delivered,MAD delivered,orthotic delivered,splint delivered
appliance adjustment:advanced appliance,appliance adjusted,titrated
appliance repair:appliance broke,appliance broken,appliance lost,broken appliance,lost appliance,repair appliance,replacement appliance,worn out appliance
positional therapy:positional,side sleeping
nasal surgery:septoplasty,turbinate reduction
UPPP:UP3,uvulopalatopharyngoplasty
hypoglossal nerve stimulator:HGNS,hypoglossal nerve stimulation,inspire
tonsillectomy:adenoidectomy,adenotonsillectomy,T&A,tonsils out,tonsils removed
weight reduction:lose weight,weight loss program,weight management
`,
  ),
  ...conceptsOf(
    'measurement',
    `
AHI:AHI index,AHI4,apnea hypopnea index,pAHI
RDI:pRDI,respiratory disturbance index
REI:respiratory event index
ODI:oxygen desaturation index
central apnea index:CAI,central AHI,central index
respiratory events:apneas and hypopneas,events,respiratory event
ESS:epworth,epworth score,epworth sleepiness scale,epworth sleepiness score
STOP-Bang:stopbang
SpO2 nadir:low sat,low SpO2,lowest O2,lowest O2 sat,lowest oxygen saturation,lowest sat,lowest saturation,lowest SpO2,min SpO2,nadir,nadir O2,nadir sat,nadir SpO2,O2 nadir,SpO2 low
SpO2:O2 sat,O2 saturation,sat,sats,saturation
time below 90 percent:T90,time below 90%,time under 90%
recording time:monitoring time,recorded,recording,total sleep time,TRT,TST
CPAP use:CPAP compliance,CPAP usage,hours per night,hours/night,hrs/night,nightly use
`,
  ),
];
