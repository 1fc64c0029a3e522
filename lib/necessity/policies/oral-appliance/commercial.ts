import type { Policy, PolicyCase } from '../../policy';
import { appealAppliance, healthPartnersAppliance } from '../../sources';

export const policy: Policy = {
  title: 'Oral appliance for obstructive sleep apnea',
  codes: /^D9947$/,
  effective: { from: '2019-01-01' },
  checked: '2026-11-24',
  source: healthPartnersAppliance,
  criteria: {
    id: 'appliance',
    label: 'Diagnosed sleep apnea, ordered, and PAP considered where it is severe',
    all: [
      {
        id: 'test',
        label: 'Sleep apnea confirmed by a sleep test: 5 or more events per hour',
        source: appealAppliance,
        ask: {
          id: 'sleep-test',
          ask: 'Sleep study report: date, kind of test, AHI or RDI per hour, and who interpreted it.',
          why: 'The diagnosis comes from the test.',
          severity: 'blocks',
        },
        all: [
          {
            id: 'events',
            label: 'AHI, RDI or REI of 5 per hour or more',
            any: [
              { id: 'ahi', label: 'AHI', measurement: ['AHI', 'REI'], atLeast: 5 },
              {
                id: 'rdi',
                label: 'Where an RDI is given: 15 per hour, or 5 with a symptom or a condition',
                when: { id: 'rdi-given', label: 'RDI in the chart', fact: 'RDI' },
                holds: {
                  id: 'rdi-enough',
                  label: 'RDI high enough',
                  any: [
                    { id: 'rdi-15', label: 'RDI of 15 per hour or more', measurement: 'RDI', atLeast: 15 },
                    {
                      id: 'rdi-with-condition',
                      label: 'RDI of 5 per hour or more, with a symptom or a condition',
                      all: [
                        { id: 'rdi-5', label: 'RDI of 5 per hour or more', measurement: 'RDI', atLeast: 5 },
                        {
                          id: 'comorbidity',
                          label: 'Sleepiness, insomnia, mood disorder, hypertension, ischemic heart disease or stroke',
                          fact: [
                            'daytime sleepiness',
                            'insomnia',
                            'mood disorder',
                            'hypertension',
                            'ischemic heart disease',
                            'stroke',
                          ],
                          deniedIsOpen: true,
                        },
                      ],
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
      {
        id: 'order',
        label: 'Ordered or referred by a physician',
        fact: ['physician order', 'sleep physician'],
        deniedIsOpen: true,
        words:
          /\b(?:written order|order(?:ed|s)? (?:for|from|by|on file)|Rx|prescri\w+|ref(?:erred|erral|'?d)? (?:by|from) (?:sleep|pulm\w*|Dr|PCP|physician|ENT|neurolog\w*))\b/i,
        ask: {
          id: 'written-order',
          ask: 'Add the physician’s written order or referral for the appliance.',
          why: 'The appliance is fitted on a physician’s order.',
          severity: 'blocks',
        },
      },
      {
        id: 'severe-pap',
        label: 'Where severe: PAP tried and not tolerated, or contraindicated',
        when: { id: 'severe', label: 'AHI of 30 per hour or more', measurement: ['AHI', 'REI'], atLeast: 30 },
        holds: {
          id: 'pap-severe',
          label: 'PAP tried, refused or contraindicated',
          any: [
            {
              id: 'pap-fact',
              label: 'PAP failed, not tolerated or refused',
              fact: ['PAP therapy', 'CPAP intolerance affidavit'],
              relation: ['failed', 'not-tolerated', 'refused'],
              deniedIsOpen: true,
              words:
                /\b(?:C|A|Bi)?-?PAP\b[^.\n]{0,60}\b(?:intoleran\w*|not tolerat\w*|unable|could ?n[o']t|can ?not|can't|fail\w*|refus\w*|declin\w*|returned|stopped|abandon\w*|quit|claustrophob\w*|contraindicat\w*)|\b(?:intoleran\w*|fail\w*|refus\w*|declin\w*|unable to (?:use|tolerate)|could ?n[o']t tolerate)\b[^.\n]{0,30}\b(?:C|A|Bi)?-?PAP\b/i,
            },
            { id: 'affidavit', label: 'Statement of intolerance', fact: 'CPAP intolerance affidavit', deniedIsOpen: true },
          ],
          ask: {
            id: 'pap-trial',
            ask: 'Record what is known of PAP therapy: whether it was offered or tried, for how long, and with what result.',
            why: 'With severe apnea plans ask for it.',
            severity: 'blocks',
          },
        },
      },
      {
        id: 'tolerating-pap',
        label: 'An appliance beside PAP that works is questioned',
        source: { ...healthPartnersAppliance, confidence: 'secondary' },
        ask: {
          id: 'pap-use',
          ask: 'Record whether the patient uses PAP now and with what effect, and why an oral appliance was chosen.',
          why: 'An appliance beside PAP that works is questioned.',
          severity: 'blocks',
        },
        unless: { id: 'pap-effective', label: 'PAP is tolerated and works', fact: 'PAP therapy', relation: ['effective'] },
      },
      {
        id: 'earlier-appliance',
        label:
          'Where an earlier appliance is replaced: HealthPartners takes one in 3 years; of Cigna it is reported: after loss, damage or 5 years',
        shown: {
          id: 'replacement',
          label: 'Replacement',
          when: {
            id: 'replaced',
            label: 'Earlier appliance in the chart',
            words:
              /\b(?:replac\w*|remak\w*|new|second|2nd)\b[^.\n]{0,30}\b(?:MAD|OAT|appliance|device)\b|\b(?:old|previous|prior|current|existing|first) (?:MAD|OAT|oral appliance|sleep appliance)\b/i,
          },
          holds: {
            id: 'replacement-reason',
            label: 'Year of the earlier appliance and what became of it',
            words:
              /\b(?:lost|broke\w*|broken|cracked|fractured|worn|no longer fits|damaged|stolen)\b|\b(?:19|20)\d\d\b|\b\d+ ?(?:yrs?|years?)(?: old| ago)?\b/i,
            ask: {
              id: 'replacement-reason',
              ask: 'Record when the earlier appliance was delivered and what became of it.',
              why: 'Plans take a replacement only after some years, or after loss or damage.',
              severity: 'weakens',
            },
          },
        },
      },
      {
        id: 'positions',
        label: 'What single payers say',
        shown: {
          id: 'payers',
          label: 'What single payers say',
          all: [
            {
              id: 'healthpartners',
              label: 'HealthPartners: one appliance in 3 years; where severe, a sleep specialist and CPAP not tolerated',
              source: healthPartnersAppliance,
              position: { payer: /health ?partners/i, says: 'covered' },
            },
            {
              id: 'cigna',
              label: 'Cigna, as reported: a replacement only after loss, damage or 5 years',
              source: {
                ...healthPartnersAppliance,
                title: 'openpayer.com on Cigna',
                locator: 'oral appliance',
                url: 'https://openpayer.com',
                confidence: 'secondary',
              },
              position: { payer: /cigna/i, says: 'covered' },
            },
          ],
        },
      },
      {
        id: 'dentition',
        label: 'Teeth, gums and joint allow an appliance',
        shown: {
          id: 'oral-state',
          label: 'State of teeth, gums and joint',
          fact: ['sound dentition', 'full dentition', 'healthy periodontium', 'tmj normal', 'normal examination', 'normal exam'],
          words:
            /\b(?:dentition|periodont\w*|perio|TMJ|teeth|oral exam|exam)\b[^.\n]{0,40}\b(?:wnl|sound|healthy|full|intact|stable|adequate|good|no active)|\b(?:full|sound|healthy|adequate) (?:dentition|periodont\w*)|\bno (?:active )?perio\w*|\b(?:oral )?exam(?:ination)?:? (?:wnl|normal)/i,
          ask: {
            id: 'oral-state',
            ask: 'Record the state of teeth, gums and jaw joint as far as they bear on wearing an appliance.',
            why: 'A reviewer checks that the mouth can carry it.',
            severity: 'weakens',
          },
        },
      },
    ],
  },
  attachments: ['sleep-test', 'order'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'moderate, ordered',
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 21 }, { concept: 'physician order' }],
    verdict: 'met',
  },
  {
    name: 'severe, PAP not tolerated',
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 44 }, { concept: 'physician order' }, { concept: 'CPAP', relation: 'not-tolerated' }],
    verdict: 'met',
  },
  {
    name: 'severe, PAP unknown',
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 44 }, { concept: 'physician order' }],
    verdict: 'cannot-tell',
  },
  {
    name: 'an appeal lost on its counts',
    cdt: 'D9947',
    facts: [{ concept: 'AHI', value: 4 }, { concept: 'RDI', value: 10 }, { concept: 'physician order' }],
    verdict: 'cannot-tell',
  },
  { name: 'snoring only', cdt: 'D9947', facts: [{ concept: 'AHI', value: 3.1 }, { concept: 'snoring' }], verdict: 'not-met' },
  {
    name: 'no test',
    cdt: 'D9947',
    facts: [{ concept: 'obstructive sleep apnea' }, { concept: 'physician order' }],
    verdict: 'cannot-tell',
  },
];
