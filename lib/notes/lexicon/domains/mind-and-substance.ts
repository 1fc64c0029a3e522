import { conceptsOf } from '../concepts-of';

/** Psychiatric illness and substance use. */
export const concepts = conceptsOf(
  'diagnosis',
  `
anxiety !chronic : anxious, anxiety disorder
generalized anxiety disorder < anxiety !chronic : GAD
panic disorder < anxiety !chronic : panic attacks
post-traumatic stress disorder !chronic : PTSD, posttraumatic stress disorder
depression !chronic : depressive disorder, depressed, dysthymia
major depressive disorder < depression !chronic : MDD, major depression
bipolar disorder !chronic : bipolar, manic depression
schizophrenia !chronic : schizoaffective disorder, schizoaffective, psychosis
obsessive-compulsive disorder !chronic : OCD
eating disorder !chronic : disordered eating, purging
bulimia nervosa < eating disorder !chronic : bulimia, bulimic, self-induced vomiting
anorexia nervosa < eating disorder !chronic : anorexia
borderline personality disorder !chronic : BPD
somatic symptom disorder !chronic
substance use disorder < substance use !chronic : SUD, addiction, substance abuse, drug abuse, drug addiction, polysubstance abuse, polysubstance use disorder
substance use : drug use, illicit drugs, recreational drugs, drugs of abuse, illicit drug use, IV drug use, IVDU
opioid use < substance use : opiates, opioid
opioid use disorder < substance use, opioid use !chronic : OUD, heroin, heroin use, heroin use disorder, opioid addiction, opioid dependence, opiate addiction, opioid abuse, fentanyl use disorder
stimulant use < substance use : cocaine, cocaine use, crack cocaine, amphetamine use, adderall misuse, cocaine use disorder
methamphetamine use disorder < stimulant use, substance use !chronic : methamphetamine, meth, meth use, meth mouth, methamphetamine use, meth abuse, methamphetamine dependence, stimulant use disorder, crystal meth
alcohol use : ETOH, etoh, drinks alcohol, alcohol, social drinker, drinks socially, wine socially, beer
alcohol use disorder < alcohol use !chronic : AUD, alcoholism, alcohol abuse, alcohol dependence, ETOH abuse, alcoholic
cannabis use < substance use : marijuana, THC, cannabis, weed, smokes marijuana
tobacco use : tobacco, nicotine, tobacco user, uses tobacco
smoking < tobacco use : smoker, smokes, cigarettes, ppd, pack per day, packs per day, pack year, pack-year, current smoker, cigarette smoker, pack years, tob
former smoker : ex-smoker, quit smoking, past smoker, former smoker quit
smokeless tobacco use < tobacco use : chewing tobacco, dips, snuff, dip tobacco, smokeless tobacco, chew tobacco
vaping < tobacco use : vapes, e-cigarette, e-cig, vape
nicotine dependence < tobacco use !chronic
recovery from substance use : in recovery, sober, sobriety, recovery program, in remission, clean since, residential treatment, rehab program, inpatient rehab, recovery house, sober living
tobacco counseling : tobacco cessation counseling, smoking cessation counseling, cessation counseling, tobacco cessation, smoking cessation
`,
);
