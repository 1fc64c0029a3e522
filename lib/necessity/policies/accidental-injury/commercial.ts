import { blueAlabama, blueVermont } from '../../payers';
import type { Policy, PolicyCase } from '../../policy';
import { alabamaAccident, vermontAccident } from '../../sources';

export const policy: Policy = {
  title: 'Accidental injury to teeth and jaws',
  codes: /^D(7270|7140|7210|7250|72[2-4]0|7[67]7[01]|2\d{3}|3\d{3}|5\d{3}|6\d{3}|4320|4321|01[4-7]0|02[2-7]0|0330)$/,
  applies: {
    id: 'injury',
    label: 'An injury in the chart or on the visit',
    any: [
      { id: 'accident-date', label: 'Accident on the visit', field: 'accident.date' },
      {
        id: 'trauma',
        label: 'Injury in the note',
        fact: [
          'dental trauma',
          'luxation',
          'avulsion',
          'jaw fracture',
          'alveolar fracture',
          'subluxation',
          'concussion of tooth',
        ],
      },
    ],
  },
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: alabamaAccident,
  criteria: {
    id: 'accident',
    label: 'External force, sound teeth before, and treatment in time',
    all: [
      {
        id: 'external-force',
        label: 'External force, with date and how it happened',
        source: vermontAccident,
        any: [
          {
            id: 'mechanism',
            label: 'Mechanism in the note',
            fact: [
              'fall',
              'bicycle accident',
              'motor vehicle collision',
              'motorcycle accident',
              'pedestrian struck',
              'assault',
              'sports injury',
              'struck by object',
              'work injury',
              'animal bite',
              'gunshot wound',
              'seizure injury',
            ],
            as: ['present', 'historical'],
            deniedIsOpen: true,
            words:
              /\b(?:fell|fall|tripp?ed|slipp?ed|hit|struck|kicked|punch\w*|elbow\w*|collision|collid\w*|MVC|MVA|car accident|crash\w*|bike|bicycle|assault\w*|ball|playground|trauma(?:tic)?|injur\w*|accident)\b/i,
          },
        ],
        ask: {
          id: 'injury-mechanism',
          ask: 'Record how, where and on which date the injury happened.',
          why: 'Plans take injury by external force only.',
          severity: 'blocks',
        },
      },
      {
        id: 'chewing',
        label: 'BCBS Vermont UM.PDENT.01: injury by biting or chewing is left out',
        source: vermontAccident,
        ofPayer: blueVermont,
        unless: {
          id: 'chewing-injury',
          label: 'Broken while chewing',
          fact: 'chewing injury',
          words:
            /\b(?:broke|cracked|fractured|chipped)\b[^.\n]{0,30}\b(?:chewing|biting|eating)\b|\bwhile (?:chewing|eating)\b|\bbit (?:down )?on\b/i,
        },
      },
      {
        id: 'sound-before',
        label: 'Condition of the teeth before the injury recorded',
        words:
          /\b(?:pre-?injury|pre-?trauma|prior to (?:the )?(?:injury|accident|fall|trauma)|before (?:the )?(?:injury|accident|fall|trauma)|previously|(?:last|previous|prior|earlier) (?:recall|exam|visit|bwx?|x-?rays?|films?|pas?|radiographs?|charting))\b[^.\n]{0,80}\b(?:sound|healthy|intact|vital|virgin|unrestored|caries|decay|perio\w*|restor\w*|normal|wnl|no)\b|\b(?:sound|virgin|unrestored|caries[- ]free|non-?carious|healthy|intact)\b[^.\n]{0,30}\b(?:tooth|teeth|dentition|prior|before|pre-?)|\b(?:teeth|tooth|dentition)\b[^.\n]{0,30}\b(?:sound|virgin|unrestored|caries[- ]free)\b|\bno (?:prior|previous|pre-?existing) (?:restor\w*|caries|decay|tx|treatment|disease|perio\w*)/i,
        ask: {
          id: 'pre-injury-condition',
          ask: 'Record the condition of each injured tooth before the accident (sound or restored, decay, bone loss).',
          why: 'Plans ask whether the tooth was sound before the injury.',
          severity: 'blocks',
        },
      },
      {
        id: 'unsound-before',
        label: 'BCBS Alabama MP-350: gross decay or advanced periodontal disease before the injury is left out',
        ofPayer: blueAlabama,
        unless: {
          id: 'unsound',
          label: 'Decay or bone loss before the injury',
          words:
            /\b(?:pre-?injury|pre-?trauma|prior to|before|pre-?existing|previously|last (?:recall|exam|visit))\b[^.\n]{0,60}\b(?:gross(?:ly)? (?:decay|carious|decayed|caries)|large (?:caries|carious|decay)|rampant|non-?restorable|hopeless|(?:advanced|severe) (?:perio\w*|bone loss))|\b(?:gross(?:ly)? (?:decay(?:ed)?|carious|caries)|non-?restorable|hopeless|(?:advanced|severe) (?:perio\w*|bone loss))\b[^.\n]{0,40}\b(?:prior to|before|pre-?dat\w*|pre-?exist\w*)/i,
        },
      },
      {
        id: 'alabama-time',
        label: 'BCBS Alabama: further treatment within 180 days, with prior authorization up to 18 months',
        when: { id: 'alabama', label: 'The plan is of Alabama', payer: blueAlabama.named },
        holds: {
          id: 'alabama-days',
          label: 'Within the time',
          any: [
            { id: 'within-180', label: 'Within 180 days of the accident', within: { days: 180 } },
            {
              id: 'within-548',
              label: 'Within 18 months, prior authorization on file',
              all: [
                { id: 'eighteen-months', label: 'Within 18 months of the accident', within: { days: 548 } },
                { id: 'authorized', label: 'Prior authorization', field: 'priorAuthorization' },
              ],
            },
          ],
          ask: {
            id: 'injury-date',
            ask: 'Record the date of the accident, and when treatment of the injury began.',
            why: 'The plan counts days from the accident.',
            severity: 'blocks',
          },
        },
      },
      {
        id: 'in-time',
        label: 'Other plans count days too: first care often within 90, further care within 180',
        shown: {
          id: 'days',
          label: 'Days from the accident',
          any: [
            { id: 'ninety-days', label: 'Within 90 days of the accident', within: { days: 90 } },
            { id: 'hundred-eighty-days', label: 'Within 180 days of the accident', within: { days: 180 } },
          ],
        },
      },
    ],
  },
  attachments: ['radiograph', 'accident-report'],
};

const plan = (payerName: string) => ({
  coverage: [{ kind: 'medical' as const, order: 1, payerName, payerClass: 'commercial' as const }],
});

export const cases: readonly PolicyCase[] = [
  {
    name: 'grossly decayed before the fall, another plan',
    cdt: 'D7140',
    facts: [{ concept: 'luxation' }, { concept: 'fall' }],
    text: 'Tooth was grossly carious prior to the fall per last recall.',
    verdict: 'cannot-tell',
  },
  {
    name: 'grossly decayed before the fall, a plan of Alabama',
    encounter: { ...plan('BCBS Alabama'), accident: { kind: 'other', date: '2026-10-20' } },
    cdt: 'D7140',
    facts: [{ concept: 'luxation' }, { concept: 'fall' }],
    text: 'Tooth was grossly carious prior to the fall per last recall.',
    verdict: 'not-met',
  },
  {
    name: 'a plan of Alabama, two years later',
    encounter: {
      ...plan('Blue Cross and Blue Shield of Alabama'),
      accident: { kind: 'other', date: '2024-10-01' },
    },
    cdt: 'D7210',
    facts: [{ concept: 'luxation' }, { concept: 'fall' }],
    text: 'Teeth sound before the fall per last recall.',
    verdict: 'not-met',
  },
  {
    name: 'a fall, sound teeth before',
    cdt: 'D7270',
    facts: [{ concept: 'luxation' }, { concept: 'fall' }],
    text: 'Teeth sound before the fall per last recall.',
    verdict: 'met',
  },
  {
    name: 'state before the injury not told',
    cdt: 'D7270',
    facts: [{ concept: 'luxation' }, { concept: 'fall' }],
    verdict: 'cannot-tell',
  },
  {
    name: 'the same two years at another plan',
    encounter: { accident: { kind: 'other', date: '2024-10-01' } },
    cdt: 'D7210',
    facts: [{ concept: 'luxation' }, { concept: 'fall' }],
    text: 'Teeth sound before the fall per last recall.',
    verdict: 'met',
  },
  {
    name: 'broken while chewing, a plan of Vermont',
    encounter: plan('Blue Cross Blue Shield of Vermont'),
    cdt: 'D7140',
    facts: [{ concept: 'avulsion' }, { concept: 'chewing injury' }],
    verdict: 'not-met',
  },
  {
    name: 'broken while chewing, another plan',
    cdt: 'D7140',
    facts: [{ concept: 'avulsion' }, { concept: 'chewing injury' }],
    text: 'Teeth sound before the injury per last recall.',
    verdict: 'cannot-tell',
  },
];
