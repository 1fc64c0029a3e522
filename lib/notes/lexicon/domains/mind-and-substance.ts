import { conceptsOf } from '../concepts-of';

/** Psychiatric illness and substance use. */
export const concepts = conceptsOf(
  'diagnosis',
  `
anxiety *:anxiety disorder,anxious,nervous
generalized anxiety disorder<anxiety *:GAD
panic disorder<anxiety *:panic attacks
post-traumatic stress disorder *:posttraumatic stress disorder,PTSD
depression *:depressed,depressive disorder,dysthymia
major depressive disorder<depression *:major depression,MDD
bipolar disorder *:bipolar,manic depression
schizophrenia *:psychosis,schizoaffective,schizoaffective disorder
obsessive-compulsive disorder *:OCD
eating disorder *:disordered eating,purging
bulimia nervosa<eating disorder *:binge and purge,bulimia,bulimic,self-induced vomiting
anorexia nervosa<eating disorder *:anorexia
borderline personality disorder *
somatic symptom disorder *
substance use disorder<substance use *:addiction,chemical dependency,drug abuse,polysubstance abuse,polysubstance use disorder,substance abuse,SUD
substance use:drug use,drugs,IVDU,polysubstance
opioid use<substance use:narcotic abuse
opioid use disorder<opioid use *:fentanyl use disorder,heroin,heroin addiction,heroin use,opiate addiction,opiate dependence,opioid abuse,opioid addiction,opioid dependence,OUD
stimulant use<substance use:adderall misuse,amphetamine abuse,amphetamine use,cocaine,cocaine use,crack cocaine
methamphetamine use disorder<stimulant use *:meth,meth abuse,meth mouth,meth use,methamphetamine,methamphetamine dependence,methamphetamine use,stimulant use disorder
alcohol use<substance use:alcohol,beer,drinking,drinks,drinks alcohol,drinks socially,ETOH,etoh use,social drinker,wine,wine socially
alcohol use disorder<alcohol use *:alcohol abuse,alcohol dependence,alcoholic,alcoholism,AUD,ETOH abuse,heavy alcohol use
cannabis use<substance use:cannabis,edibles,marijuana,MJ,smokes marijuana,THC,weed
tobacco use<substance use:nicotine,nicotine use,tobacco,tobacco user
smoking<tobacco use:cigarette,cigarette smoker,cigarette smoking,cigars,pack per day,smoked,smoker,smokes,tob,tobacco smoker
former smoker:ex-smoker,former smoker quit,past smoker,quit smoking
smokeless tobacco use<tobacco use:betel nut,chew tobacco,chewing tobacco,dip,dip tobacco,dips,smokeless tobacco,snuff,snus
vaping<tobacco use:e-cig,e-cigarette,vape,vaper
nicotine dependence<tobacco use *:nicotine addiction,tobacco dependence,tobacco use disorder
recovery from substance use:clean since,in recovery,in remission,inpatient rehab,recovery house,recovery program,rehab program,residential treatment,sober,sober living,sobriety
delirium
developmental delay<developmental disability *:delayed development,developmentally delayed,GDD
developmental disability *:disability,disabled,SHCN,SHCN patient,special needs
fragile X syndrome<developmental disability,congenital anomaly *
nonverbal:non-verbal
sensory processing disorder *:sensory aversion,sensory defensive,sensory issues,sensory sensitivities
self-injurious behavior:self injurious,self-injury,SIB
cannot consent:guardian consent,legal guardian,POA,unable to consent
wheelchair user:bedbound,non-ambulatory,nonambulatory,wheelchair,wheelchair bound
homelessness:homeless,unhoused
`,
);
