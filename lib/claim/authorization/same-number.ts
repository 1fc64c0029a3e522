/** Whether two spellings are one number: the form leaves out blanks and hyphens. */
export const sameNumber = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (number: string): string => number.replace(/[\s-]/g, '').toUpperCase();
