const credentials = new Set(
  'md do dds dmd phd msd ms msc np pa pac pa-c rn crna facs fagd magd jr sr ii iii iv mph dnp aprn fnp cnp od dpm dc edd bds facp faap'.split(
    ' ',
  ),
);

/**
 * `Imelda Roque MD`, `Roque, Imelda`, `Dr. Imelda M. Roque, DDS, MD` → last, first, middle. Credentials and titles are dropped; a single
 * word is a last name.
 */
export function parsePersonName(raw: string): { last: string; first: string; middle: string } {
  const parts = raw.split(',').map((part) => part.trim());
  const isCredential = (word: string) => credentials.has(word.replace(/\./g, '').toLowerCase());
  const names = parts.filter((part) => part && !part.split(/\s+/).every(isCredential));
  const words = (text: string) =>
    text
      .split(/\s+/)
      .filter((word) => word && !isCredential(word) && !/^(dr|mr|mrs|ms|prof)\.?$/i.test(word))
      .map((word) => word.replace(/\.$/, ''));
  if (names.length > 1) {
    const [last = '', rest = ''] = names;
    const [first = '', ...middle] = words(rest);
    return { last: words(last).join(' '), first, middle: middle.join(' ') };
  }
  const all = words(names[0] ?? '');
  const last = all.at(-1) ?? '';
  return { last, first: all.length > 1 ? (all[0] ?? '') : '', middle: all.slice(1, -1).join(' ') };
}
