import type { Source } from '@/lib/encounter/source';

const source = (title: string, locator: string, url: string, date: string, confidence: Source['confidence']): Source => ({
  title,
  locator,
  url,
  date,
  confidence,
});

export const customary = source('Customary documentation of medical necessity', '', '', '2026-11-24', 'practice');
export const medicareLinked = source(
  'Medicare dental services linked to covered medical services',
  '42 CFR 411.15(i)(3); Palmetto GBA list of examples',
  'https://www.cms.gov/medicare/coverage/dental',
  '2026-11-24',
  'primary',
);
export const medicareDialysis = source(
  'Medicare dental coverage, CY2025 addition of dialysis',
  'end-stage renal disease',
  'https://medicareadvocacy.org',
  '2025-07-17',
  'secondary',
);
export const medicareCoordination = source(
  'NGS Medicare, dental services',
  'evidence of an exchange of information',
  'https://www.ngsmedicare.com/dental?selectedArticleId=11243441',
  '2026-11-24',
  'primary',
);
export const medicareExclusion = source(
  'Social Security Act, dental exclusion',
  'section 1862(a)(12); 42 CFR 411.15(i)',
  'https://www.cms.gov/medicare/coverage/dental',
  '2026-11-24',
  'primary',
);
export const lcdOralAppliance = source(
  'CMS LCD L33611, oral appliances for obstructive sleep apnea',
  'coverage criteria',
  'https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33611',
  '2021-08-08',
  'primary',
);
export const articleOralAppliance = source(
  'Policy article A52512, oral appliances (mirror)',
  'device requirements',
  'https://verity.backworkai.com/policy/A52512',
  '2026-11-24',
  'secondary',
);
export const reportedAppliance = source(
  'Reports about Medicare and oral appliances (sleepreviewmag.com, legalclarity.org)',
  'order before the claim; tolerated PAP',
  'https://sleepreviewmag.com',
  '2026-11-24',
  'secondary',
);
export const healthPartnersAppliance = source(
  'HealthPartners, oral appliances for sleep apnea',
  'criteria for mild to moderate and severe disease',
  'https://www.healthpartners.com',
  '2026-11-24',
  'primary',
);
export const appealAppliance = source(
  'New York external appeals 201907-119292 and 201909-121097',
  'CPAP tried and not tolerated; thresholds of CMS applied',
  'https://www.dfs.ny.gov/public-appeal/search',
  '2019-09-01',
  'primary',
);
export const bcbsTmj = source(
  'BCBS VT UM.SURG.07 and BCBSMA 035, temporomandibular joint disorders',
  'accepted and investigational diagnostics',
  'https://www.bluecrossvt.org',
  '2026-11-24',
  'primary',
);
export const conservativeTmj = source(
  'BCBSNC, temporomandibular joint disorders',
  'conservative therapy first',
  'https://www.bluecrossnc.com',
  '2026-11-24',
  'primary',
);
export const anthemTmj = source(
  'Anthem CG-SURG-09, temporomandibular disorders',
  'intraoral appliances; surgery with criteria',
  'https://www.anthem.com/dam/medpolicies/abcbs/active/guidelines/gl_pw_a051149.html',
  '2024-01-03',
  'primary',
);
export const aetnaDental = source(
  'Aetna CPB 0082, dental services and oral and maxillofacial surgery under medical plans',
  'covered under all plans; bone-impacted teeth under some plans; routine care excluded',
  'https://www.aetna.com/cpb/medical/data/1_99/0082.html',
  '2026-11-24',
  'primary',
);
export const qualChoice = source(
  'QualChoice BI207',
  'impacted teeth never medical',
  'https://www.qualchoice.com',
  '2026-11-24',
  'primary',
);
export const alabamaAccident = source(
  'BCBS Alabama MP-350, accidental dental injury',
  '90 days, 180 days, 18 months; condition of the tooth before',
  'https://providers.bcbsal.org',
  '2024-01-01',
  'primary',
);
export const vermontAccident = source(
  'BCBS VT UM.PDENT.01',
  'external force; biting and chewing left out',
  'https://www.bluecrossvt.org',
  '2026-11-24',
  'primary',
);
export const aaomsBiopsy = source(
  'AAOMS Coding Corner',
  'January/February 2010: hold the claim until the pathology report',
  'https://www.aaoms.org',
  '2010-01-01',
  'primary',
);
export const marrowDrugs = source(
  'ICD-10-CM tabular FY2027, M27.2 and M87.180',
  'drug-related and radiation-related disease told apart',
  'https://www.cdc.gov/nchs/icd/icd-10-cm',
  '2026-10-01',
  'primary',
);
export const southCarolinaCleft = source(
  'South Carolina Code § 38-71-240',
  'cleft lip and palate',
  'https://www.scstatehouse.gov/code/t38c071.php',
  '2026-11-24',
  'primary',
);
export const newYorkCongenital = source(
  '11 NYCRR 52.16(c)(9) and OGC opinion of 14 August 2001',
  'congenital disease or anomaly',
  'https://www.dfs.ny.gov',
  '2001-08-14',
  'primary',
);
export const stateAnesthesia = source(
  'RSMo 376.1225; Md. Ins. § 15-828; 36 O.S. § 6060.6; Va. 38.2-3418.12',
  'who may have dental care under anesthesia',
  'https://revisor.mo.gov/main/OneSection.aspx?section=376.1225',
  '2026-11-24',
  'primary',
);
export const appealAnesthesia = source(
  'New York external appeal 202210-154895',
  'child with heart surgery, failed attempts in the office',
  'https://www.dfs.ny.gov/public-appeal/search',
  '2022-10-01',
  'primary',
);
export const unitedConeBeam = source(
  'UHC dental claim utilization review criteria',
  'cone-beam imaging, revision of 1 July 2017 (mirror)',
  'https://fdocuments.net',
  '2017-07-01',
  'primary',
);
export const appealImplant = source(
  'New York external appeals 202205-149408, 202102-135130, 202112-144115, 202302-159190, 201907-119579',
  'implants: failed or available alternatives',
  'https://www.dfs.ny.gov/public-appeal/search',
  '2023-02-01',
  'primary',
);
export const unitedOrthognathic = source(
  'UHC, orthognathic surgery',
  'exceptions to the exclusion; functional measures',
  'https://www.uhcprovider.com',
  '2026-11-24',
  'primary',
);
export const appealErosion = source(
  'New York external appeal 202006-129200',
  'restorations under a medical plan, reflux documented: exclusion upheld',
  'https://www.dfs.ny.gov/public-appeal/search',
  '2020-06-01',
  'primary',
);
export const epsdt = source(
  'Medi-Cal Dental, EPSDT services (California, as an example of Medicaid under 21)',
  'medical necessity under 21',
  'https://dental.dhcs.ca.gov/Providers/Medi_Cal_Dental/EPSDTServices',
  '2026-11-26',
  'secondary',
);
