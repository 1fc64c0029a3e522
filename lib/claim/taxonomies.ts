import type { Source } from '@/lib/encounter/source';

/** Numbers of the provider taxonomy for those who bill from a dental office, with our own words for them. */
export const taxonomies: readonly { readonly code: string; readonly words: string }[] = [
  { code: '122300000X', words: 'Dentist' },
  { code: '1223G0001X', words: 'Dentist, general practice' },
  { code: '1223S0112X', words: 'Oral and jaw surgeon' },
  { code: '204E00000X', words: 'Oral and jaw surgeon with a medical degree' },
  { code: '1223P0106X', words: 'Oral pathologist' },
  { code: '1223X0008X', words: 'Oral radiologist' },
  { code: '1223X2210X', words: 'Orofacial pain dentist' },
  { code: '1223D0004X', words: 'Dentist anesthesiologist' },
  { code: '1223E0200X', words: 'Root canal specialist' },
  { code: '1223P0300X', words: 'Gum specialist' },
  { code: '1223P0700X', words: 'Prosthodontist' },
  { code: '1223P0221X', words: 'Children’s dentist' },
  { code: '1223X0400X', words: 'Orthodontist' },
  { code: '1223D0001X', words: 'Public health dentist' },
  { code: '125Q00000X', words: 'Oral medicine dentist' },
  { code: '261QD0000X', words: 'Dental clinic' },
  { code: '261QS0112X', words: 'Oral and jaw surgery clinic' },
];

export const taxonomySource: Source = {
  title: 'Health care provider taxonomy',
  locator: 'dental providers',
  url: 'https://taxonomy.nucc.org',
  date: '2019-10-01',
  confidence: 'secondary',
};

/** Ten characters, nine of them digits or capitals and X at the end. */
export const isTaxonomy = (code: string): boolean => /^[0-9A-Z]{9}X$/.test(code);
