import type { Source } from '@/lib/encounter/source';

const on = '2026-11-23';

/** Remark and reason codes of payers, as a public copy of the code lists explains them. */
export const remarkCodes = (locator: string): Source => ({
  title: 'Claim adjustment reason and remittance advice remark codes',
  locator,
  url: 'https://x12.org/codes',
  date: on,
  confidence: 'secondary',
});

export const nuccManual = (item: string): Source => ({
  title: 'NUCC 1500 Claim Form Reference Instruction Manual, 02/12 form',
  locator: `item ${item}`,
  url: 'https://www.nucc.org',
  date: on,
  confidence: 'secondary',
});

export const guide837p = (place: string): Source => ({
  title: 'ASC X12N 837P implementation guide 005010X222A1, as its public companions restate it',
  locator: place,
  url: 'https://x12.org',
  date: on,
  confidence: 'secondary',
});

export const icdGuidelines = (section: string): Source => ({
  title: 'ICD-10-CM Official Guidelines for Coding and Reporting FY 2027',
  locator: `section ${section}`,
  url: 'https://www.cdc.gov/nchs/icd/icd-10-cm/',
  date: on,
  confidence: 'secondary',
});

export const icdFiles = (locator: string): Source => ({
  title: 'ICD-10-CM FY 2027 tabular list and code files',
  locator,
  url: 'https://www.cms.gov/medicare/coding-billing/icd-10-codes',
  date: on,
  confidence: 'primary',
});

export const regulation = (locator: string, title = 'Code of Federal Regulations'): Source => ({
  title,
  locator,
  url: 'https://www.ecfr.gov',
  date: on,
  confidence: 'secondary',
});

export const contractor = (title: string, locator: string): Source => ({
  title,
  locator,
  url: 'https://www.cms.gov',
  date: on,
  confidence: 'secondary',
});

/** What offices customarily do; no text stands behind it. */
export const custom = (locator: string): Source => ({
  title: 'Customary billing practice',
  locator,
  url: '',
  date: on,
  confidence: 'practice',
});
