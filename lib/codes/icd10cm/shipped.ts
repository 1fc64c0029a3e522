import codes from './data/codes.tsv?raw';
import notes from './data/notes.tsv?raw';
import type { IcdSet } from './icd-set';
import { icdSetOf } from './icd-set-of';
import { parseIcdNotes, parseIcdRows } from './icd-table';

/**
 * The codes that dental-medical claims meet, with their periods up to FY2027. Source: official release of FY2021 (CDC/NCHS and CMS), the yearly
 * changes FY2022 to FY2027 for these chapters, and the FY2027 tabular list of K00-K14 and M26-M27. Made by `bin/data/build-icd10cm.ts`.
 */
export const shippedIcd: IcdSet = icdSetOf('FY2027', () => ({ rows: parseIcdRows(codes), notes: parseIcdNotes(notes) }));
