/** What a person types or pastes → the origin of a site, such as `https://pm.example`; null for anything else. */
export function siteOrigin(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]+:\d+/.test(typed) ? typed : `https://${typed}`);
  if (!address || (address.protocol !== 'https:' && address.protocol !== 'http:')) return null;
  const local = address.hostname === 'localhost' || /^[\d.]+$/.test(address.hostname);
  return address.hostname.includes('.') || local ? address.origin : null;
}
