import type { Policy, PolicyCase } from '../../policy';
import { aaomsBiopsy, aetnaDental } from '../../sources';

export const policy: Policy = {
  title: 'Cysts and tumors of the jaws',
  codes: /^D74(40|41|50|51|60|61)$|^D7981$/,
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: aetnaDental,
  criteria: {
    id: 'cyst',
    label: 'A cyst or tumor shown by image or operation',
    all: [
      {
        id: 'found',
        label: 'Cyst or tumor',
        any: [
          {
            id: 'lesion',
            label: 'Cyst, tumor or radiolucency',
            fact: ['cyst', 'tumor', 'radiolucency', 'malignant neoplasm', 'central giant cell granuloma', 'lesion'],
            deniedIsOpen: true,
            words: /\b(?:cyst\w*|tumou?r\w*|lucen\w*|radiolucen\w*|keratocyst\w*|ameloblastoma|odontoma|neoplasm\w*)\b/i,
          },
          { id: 'coded', label: 'Coded lesion', diagnosis: /^K09|^M27\.4|^K04\.8|^D[0-4]|^C/ },
        ],
        ask: {
          id: 'lesion-description',
          ask: 'Describe the lesion: jaw, size, what the image shows, and what was found at operation.',
          why: 'Jaw and size choose the code.',
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
  documentation: ['measurements', 'image'],
  attachments: ['operative-report'],
};

export const cases: readonly PolicyCase[] = [
  { name: 'an enucleated cyst', cdt: 'D7451', facts: [{ concept: 'dentigerous cyst' }], verdict: 'met' },
  { name: 'nothing described', cdt: 'D7451', facts: [{ concept: 'enucleation' }], verdict: 'cannot-tell' },
];
