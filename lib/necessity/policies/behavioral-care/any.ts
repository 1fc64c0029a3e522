import type { Policy, PolicyCase } from '../../policy';
import { customary } from '../../sources';

const condition = [
  'substance use',
  'alcohol use',
  'opioid use',
  'recovery from substance use',
  'eating disorder',
  'depression',
  'bipolar disorder',
  'schizophrenia',
  'post-traumatic stress disorder',
  'anxiety',
];

/** No payer's text on this was read: it shows what reviewers look for, asks, and never refuses. */
export const policy: Policy = {
  title: 'Dental treatment within addiction or psychiatric care',
  codes: /^D(2[1-9]\d\d|3\d{3}|4[2-9]\d\d|5\d{3}|6\d{3}|7[12]\d\d)$/,
  applies: {
    id: 'applies',
    label:
      'A program or clinician of addiction or psychiatric care asked for the treatment, or the chart makes it part of that care',
    all: [
      { id: 'condition-told', label: 'Condition in the chart', fact: condition, as: ['present', 'historical'] },
      {
        id: 'tied',
        label: 'Tied to its care',
        words:
          /\b(?:psychiatr\w*|psycholog\w*|counselor|recovery (?:program|house|center)|treatment (?:program|center)|rehab\w*|methadone|suboxone|MAT|sober living|detox)\b[^.;\n]{0,60}\b(?:request\w*|ref(?:erred|erral|'?d)?|letter|clearance|asks?|asked|recommend\w*|part of)\b|\b(?:request\w*|ref(?:erred|erral|'?d)?|letter|part of)\b[^.;\n]{0,40}\b(?:psychiatr\w*|recovery (?:program|house|center)|treatment (?:program|center)|rehab\w*|methadone clinic|MAT program|detox)\b/i,
      },
    ],
  },
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: customary,
  criteria: {
    id: 'behavioral-care',
    label: 'A condition under treatment, and oral disease that stands in the way of that treatment or of health; not appearance',
    all: [
      {
        id: 'under-treatment',
        label: 'Diagnosis under treatment now',
        fact: condition,
        ask: {
          id: 'behavioral-diagnosis',
          ask: 'Record the addiction or psychiatric diagnosis, who treats it, and its present treatment.',
          why: 'A condition of the past does not carry present treatment.',
          severity: 'blocks',
        },
      },
      {
        id: 'oral-disease',
        label: 'Infection, pain, or eating impaired by the state of the teeth',
        fact: [
          'infection',
          'abscess',
          'pain',
          'pulp necrosis',
          'periodontitis',
          'difficulty chewing',
          'difficulty eating',
          'malnutrition',
          'weight loss',
        ],
        deniedIsOpen: true,
        ask: {
          id: 'behavioral-oral-disease',
          ask: 'Record the oral disease found (infection, pain, eating affected, or none of these) and how, in your judgement, it bears on the treatment of the condition, if it does.',
          why: 'Appearance or self-esteem alone stays dental.',
          severity: 'blocks',
        },
      },
    ],
  },
  attachments: ['physician-letter'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'abscess that holds up a recovery program',
    cdt: 'D7140',
    facts: [{ concept: 'opioid use' }, { concept: 'abscess' }],
    text: 'Recovery program requests removal before admission.',
    verdict: 'met',
  },
  {
    name: 'appearance in recovery',
    cdt: 'D2740',
    facts: [{ concept: 'opioid use' }],
    text: 'Recovery program referred her; wants a nicer smile.',
    verdict: 'cannot-tell',
  },
];
