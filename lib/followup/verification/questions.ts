import type { CallQuestion } from './call-sheet';

export const questionGroups = ['eligibility', 'benefit', 'authorization', 'claims'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

/** Questions of one kind of service. `payer`: only with these classes. */
export interface ServiceQuestions {
  readonly id: string;
  readonly title: string;
  readonly codes: RegExp;
  readonly payer?: RegExp;
  readonly asks: readonly string[];
}

type Row = readonly [id: string, ask: string, in271?: true];
const base: Readonly<Record<QuestionGroup, readonly Row[]>> = {
  eligibility: [
    ['active', 'Is the coverage active on the planned date? Since when, until when?', true],
    ['planYear', 'When does the plan year begin, and when do amounts reset?', true],
    ['otherCoverage', 'Does the plan know of other coverage, and which one is first?', true],
    ['firstPayer', 'For this service, is medical or dental first? Is a dental denial needed before?'],
    ['funding', 'Is the plan fully insured or self-funded by the employer (ERISA)?'],
  ],
  benefit: [
    ['dentistCovered', 'Are services within their license covered when a dentist (DDS, DMD) gives them?'],
    ['network', 'Is the provider in the network? Is there a gap exception or a single case agreement?', true],
    ['deductible', 'Deductible of the person and family: how much, how much is met, in and out of network?', true],
    ['coinsurance', 'Coinsurance or copay, in and out of network?', true],
    ['outOfPocket', 'Out-of-pocket maximum, and how much is met?', true],
    ['maximum', 'Is there a yearly or lifetime maximum for this service?', true],
    ['exclusions', 'Exclusions: dental, jaw joint, jaw surgery, snoring, cosmetic, implants. Please read the words.', true],
    ['accident', 'Accident: time limit, wording of sound natural teeth, treatment plan needed?'],
    ['frequency', 'How often is it covered?', true],
    ['codeKind', 'Are dental (D) codes taken on a medical claim, or CPT and HCPCS only?'],
    ['outOfNetworkRate', 'Out of network: what is the allowed amount based on, and who is paid?'],
  ],
  authorization: [
    ['howToAsk', 'How is authorization asked for (portal, fax, 278), how long does it take, and what is the urgent path?'],
    ['criteria', 'Which clinical policy applies: name, number and date?'],
    ['records', 'Which records are wanted?'],
    ['referral', 'Is a referral by the primary physician needed?'],
  ],
  claims: [
    ['address', 'Payer ID and paper address for these claims?'],
    ['timelyFiling', 'Days for filing, for a corrected claim, for an appeal?'],
    ['attachments', 'How are attachments sent (275, portal, fax)?'],
    ['billingNeeds', 'What is needed on the claim: rendering provider, taxonomy, place of service, modifiers?'],
  ],
};

export const serviceQuestions: readonly ServiceQuestions[] = [
  {
    id: 'sleep',
    title: 'Sleep appliance',
    codes: /^D99(?:47|48|49|5[0-4])/,
    asks: [
      'Is E0486 a benefit under durable medical equipment?',
      'Which sleep study is accepted (kind, age), and which AHI is asked for?',
      'Is a trial of CPAP needed first?',
      'Must the supplier be in the equipment network?',
      'Who has to order it?',
      'Rental or purchase, and is NU needed?',
      'After how many years is a replacement covered?',
    ],
  },
  {
    id: 'joint',
    title: 'Jaw joint',
    codes: /^D(?:78|9130|9944|9945|9946)/,
    asks: [
      'Is there a benefit for the jaw joint with surgery, and one without?',
      'Which code is wanted for a splint (21085, 21110, D7880, E1399)?',
      'Is there a lifetime maximum?',
      'Does a state mandate apply?',
    ],
  },
  {
    id: 'impacted',
    title: 'Impacted teeth',
    codes: /^D72(?:2|3|4|5)/,
    asks: [
      'Is removal of teeth impacted in bone covered?',
      'Is it billed with D7230 or D7240, or with 41899?',
      'Are general anesthesia and the facility covered?',
    ],
  },
  {
    id: 'trauma',
    title: 'Injury',
    codes: /^D(?:7270|76|77|791)/,
    asks: [
      'Which accident date is on file?',
      'Is a police or emergency room report wanted?',
      'What is the time limit?',
      'Does an auto policy (med-pay, PIP) pay first?',
    ],
  },
  {
    id: 'biopsy',
    title: 'Biopsy and pathology',
    codes: /^D(?:728|74|047)/,
    asks: ['Are surgery and the pathology laboratory both in the network?'],
  },
  {
    id: 'orthognathic',
    title: 'Jaw surgery',
    codes: /^D79(?:4|5)/,
    asks: [
      'Which functional criteria apply?',
      'Are photographs, cephalogram and models wanted?',
      'Is treatment without surgery asked for first, and for how long?',
    ],
  },
  {
    id: 'imaging',
    title: 'Panoramic and cone beam images',
    codes: /^D03(?:3|6|7|8|9)/,
    asks: ['Which code is wanted (70486, 70355, D0367)?', 'Is accreditation of the scanner needed?'],
  },
  {
    id: 'implant',
    title: 'Implants',
    codes: /^D(?:60|61|62)/,
    asks: ['What are the words of the exception after tumor, anomaly or injury?'],
  },
  {
    id: 'linked',
    title: 'Dental care linked to medical treatment',
    codes: /^D/,
    payer: /^medicare/,
    asks: [
      'Which medical treatment is it linked to, and on which date?',
      "Is the physician's note of coordination on file?",
      'Are KX and a second diagnosis needed?',
      'Is the dentist enrolled, and which contractor is it?',
    ],
  },
];

/** All questions of a call: the general ones, authorization for each code, then those of the services. */
export function questionsFor(codes: readonly string[], services: readonly ServiceQuestions[]): CallQuestion[] {
  return [
    ...questionGroups.flatMap((group) => [
      ...base[group].map(([id, ask, in271]) => ({ id, group, ask, in271: in271 === true })),
      ...(group === 'benefit'
        ? codes.map((code) => ({ id: `covered:${code}`, group, ask: `Is ${code} covered?`, in271: true }))
        : []),
      ...(group === 'authorization'
        ? codes.map((code) => ({
            id: `authorization:${code}`,
            group,
            ask: `Does ${code} need prior authorization or a predetermination?`,
            in271: true,
          }))
        : []),
    ]),
    ...services.flatMap(({ id, asks }) =>
      asks.map((ask, i) => ({ id: `${id}:${i}`, group: 'service' as const, ask, in271: false })),
    ),
  ];
}
