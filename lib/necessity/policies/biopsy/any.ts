import type { Policy, PolicyCase } from '../../policy';
import { aaomsBiopsy, aetnaDental } from '../../sources';

export const policy: Policy = {
  title: 'Biopsy and excision of lesions of mouth and jaws',
  codes: /^D728[5-8]$|^D741[0-5]$|^D7465$|^D047[2-9]$|^D048[0-6]$/,
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: aetnaDental,
  criteria: {
    id: 'lesion',
    label: 'A lesion described by site and size',
    all: [
      {
        id: 'described',
        label: 'Lesion described',
        any: [
          {
            id: 'lesion-found',
            label: 'Lesion',
            fact: [
              'lesion',
              'ulcer',
              'mass',
              'swelling',
              'tumor',
              'cyst',
              'malignant neoplasm',
              'pemphigus',
              'radiolucency',
              'mucous membrane pemphigoid',
            ],
            deniedIsOpen: true,
            words:
              /\b(?:lesion|patch|plaque|nodule|mass|lump|bump|growth|ulcer\w*|leukoplak\w*|erythroplak\w*|lichen\w*|fibroma|papilloma|mucocele|macule|swelling|epulis|granuloma|radiolucen\w*|pigment\w*)\b/i,
          },
          { id: 'coded', label: 'Coded lesion', diagnosis: /^K1[1-4]|^D[0-4]|^C|^K09|^M27/ },
        ],
        ask: {
          id: 'lesion-description',
          ask: 'Describe the lesion: exact site, size in mm, appearance, and how long it has been there.',
          why: 'Site and size choose the code, and the description shows the need.',
          severity: 'blocks',
        },
      },
      {
        id: 'pathology',
        label: 'Pathology report in the chart',
        source: aaomsBiopsy,
        shown: {
          id: 'pathology-report',
          label: 'Pathology report',
          any: [
            { id: 'report', label: 'Report', noteKind: ['pathology'] },
            {
              id: 'result',
              label: 'Result in the note',
              words:
                /\b(?:path(?:ology)?|histo(?:path\w*|logy)?|biopsy|bx|microscopic)\b(?: report| results?| dx| diagnosis)?[^.\n]{0,30}\b(?:shows?|showed|confirm(?:s|ed)|returned|came back|reads?|reviewed|signed out|final dx)\b|\b(?:path(?:ology)?|histo(?:path\w*|logy)?)\b(?: report| results?| dx| diagnosis)? ?(?:\(?\d[\d/.-]*\)?)? ?[:=](?= ?\S)/i,
            },
          ],
          ask: {
            id: 'pathology-report',
            ask: 'Pathology report (histology) of this specimen: add it to the chart when it is there.',
            why: 'The claim waits for the final diagnosis.',
            severity: 'weakens',
          },
        },
      },
    ],
  },
  documentation: ['measurements'],
};

export const cases: readonly PolicyCase[] = [
  { name: 'a white patch', cdt: 'D7286', facts: [{ concept: 'leukoplakia' }], verdict: 'met' },
  { name: 'nothing described', cdt: 'D7286', facts: [{ concept: 'biopsy' }], verdict: 'cannot-tell' },
];
