import { utf8 } from './bytes';

/** OWASP's 2023 figure for PBKDF2 with SHA-256. */
export const PBKDF2_ITERATIONS = 600_000;

/** Passphrase → AES-GCM key that cannot be exported. NFKC, so that the same keys give the same key on every system. */
export async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
