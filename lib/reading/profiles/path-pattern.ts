/** Address of a page → its site and its path with `*` for what names a record; null for what is no web page. `names`: words of the patient. */
export function placeOfAddress(address: string, names: ReadonlySet<string>): { origin: string; path: string } | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const hash = /^#!?\//.test(url.hash) ? url.hash.replace(/\?.*$/, '') : '';
  const path = (url.pathname + hash)
    .split('/')
    .map((part) => (namesRecord(part, names) ? '*' : part))
    .join('/');
  return { origin: url.origin, path: path.slice(0, 400) };
}

const namesRecord = (part: string, names: ReadonlySet<string>): boolean =>
  (/\d/.test(part) && !/^[vV]\d{1,2}$/.test(part)) ||
  part.length > 40 ||
  part.split(/[^\p{L}]+/u).some((word) => names.has(word.toLowerCase()));

/** Whether an address is of that site and path. */
export function fitsAddress(place: { origin: string; path: string }, address: string): boolean {
  const at = placeOfAddress(address, new Set());
  if (at?.origin !== place.origin) return false;
  const parts = at.path.split('/');
  const wanted = place.path.split('/');
  return parts.length === wanted.length && wanted.every((part, i) => part === '*' || part === parts[i]);
}
