import type { Policy, PolicyCase } from '../../policy';
import { aetnaDental } from '../../sources';

export const policy: Policy = {
  title: 'Dental clearance before radiation, transplant, valve surgery, chemotherapy or antiresorptives',
  codes: /^D(01[4-8]0|0150|02\d\d|0330|0210|71\d\d|72[15]0|9310|9110|73\d\d|3\d{3}|4341|4342|1110|75\d\d)$/,
  applies: {
    id: 'applies',
    label: 'A medical treatment to come, or clearance asked for',
    any: [
      {
        id: 'treatment',
        label: 'Medical treatment',
        fact: [
          'cardiac valve replacement',
          'valvuloplasty',
          'organ transplant',
          'stem cell transplant',
          'chemotherapy',
          'radiation therapy',
          'CAR-T cell therapy',
          'organ transplant evaluation',
        ],
        as: ['planned'],
      },
      {
        id: 'clearance',
        label: 'Clearance asked for',
        fact: 'dental clearance',
        as: ['present', 'planned'],
        words:
          /\bpre-?(?:radiation|XRT|IMRT|transplant|chemo\w*|BMT)\b|\b(?:before|prior to|clearance for)\b[^.\n]{0,30}\b(?:radiation|XRT|IMRT|transplant|chemo\w*|valve|BMT|zoledron\w*|denosumab|bisphosphonate)/i,
      },
    ],
  },
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: aetnaDental,
  criteria: {
    id: 'clearance',
    label: 'Named medical treatment, asked for by its physician',
    all: [
      {
        id: 'treatment-named',
        label: 'Medical treatment named',
        fact: [
          'cardiac valve replacement',
          'valvuloplasty',
          'organ transplant',
          'stem cell transplant',
          'chemotherapy',
          'radiation therapy',
          'CAR-T cell therapy',
          'bone-modifying agent',
          'joint prosthesis',
          'head and neck cancer',
          'cardiac surgery',
          'malignant neoplasm',
        ],
        as: ['present', 'planned'],
        deniedIsOpen: true,
        words:
          /\b(?:TAVR|valve|transplant|chemo\w*|radiation|XRT|IMRT|BMT|HSCT|bisphosphonate|denosumab|zoledron\w*|knee|hip|joint replacement)\b/i,
        ask: {
          id: 'linked-service',
          ofVisit: true,
          ask: 'Which medical treatment does this dental care precede, and on which date?',
          why: 'Clearance is judged by the treatment it serves.',
          severity: 'blocks',
        },
      },
      {
        id: 'requested',
        label: 'Asked for by the treating physician',
        any: [
          {
            id: 'request',
            label: 'Request, letter or call',
            fact: ['physician letter', 'coordination of care', 'referral', 'cardiologist', 'oncologist'],
            deniedIsOpen: true,
            words:
              /\b(?:letter|fax\w*|call\w*|request\w*|ref(?:erred|erral|'?d)?|per|clearance form)\b[^.\n]{0,60}\b(?:dr|cardiolog\w*|oncolog\w*|nephrolog\w*|transplant|physician|surgeon|MD|team|onc)\b/i,
          },
          {
            id: 'letter',
            label: 'Letter',
            noteKind: ['letter', 'consult'],
            saying:
              /\b(?:MD|DO|NP|PA-?C|M\.D\.|physician|cardiolog\w*|oncolog\w*|nephrolog\w*|transplant|surgeon|heart program)\b/,
          },
          { id: 'referring', label: 'Referring physician', field: 'referring.name' },
        ],
        ask: {
          id: 'coordination',
          ofVisit: true,
          ask: 'Add the record of the exchange with the treating physician (referral, letter or call) about this dental care.',
          why: 'It ties the dental care to the medical treatment.',
          severity: 'blocks',
        },
      },
    ],
  },
  attachments: ['physician-letter'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'before radiation, with a letter',
    cdt: 'D7140',
    facts: [{ concept: 'radiation therapy', assertion: 'planned' }, { concept: 'physician letter' }],
    verdict: 'met',
  },
  { name: 'nobody asked', cdt: 'D7140', facts: [{ concept: 'chemotherapy', assertion: 'planned' }], verdict: 'cannot-tell' },
];
