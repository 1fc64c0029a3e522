import type { Source } from '@/lib/encounter/source';

/** Numbers that a federal dental service reports, with remarks on their use that were compared with our words. */
export const veteransAffairs: Source = {
  title: 'Veterans Affairs, VistA dental package: CPT code mapping',
  locator: 'file 228, Dental CPT code mapping',
  url: 'https://github.com/WorldVistA/VistA-M',
  date: '2019-05-18',
  confidence: 'secondary',
};

/** Numbers in everyday use; meaning and global days from practice, not compared with a text of the owner. */
export const customary: Source = {
  title: 'Numbers customary in oral surgery and dental-medical billing',
  locator: '',
  url: '',
  date: '2026-11-24',
  confidence: 'practice',
};

export const quarterlyRelease: Source = {
  title: 'CMS, HCPCS Level II quarterly release',
  locator: 'short and long descriptions, in our own words',
  url: 'https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system/quarterly-update',
  date: '2026-11-24',
  confidence: 'secondary',
};
