import type { Rule } from '../../criteria/rule';
import type { Policy, PolicyCase } from '../../policy';
import { articleOralAppliance, lcdOralAppliance, reportedAppliance } from '../../sources';

const rates = ['AHI', 'RDI', 'REI'];

/** Everything that a chart dates the test by. */
const sleepTest = ['sleep study', ...rates];

const evaluationTold = {
  fact: 'face-to-face evaluation',
  deniedIsOpen: true as const,
  words:
    /\bface[- ]?to[- ]?face\b|\bF2F\b|\b(?:seen|evaluated|office visit|consult(?:ation)?|eval(?:uation)?)\b[^.\n]{0,60}\b(?:PCP|sleep|pulm\w*|physician|MD|DO|NP|neurolog\w*|ENT)\b|\border (?:HST|PSG|sleep (?:test|study))/i,
};
const orderTold = {
  fact: 'physician order',
  deniedIsOpen: true as const,
  words: /\b(?:(?:standard |detailed )?written order|SWO|DWO|Rx|prescri\w+|order(?:ed|s)? (?:for|from|by|on file))\b/i,
};

const testAsk = {
  id: 'sleep-test',
  ask: 'Sleep study report: date, kind of test, AHI or RDI per hour, number of events, and who interpreted it.',
  why: 'The thresholds are read from the test.',
  severity: 'blocks' as const,
};

const eventsAtLeast = (count: number): Rule => ({
  id: `events-${count}`,
  label: `At least ${count} events in the test`,
  measurement: 'respiratory events',
  atLeast: count,
  ask: {
    id: 'event-count',
    ask: 'Record how many apneas and hypopneas the test counted in all.',
    why: 'Beside the hourly rate the rule asks for a least number of events: 30, or 10 with a rate of 5 to 14.',
    severity: 'blocks',
  },
});

export const policy: Policy = {
  title: 'Medicare: oral appliance for obstructive sleep apnea',
  codes: /^D9947$/,
  effective: { from: '2021-08-08' },
  checked: '2026-11-24',
  source: lcdOralAppliance,
  criteria: {
    id: 'appliance',
    label: 'All of the coverage criteria',
    all: [
      {
        id: 'evaluation',
        label: 'Face-to-face evaluation by the treating practitioner before the sleep test',
        ...evaluationTold,
        ask: {
          id: 'face-to-face',
          ask: 'Add the record of the face-to-face evaluation by the treating practitioner before the sleep test (date and findings).',
          why: 'It has to come before the test.',
          severity: 'blocks',
        },
      },
      {
        id: 'evaluation-first',
        label: 'That evaluation lies before the test',
        when: { id: 'evaluation-told', label: 'Evaluation in the chart', ...evaluationTold },
        holds: {
          id: 'evaluation-before-test',
          label: 'By the dates, or as the chart says',
          inOrder: {
            first: ['face-to-face evaluation'],
            next: sleepTest,
            words:
              /\b(?:before|prior to|preced\w+)\b[^.\n]{0,25}\b(?:HST|HSAT|PSG|polysomno\w*|test\w*|stud(?:y|ies))\b|\b(?:order(?:ed|s)?|refer(?:red|s)? for|sent for|arrang\w+|request\w*)\b[^.\n]{0,20}\b(?:HST|HSAT|PSG|polysomno\w*|sleep (?:test|study))|\bpre-?test (?:eval\w*|visit)/i,
          },
          ask: {
            id: 'evaluation-date',
            ask: 'On which date did the treating practitioner evaluate the patient, and on which date was the test?',
            why: 'The evaluation has to come before the test.',
            severity: 'blocks',
          },
        },
      },
      {
        id: 'rate',
        label: 'Sleep test with AHI or RDI of 5 per hour or more',
        measurement: rates,
        atLeast: 5,
        ask: testAsk,
      },
      {
        id: 'test-result',
        label: 'One of the three results',
        when: { id: 'rate-known', label: 'Rate of 5 per hour or more', measurement: rates, atLeast: 5 },
        holds: {
          id: 'results',
          label: 'One of the three results',
          any: [
            {
              id: 'fifteen-or-more',
              label: 'AHI or RDI of 15 per hour or more, with at least 30 events',
              all: [
                { id: 'ahi-15', label: 'AHI or RDI at least 15 per hour', measurement: rates, atLeast: 15 },
                eventsAtLeast(30),
              ],
            },
            {
              id: 'five-to-fourteen',
              label: 'AHI or RDI of 5 to 14 per hour, with at least 10 events and a symptom or a condition',
              all: [
                { id: 'ahi-5', label: 'AHI or RDI of 5 to 14 per hour', measurement: rates, atLeast: 5, below: 15 },
                eventsAtLeast(10),
                {
                  id: 'comorbidity',
                  label:
                    'Sleepiness, impaired cognition, mood disorder, insomnia, hypertension, ischemic heart disease or stroke',
                  fact: [
                    'daytime sleepiness',
                    'impaired cognition',
                    'mood disorder',
                    'depression',
                    'insomnia',
                    'hypertension',
                    'ischemic heart disease',
                    'stroke',
                  ],
                  as: ['present', 'historical'],
                  deniedIsOpen: true,
                  words:
                    /\b(?:EDS|daytime (?:sleepiness|tired\w*|somnolence)|sleepy|insomnia|HTN|hypertens\w*|depress\w*|mood disorder|CAD|ischemic heart|CVA|stroke|ESS (?:of )?1[1-9]|ESS (?:of )?2[0-4])\b/i,
                  ask: {
                    id: 'sleep-comorbidity',
                    ask: 'Record whether the patient has daytime sleepiness, impaired cognition, mood disorder, insomnia, hypertension, ischemic heart disease or a past stroke, or none of these.',
                    why: 'Between 5 and 14 events per hour one of them has to be in the chart.',
                    severity: 'blocks',
                  },
                },
              ],
            },
            {
              id: 'over-thirty',
              label: 'AHI or RDI above 30 per hour, and PAP not tolerated or contraindicated',
              all: [
                { id: 'ahi-30', label: 'AHI or RDI above 30 per hour', measurement: rates, moreThan: 30 },
                {
                  id: 'pap-failed',
                  label: 'PAP not tolerated or contraindicated',
                  any: [
                    {
                      id: 'pap-intolerance',
                      label: 'PAP failed or not tolerated',
                      fact: 'PAP therapy',
                      relation: ['failed', 'not-tolerated'],
                    },
                    {
                      id: 'affidavit',
                      label: 'Statement of intolerance',
                      fact: 'CPAP intolerance affidavit',
                      deniedIsOpen: true,
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
      {
        id: 'order',
        label: 'Ordered by the treating practitioner after review of the test',
        ...orderTold,
        ask: {
          id: 'written-order',
          ask: 'Add the written order of the treating practitioner for the appliance, dated after the test was reviewed.',
          why: 'The order has to be there before the claim.',
          severity: 'blocks',
        },
      },
      {
        id: 'order-in-time',
        label: 'That order follows the review of the test',
        when: { id: 'order-told', label: 'Order in the chart', ...orderTold },
        holds: {
          id: 'order-after-test',
          label: 'By the dates, or as the chart says',
          inOrder: {
            first: sleepTest,
            next: ['physician order'],
            words:
              /\b(?:order\w*|SWO|DWO|Rx|prescri\w+)\b(?:Dr\.|[^.\n]){0,60}\b(?:after|following|upon|based on|per)\b[^.\n]{0,30}\b(?:review\w*|HST|HSAT|PSG|test\w*|stud(?:y|ies)|results?)\b|\b(?:after|following|upon|based on)\b[^.\n]{0,30}\b(?:review\w*|HST|HSAT|PSG|test\w*|stud(?:y|ies)|results?)\b[^.\n]{0,60}\b(?:order\w*|SWO|DWO|Rx|prescri\w+)\b/i,
          },
          ask: {
            id: 'order-date',
            ask: 'On which date was the order written, and on which date was the test?',
            why: 'The order has to follow the review of the test.',
            severity: 'blocks',
          },
        },
      },
      {
        id: 'order-before-delivery',
        label: 'Order before delivery: reported, the rule itself was not read',
        source: reportedAppliance,
        ask: {
          id: 'order-before-delivery',
          ask: 'On which date was the order written, and on which date was the appliance delivered?',
          why: 'The order is reported to have to be there first.',
          severity: 'blocks',
        },
        unless: {
          id: 'delivered-first',
          label: 'Delivered before the order was written',
          inOrder: { first: 'service', next: ['physician order'] },
        },
      },
      {
        id: 'device',
        label: 'Custom mandibular device with fixed mechanism, adjustable by 1 mm or less, on the PDAC list',
        source: articleOralAppliance,
        fact: ['PDAC listed', 'fixed mechanical hinge', 'custom appliance', 'custom fabricated', 'mandibular advancement device'],
        as: ['present', 'planned'],
        deniedIsOpen: true,
        words:
          /\bPDAC\b|\bcustom\b[^.\n]{0,40}\b(?:MAD|OAT|device|appliance)\b|\b(?:herbst|dorsal|TAP|SomnoDent|Narval|Panthera)\b/i,
        ask: {
          id: 'appliance-device',
          ask: 'Record the device: maker and model, custom fabrication, kind of hinge, steps of adjustment, and whether it is on the PDAC list.',
          why: 'The device decides the code.',
          severity: 'blocks',
        },
      },
      {
        id: 'tolerating-pap',
        label: 'Not covered while PAP is tolerated',
        source: reportedAppliance,
        ask: {
          id: 'pap-use',
          ask: 'Record whether the patient uses PAP now and with what effect, and why an oral appliance was chosen.',
          why: 'A patient who tolerates PAP is reported to be left out.',
          severity: 'blocks',
        },
        unless: { id: 'pap-effective', label: 'PAP is tolerated', fact: 'PAP therapy', relation: ['effective'] },
      },
      {
        id: 'excluded-device',
        label: 'Tongue-retaining devices are not covered',
        source: articleOralAppliance,
        ask: {
          id: 'appliance-device',
          ask: 'Record the device: maker and model, custom fabrication, kind of hinge, steps of adjustment, and whether it is on the PDAC list.',
          why: 'The device decides the code.',
          severity: 'blocks',
        },
        unless: {
          id: 'tongue-device',
          label: 'Tongue-retaining device',
          fact: 'tongue-retaining device',
          as: ['present', 'planned'],
        },
      },
    ],
  },
  attachments: ['sleep-test', 'order'],
};

const medicare = {
  coverage: [{ kind: 'medical' as const, order: 1, payerClass: 'medicare' as const, payerName: 'Medicare Part B' }],
};
const rest = [
  { concept: 'respiratory events', value: 148 },
  { concept: 'face-to-face evaluation', date: '2026-07-20' },
  { concept: 'sleep study', date: '2026-08-12' },
  { concept: 'physician order', date: '2026-09-02' },
  { concept: 'PDAC listed' },
];
const redated = (concept: string, date: string) => rest.map((fact) => (fact.concept === concept ? { ...fact, date } : fact));

export const cases: readonly PolicyCase[] = [
  {
    name: 'moderate apnea, all in the chart',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 22 }, ...rest],
    verdict: 'met',
  },
  {
    name: 'mild apnea with hypertension',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 9 }, { concept: 'hypertension' }, ...rest],
    verdict: 'met',
  },
  {
    name: 'mild apnea, nothing beside it',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 9 }, ...rest],
    verdict: 'cannot-tell',
  },
  {
    name: 'rate high enough, events too few',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 16 }, { concept: 'respiratory events', value: 22 }, ...rest.slice(1)],
    verdict: 'not-met',
  },
  {
    name: 'number of events not told',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 22 }, ...rest.slice(1)],
    verdict: 'cannot-tell',
  },
  {
    name: 'PAP is tolerated: only reported to be left out',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 22 }, { concept: 'CPAP', relation: 'effective' }, ...rest],
    verdict: 'cannot-tell',
  },
  { name: 'below five', encounter: medicare, cdt: 'D9947', facts: [{ concept: 'AHI', value: 3.1 }, ...rest], verdict: 'not-met' },
  { name: 'no test in the chart', encounter: medicare, cdt: 'D9947', facts: rest, verdict: 'cannot-tell' },
  {
    name: 'no evaluation before the test',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 22 }, ...rest.filter(({ concept }) => concept !== 'face-to-face evaluation')],
    verdict: 'cannot-tell',
  },
  {
    name: 'no dates',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 22 }, ...rest.map(({ date: _, ...fact }) => fact)],
    verdict: 'cannot-tell',
  },
  {
    name: 'evaluated only after the test',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 22 }, ...redated('face-to-face evaluation', '2026-08-25')],
    verdict: 'not-met',
  },
  {
    name: 'ordered before the test',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 22 }, ...redated('physician order', '2026-08-01')],
    verdict: 'not-met',
  },
  {
    name: 'ordered after delivery: only reported to be left out',
    encounter: medicare,
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 22 }, ...redated('physician order', '2026-11-20')],
    verdict: 'cannot-tell',
  },
];
