import { type RuleCase, rulesOf, tabular } from '../rule';

/** Sleep-disordered breathing and what goes with it. */
export const rules = rulesOf(
  'disease',
  tabular('G47, R06.83'),
  `
obstructive sleep apnea @sleep @anesthesia @surgery @growth : G47.33
central sleep apnea @sleep @anesthesia : G47.31
mixed sleep apnea @sleep : G47.39
sleep apnea @sleep @anesthesia @surgery : ?G47.30
upper airway resistance syndrome @sleep : G47.8
primary snoring !symptom @sleep : R06.83
snoring !symptom @sleep : R06.83
insomnia @sleep : G47.00
restless legs syndrome @sleep : G25.81
hypoxemia !symptom @sleep : R09.02
daytime sleepiness !symptom @sleep : G47.19
witnessed apnea !symptom @sleep : R06.81
fatigue !symptom @sleep : R53.83
nonrestorative sleep !symptom @sleep : G47.9
gasping !symptom @sleep : none
morning headache !symptom @sleep : R51.9
sleep disturbance !symptom @sleep : G47.9
`,
);

export const cases: readonly RuleCase[] = [
  {
    note: 'Home sleep test: moderate obstructive sleep apnea, AHI 21. Snoring.',
    cdt: 'D9947',
    codes: ['G47.33'],
    not: ['R06.83', 'G47.30'],
  },
  { note: 'No evidence of OSA, AHI 3. Primary snoring. Mother has OSA.', cdt: 'D9947', codes: ['R06.83'], not: ['G47.33'] },
];
