import type { Source } from '@/lib/encounter/source';

export const customary: Source = {
  title: 'Customary coding of oral surgery on medical claims',
  locator: '',
  url: '',
  date: '2026-11-24',
  confidence: 'practice',
};

export const veteransAffairs: Source = {
  title: 'Veterans Affairs, VistA dental package: CPT code mapping',
  locator: 'remarks on use, by code',
  url: 'https://github.com/WorldVistA/VistA-M',
  date: '2019-05-18',
  confidence: 'secondary',
};

export const medicareLinked: Source = {
  title: 'Dental services linked to covered medical services',
  locator: '42 CFR 411.15(i)(3)',
  url: 'https://www.cms.gov/medicare/coverage/dental',
  date: '2026-11-24',
  confidence: 'primary',
};

export const medicareExclusion: Source = {
  title: 'Social Security Act, dental exclusion',
  locator: 'section 1862(a)(12); 42 CFR 411.15(i)',
  url: 'https://www.cms.gov/medicare/coverage/dental',
  date: '2026-11-24',
  confidence: 'primary',
};

export const oralAppliance: Source = {
  title: 'CMS LCD L33611 and article A52512, oral appliances for obstructive sleep apnea',
  locator: 'coding guidelines',
  url: 'https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33611',
  date: '2021-08-08',
  confidence: 'primary',
};

export const aetnaDental: Source = {
  title: 'Aetna CPB 0082, dental services and oral and maxillofacial surgery under medical plans',
  locator: 'covered under all medical plans; bone-impacted teeth under some plans',
  url: 'https://www.aetna.com/cpb/medical/data/1_99/0082.html',
  date: '2026-11-24',
  confidence: 'primary',
};

export const aaomsBiopsy: Source = {
  title: 'AAOMS Coding Corner',
  locator: 'January/February 2010: biopsy by site; hold the claim until the pathology report',
  url: 'https://www.aaoms.org',
  date: '2010-01-01',
  confidence: 'primary',
};

export const anthemJoint: Source = {
  title: 'Anthem CG-SURG-09, temporomandibular disorders',
  locator: 'coding: the dental code of the orthotic is listed',
  url: 'https://www.anthem.com/dam/medpolicies/abcbs/active/guidelines/gl_pw_a051149.html',
  date: '2024-01-03',
  confidence: 'primary',
};

export const coordination: Source = {
  title: 'Rules of coordination of benefits',
  locator: 'one service, one primary payer',
  url: '',
  date: '2026-11-24',
  confidence: 'practice',
};
