/** Whether ten digits are an NPI: first digit 1 or 2, and the Luhn sum with the prefix 80840 (45 CFR 162.406, CMS check digit). */
export function isNpi(npi: string): boolean {
  if (!/^[12]\d{9}$/.test(npi)) return false;
  let sum = 24;
  for (let i = 0; i < 10; i++) {
    const digit = Number(npi[i]);
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
