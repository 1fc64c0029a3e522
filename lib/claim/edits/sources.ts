import type { Source } from '@/lib/encounter/source';

const on = '2026-11-23';

/** A document that was looked up for one edit. `date` is the day it was published or, failing that, read. */
export const cited = (
  title: string,
  locator: string,
  url: string,
  date: string,
  confidence: Source['confidence'] = 'secondary',
): Source => ({ title, locator, url, date, confidence });

/** Remark and reason codes of payers, as a public copy of the code lists explains them. */
export const remarkCodes = (locator: string): Source => ({
  title: 'Claim adjustment reason and remittance advice remark codes, as an open billing system lists them',
  locator,
  url: 'https://github.com/openemr/openemr/blob/master/library/edihistory/codes/edih_835_code_class.php',
  date: on,
  confidence: 'secondary',
});

export const nuccManual = (item: string): Source => ({
  title: 'NUCC 1500 Claim Form Reference Instruction Manual, 02/12 form',
  locator: `item ${item}`,
  url: 'https://www.nucc.org/index.php/1500-claim-form-mainmenu-35/1500-instructions-mainmenu-42',
  date: on,
  confidence: 'secondary',
});

export const guide837p = (place: string): Source => ({
  title: 'ASC X12N 837P implementation guide 005010X222A1, as the map of an open checker (pyx12) restates it',
  locator: place,
  url: 'https://github.com/azoner/pyx12/blob/master/pyx12/map/837.5010.X222.A1.xml',
  date: on,
  confidence: 'secondary',
});

/** `url` is the page on which the section was read, where one was. */
export const icdGuidelines = (section: string, url = 'https://www.cdc.gov/nchs/icd/icd-10-cm/'): Source => ({
  title: 'ICD-10-CM Official Guidelines for Coding and Reporting',
  locator: `section ${section}`,
  url,
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

export const regulation = (locator: string, url = 'https://www.ecfr.gov'): Source => ({
  title: 'Code of Federal Regulations',
  locator,
  url,
  date: on,
  confidence: 'secondary',
});

export const contractor = (title: string, locator: string, url = 'https://www.cms.gov'): Source => ({
  title,
  locator,
  url,
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
