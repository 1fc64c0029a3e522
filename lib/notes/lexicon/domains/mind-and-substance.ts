import { conceptsOf } from '../concepts-of';

/** Psychiatric illness and substance use. */
export const concepts = conceptsOf(
  'diagnosis',
  `
anxiety * : anxious, anxiety disorder, nervous
generalized anxiety disorder < anxiety * : GAD
panic disorder < anxiety * : panic attacks
post-traumatic stress disorder * : PTSD, posttraumatic stress disorder
depression * : depressive disorder, depressed, dysthymia
major depressive disorder < depression * : MDD, major depression
bipolar disorder * : bipolar, manic depression
schizophrenia * : schizoaffective disorder, schizoaffective, psychosis
obsessive-compulsive disorder * : OCD
eating disorder * : disordered eating, purging
bulimia nervosa < eating disorder * : bulimia, bulimic, self-induced vomiting, binge and purge
anorexia nervosa < eating disorder * : anorexia
borderline personality disorder *
somatic symptom disorder *
substance use disorder < substance use * : SUD, addiction, substance abuse, drug abuse, polysubstance abuse, polysubstance use disorder, chemical dependency
substance use : drug use, drugs of abuse, IVDU, drugs, polysubstance
opioid use < substance use : narcotic abuse
opioid use disorder < opioid use * : OUD, heroin, heroin use, heroin use disorder, opioid addiction, opioid dependence, opiate addiction, opioid abuse, fentanyl use disorder, heroin addiction, opiate dependence
stimulant use < substance use : cocaine, cocaine use, crack cocaine, amphetamine use, adderall misuse, cocaine use disorder, amphetamine abuse
methamphetamine use disorder < stimulant use * : methamphetamine, meth, meth use, meth mouth, methamphetamine use, meth abuse, methamphetamine dependence, stimulant use disorder
alcohol use < substance use : ETOH, drinks alcohol, alcohol, social drinker, drinks socially, wine socially, beer, drinks, drinking, etoh use, wine
alcohol use disorder < alcohol use * : AUD, alcoholism, alcohol abuse, alcohol dependence, ETOH abuse, alcoholic, heavy alcohol use
cannabis use < substance use : marijuana, THC, cannabis, weed, smokes marijuana, MJ, edibles
tobacco use < substance use : tobacco, nicotine, tobacco user, nicotine use
smoking < tobacco use : smoker, smokes, pack per day, cigarette smoker, tob, cigarette smoking, smoked, tobacco smoker, cigars, cigarette
former smoker : ex-smoker, quit smoking, past smoker, former smoker quit
smokeless tobacco use < tobacco use : chewing tobacco, dips, snuff, dip tobacco, smokeless tobacco, chew tobacco, dip, betel nut, snus
vaping < tobacco use : e-cigarette, e-cig, vape, vaper
nicotine dependence < tobacco use * : nicotine addiction, tobacco dependence, tobacco use disorder
recovery from substance use : in recovery, sober, sobriety, recovery program, in remission, clean since, residential treatment, rehab program, inpatient rehab, recovery house, sober living
delirium
developmental delay < developmental disability * : developmentally delayed, GDD, delayed development
developmental disability * : special needs, SHCN, disabled, disability, SHCN patient
fragile X syndrome < developmental disability, congenital anomaly *
nonverbal : non-verbal
sensory processing disorder * : sensory issues, sensory aversion, sensory defensive, sensory sensitivities
self-injurious behavior : SIB, self-injury, self injurious
cannot consent : guardian consent, POA, legal guardian, unable to consent
wheelchair user : wheelchair, wheelchair bound, non-ambulatory, nonambulatory, bedbound
homelessness : homeless, unhoused
`,
);
