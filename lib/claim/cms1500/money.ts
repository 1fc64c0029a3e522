/** Dollars right-justified over five columns, a blank where the form has its rule, two columns of cents. */
export function money(cents: number): string {
  const dollars = String(Math.floor(cents / 100));
  // Six figures fill the field up to the rule.
  if (dollars.length > 5) return `${dollars}${String(cents % 100).padStart(2, '0')}`;
  return `${dollars.padStart(5)} ${String(cents % 100).padStart(2, '0')}`;
}
