import type { Finding } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import type { Chart } from '@/lib/notes/chart';

/** One kind of disagreement inside a chart. Its messages name concepts, teeth and fields, never words of the note. */
export type FindContradiction = (chart: Chart) => Finding[];

const source: Source = {
  title: 'ICD-10-CM Official Guidelines for Coding and Reporting',
  locator: 'section III.B and I.A.19: conflicting documentation is clarified by the provider',
  url: 'https://www.cdc.gov/nchs/icd/icd-10-cm/files.html',
  date: '2026-10-01',
  confidence: 'secondary',
};

export const contradiction = (
  id: string,
  field: string,
  message: string,
  fix = 'Ask the person who wrote the note which is right; nothing is changed here.',
  severity: Finding['severity'] = 'warning',
): Finding => ({ id, severity, message, fix, field, cms1500: '', x12: '', likelyDenial: [], source });
