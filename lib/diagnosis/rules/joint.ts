import { type RuleCase, rulesOf, tabular } from '../rule';

/** Temporomandibular joint, muscles of mastication, neuralgia and headache. */
export const rules = rulesOf(
  'disease',
  tabular('M26.6, M62.8, M79.1, G24, G43, G50, G51, S03.0'),
  `
temporomandibular joint disorder : M26.60#
articular disc disorder : M26.63#
temporomandibular joint arthralgia : M26.62#
temporomandibular joint arthropathy : M26.65#
temporomandibular joint osteoarthritis : M26.64#
temporomandibular joint ankylosis : M26.61#
adhesions of temporomandibular joint : M26.61#
condylar resorption : M26.65#
jaw dislocation !injury : recurrent = M26.69 | S03.0%X~
jaw subluxation : S03.0%X~
masticatory muscle disorder : M79.11
myofascial pain : M79.11
myalgia : {mastic|masseter|temporal|pteryg|jaw|facial} = M79.11 | ?M79.10
masticatory muscle spasm : M62.838
trigger points : none
masseter hypertrophy : M62.89
bruxism : {sleep|nocturnal|night|nocturn} = G47.63 | ?F45.8
trismus !symptom : R25.2
limited range of motion !symptom : M26.52
joint click !symptom : M26.69
joint crepitus !symptom : none
joint effusion !symptom : none
jaw locking !symptom : none
jaw deviation !symptom : none
jaw stiffness !symptom : none
trigeminal neuralgia : G50.0
atypical facial pain : G50.1
postherpetic neuralgia : G53, B02.29
glossopharyngeal neuralgia : G52.1
trigeminal nerve injury !injury : S04.3%X~
bell palsy : G51.0
hemifacial spasm : G51.3#
dystonia : {oromandibular|orofacial|jaw} = G24.4 | G24.9
chronic migraine @joint @pain : G43.709
migraine @joint @pain : G43.909
headache !symptom @joint @pain : R51.9
temporal arteritis @joint @pain : M31.6
fibromyalgia @joint @pain : M79.7
juvenile arthritis @joint : M08.00
jaw pain !symptom : R68.84
joint tenderness !symptom : R68.84
facial pain !symptom : R51.9
ear pain !symptom @joint @pain : H92.0#
tinnitus !symptom @joint : H93.1#
neck pain !symptom @joint @pain : M54.2
`,
);

export const cases: readonly RuleCase[] = [
  { note: 'Dx: disc displacement with reduction, left TMJ.', cdt: 'D7880', codes: ['M26.632'], not: ['M26.631', 'M26.639'] },
  { note: 'Bilateral TMJ arthralgia.', cdt: 'D7880', codes: ['M26.623'] },
  {
    note: 'Right TMJ quiet. Myofascial pain of masseter and temporalis bilat.',
    cdt: 'D7880',
    codes: ['M79.11'],
    not: ['M26.601'],
  },
  {
    note: 'Bilateral TMJ dislocation reduced manually.',
    cdt: 'D7820',
    codes: ['S03.03XA'],
    not: ['S03.01XA', 'S03.02XA', 'S03.00XA'],
  },
  { note: 'Trigeminal neuralgia, right V2.', cdt: 'D9110', codes: ['G50.0'] },
];
