import type { Policy, PolicyCase } from '../../policy';
import { marrowDrugs } from '../../sources';

export const policy: Policy = {
  title: 'Medication-related osteonecrosis of the jaw (MRONJ)',
  codes: /^D(7550|7490|7540|7140|7210|7250|7261|74\d\d|7285|7999|0140|0160|9310)$/,
  applies: {
    id: 'applies',
    label: 'Osteonecrosis, or exposed bone with a drug that may cause it',
    any: [
      { id: 'necrosis', label: 'Drug-related osteonecrosis', fact: 'medication-related osteonecrosis of jaw' },
      {
        id: 'exposed-with-drug',
        label: 'Exposed or dead bone under such a drug',
        all: [
          {
            id: 'exposed',
            label: 'Exposed or dead bone',
            fact: ['exposed bone', 'necrotic bone', 'sequestrum', 'osteonecrosis of jaw'],
          },
          {
            id: 'drug',
            label: 'Antiresorptive or antiangiogenic drug',
            fact: ['bone-modifying agent', 'antiangiogenic'],
            as: ['present', 'historical'],
          },
        ],
      },
    ],
  },
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: marrowDrugs,
  criteria: {
    id: 'mronj',
    label: 'Drug, exposed bone and its duration, and no radiation to the jaw',
    all: [
      {
        id: 'drug',
        label: 'Drug named',
        fact: ['bone-modifying agent', 'antiangiogenic'],
        as: ['present', 'historical'],
        deniedIsOpen: true,
        words:
          /\b(?:denosumab|xgeva|prolia|zoledron\w*|zometa|reclast|alendronate|fosamax|ibandronate|boniva|risedronate|actonel|pamidronate|aredia|romosozumab|evenity|bevacizumab|avastin|sunitinib|bisphosphonate\w*)\b/i,
        ask: {
          id: 'causing-drug',
          ask: 'Record the drug with dose, route, dates and the condition it was given for.',
          why: 'Drug-related disease is coded with the drug.',
          severity: 'blocks',
        },
      },
      {
        id: 'bone',
        label: 'Exposed bone',
        fact: ['exposed bone', 'necrotic bone', 'sequestrum', 'osteonecrosis of jaw', 'fistula'],
        deniedIsOpen: true,
        words: /\b(?:expos\w* (?:necrotic )?bone|bone expos\w*|necrotic bone|sequestr\w*|probes? to bone|stage [0-3])\b/i,
        ask: {
          id: 'exposed-bone',
          ask: 'Record the exposed or probeable bone: site, size and stage.',
          why: 'It makes the diagnosis.',
          severity: 'blocks',
        },
      },
      {
        id: 'duration-known',
        label: 'How long the bone has been exposed (the definition asks for more than 8 weeks)',
        shown: {
          id: 'duration',
          label: 'Duration of the exposure',
          words:
            /\b(?:x|>|for|over|about|since|~)?\s?\d+ ?\+? ?-?(?:wks?|weeks?|mos?|months?)\b|\bsince (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
          ask: {
            id: 'exposure-duration',
            ask: 'Record how long the bone has been exposed.',
            why: 'Duration belongs to the definition of the disease.',
            severity: 'weakens',
          },
        },
      },
      {
        id: 'radiation-known',
        label: 'Radiation to head and neck, present or absent',
        shown: {
          id: 'radiation',
          label: 'Radiation told or denied',
          fact: 'radiation therapy',
          as: ['present', 'absent', 'historical'],
          words: /\b(?:radiat\w*|XRT|IMRT|RT)\b/i,
          ask: {
            id: 'jaw-radiation',
            ask: 'Record whether head or neck has been irradiated.',
            why: 'Radiation makes it another disease with another code.',
            severity: 'weakens',
          },
        },
      },
    ],
  },
  attachments: ['physician-letter'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'stage 2 under denosumab',
    cdt: 'D7550',
    facts: [{ concept: 'medication-related osteonecrosis of jaw' }, { concept: 'denosumab' }, { concept: 'exposed bone' }],
    verdict: 'met',
  },
  {
    name: 'drug not told',
    cdt: 'D7550',
    facts: [{ concept: 'medication-related osteonecrosis of jaw' }, { concept: 'exposed bone' }],
    verdict: 'cannot-tell',
  },
];
