/** Universal teeth of a procedure's tooth field: `17`, `8-10`, `A, B`. What is not a tooth is left out. */
export function teethOf(raw: string | undefined): string[] {
  const teeth: string[] = [];
  for (const part of (raw ?? '').toUpperCase().split(/[\s,;]+/)) {
    const range = /^#?(\d{1,2})-#?(\d{1,2})$/.exec(part);
    if (range) {
      for (let tooth = Number(range[1]); tooth <= Number(range[2]) && tooth <= 32; tooth++) teeth.push(String(tooth));
      continue;
    }
    const tooth = part.replace(/^#/, '').replace(/^0(\d)$/, '$1');
    if (isTooth(tooth)) teeth.push(tooth);
  }
  return teeth;
}

/** Universal: 1–32, supernumerary 51–82, primary A–T, supernumerary primary AS–TS. */
export function isTooth(text: string): boolean {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return (number >= 1 && number <= 32) || (number >= 51 && number <= 82) || /^[A-T]S?$/.test(text);
}

const areaCodes: Readonly<Record<string, string>> = { UR: '10', UL: '20', LL: '30', LR: '40', UA: '01', LA: '02' };

/** Two-digit areas of the oral cavity: 00 whole mouth, 01 and 02 arches, 10 20 30 40 quadrants. */
export function areasOf(raw: string | undefined): string[] {
  return (raw ?? '')
    .toUpperCase()
    .split(/[\s,;/]+/)
    .map((part) => areaCodes[part] ?? part)
    .filter((part) => /^(00|01|02|10|20|30|40)$/.test(part));
}
