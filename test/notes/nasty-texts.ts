/** Texts made to keep a backtracking or rescanning reader busy, of about `size` characters. */
export const nastyTexts: Readonly<Record<string, (size: number) => string>> = {
  'one sentence without end': (n) => 'pain and swelling '.repeat(n / 18),
  'a comma list of denials': (n) => `denies ${'fever, '.repeat(n / 7)}`,
  'no, no, no': (n) => 'no '.repeat(n / 3),
  'tooth numbers': (n) => '#17, '.repeat(n / 5),
  'a number without end': (n) => '1'.repeat(n),
  'sizes without end': (n) => '12 x '.repeat(n / 5),
  'dates without end': (n) => '1/2/'.repeat(n / 4),
  'clock words': (n) => 'anes start 08 '.repeat(n / 14),
  'cannot and not': (n) => 'not unable to '.repeat(n / 14),
  'prefers without over': (n) => 'CPAP prefers '.repeat(n / 13),
  blanks: (n) => ' '.repeat(n),
  'line ends': (n) => '\n'.repeat(n),
  headers: (n) => 'PMH: '.repeat(n / 5),
  capitals: (n) => 'NO PAIN '.repeat(n / 8),
  'non words': (n) => `non${'a'.repeat(n)}`,
  'open brackets': (n) => '(('.repeat(n / 2),
};
