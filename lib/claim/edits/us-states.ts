/** Two-letter postal abbreviations: states, district, territories and military post (USPS Publication 28, appendix B). */
const states = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT ' +
    'VA WA WV WI WY AS GU MP PR VI FM MH PW AA AE AP'
  ).split(' '),
);

export const isUsState = (text: string): boolean => states.has(text);

/** Five or nine digits, not all zero. */
export const isZip = (digits: string): boolean => /^(\d{5}|\d{9})$/.test(digits) && !digits.startsWith('00000');
