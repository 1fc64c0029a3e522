const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of UTF-8 text → the text; null where it is damaged or not text. */
export function base64Text(base64: string): string | null {
  const body = base64.replace(/\s+/g, '').replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(body) || body.length % 4 === 1) return null;
  const escapes: string[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of body) {
    held = ((held << 6) | alphabet.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    escapes.push(`%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`);
  }
  try {
    const text = decodeURIComponent(escapes.join(''));
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}
