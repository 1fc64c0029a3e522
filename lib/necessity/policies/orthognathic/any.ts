import { united } from '../../payers';
import type { Policy, PolicyCase } from '../../policy';
import { unitedOrthognathic } from '../../sources';

export const policy: Policy = {
  title: 'Orthognathic surgery',
  codes: /^D794\d$|^D7995$|^D7996$/,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: unitedOrthognathic,
  asksOnly: true,
  criteria: {
    id: 'orthognathic',
    label: 'A skeletal deformity, measured, with function impaired',
    all: [
      {
        id: 'deformity',
        label: 'Skeletal deformity or an excepted cause (injury, tumor, sleep apnea, congenital)',
        fact: [
          'jaw deformity',
          'malocclusion',
          'obstructive sleep apnea',
          'congenital anomaly',
          'jaw fracture',
          'tumor',
          'open bite',
        ],
        deniedIsOpen: true,
        words:
          /\b(?:(?:maxillary|mandibular) (?:hypoplasia|hyperplasia|retrognath\w*|prognath\w*|deficien\w*|excess|asymmetr\w*)|skeletal class (?:II|III)|class (?:II|III) skeletal)\b/i,
        ask: {
          id: 'skeletal-diagnosis',
          ask: 'Record the skeletal diagnosis (which jaw, which direction).',
          why: 'The diagnosis chooses code and policy.',
          severity: 'blocks',
        },
      },
      {
        id: 'measures',
        label: 'UHC measures: overjet 5 mm or more, molar discrepancy 4 mm or more, open bite, or cephalometric values',
        ofPayer: united,
        any: [
          {
            id: 'excepted',
            label: 'Sleep apnea, injury, tumor or congenital cause',
            fact: ['obstructive sleep apnea', 'congenital anomaly', 'jaw fracture', 'tumor', 'cleft'],
            deniedIsOpen: true,
          },
          { id: 'overjet', label: 'Overjet of 5 mm or more, or reversed', measurement: 'overjet', atLeast: 5 },
          {
            id: 'measured',
            label: 'Another skeletal measure in the chart',
            words:
              /\b(?:(?:negative|reverse) (?:overjet|OJ)|overjet (?:of )?-|open ?bite|molar (?:discrepancy|relation\w*)|crossbite|ANB|SNA|SNB|wits|ceph\w*)\b[^.\n]{0,40}-?\d|\b-?\d+(?:\.\d+)? ?(?:mm|deg\w*|°)[^.\n]{0,20}\b(?:open ?bite|discrepancy|crossbite|asymmetr\w*|excess)\b/i,
          },
        ],
        ask: {
          id: 'skeletal-measures',
          ask: 'Record the skeletal measures: overjet, molar discrepancy and open bite in mm, and the cephalometric values.',
          why: 'Plans decide by measures.',
          severity: 'blocks',
        },
      },
      {
        id: 'function',
        label: 'Function impaired: chewing, swallowing, speech, breathing, or joint',
        any: [
          {
            id: 'impaired',
            label: 'Functional impairment',
            fact: [
              'functional limitation',
              'functional impairment',
              'difficulty chewing',
              'difficulty eating',
              'speech disorder',
              'dysphagia',
              'obstructive sleep apnea',
              'sleep apnea',
              'temporomandibular joint disorder',
              'trismus',
              'malnutrition',
            ],
            deniedIsOpen: true,
            words:
              /\b(?:chew\w*|incis(?:e|ing)|bit(?:e|ing) (?:through|into)|mastica\w*|swallow\w*|speech|lisp|articulat\w*|breath\w*|apnea|OSA|choking)\b/i,
          },
        ],
        ask: {
          id: 'function-loss',
          ask: 'Record what function is impaired (chewing, swallowing, speech, breathing, joint), or that none is.',
          why: 'Appearance alone is not taken.',
          severity: 'blocks',
        },
      },
    ],
  },
  attachments: ['growth-records'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'overjet too small',
    cdt: 'D7944',
    facts: [{ concept: 'mandibular retrognathia' }, { concept: 'difficulty chewing' }, { concept: 'overjet', value: 3 }],
    verdict: 'cannot-tell',
  },
  {
    name: 'retrognathia, measured, cannot chew',
    cdt: 'D7944',
    facts: [{ concept: 'mandibular retrognathia' }, { concept: 'difficulty chewing' }, { concept: 'overjet', value: 9 }],
    verdict: 'met',
  },
  {
    name: 'no measures',
    cdt: 'D7944',
    facts: [{ concept: 'mandibular retrognathia' }, { concept: 'difficulty chewing' }],
    verdict: 'cannot-tell',
  },
];
