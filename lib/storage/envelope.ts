import { randomBytes, textOf, utf8 } from './bytes';

/** A sealed value. `keyId` names the data key; without that key the rest is noise. */
export type Envelope = { v: 1; keyId: string; iv: Uint8Array<ArrayBuffer>; ciphertext: Uint8Array<ArrayBuffer> };

/** Where a sealed value belongs. A row moved to another table, id or schema no longer opens. */
export type Place = { table: string; id: string; schema: string };

const additional = ({ table, id, schema }: Place): Uint8Array<ArrayBuffer> => utf8(JSON.stringify([table, id, schema]));

/** JSON value → envelope, AES-GCM with 96 random bits of nonce. */
export async function seal(key: CryptoKey, keyId: string, place: Place, value: unknown): Promise<Envelope> {
  const iv = randomBytes(12);
  const algorithm = { name: 'AES-GCM', iv, additionalData: additional(place) };
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, utf8(JSON.stringify(value))));
  return { v: 1, keyId, iv, ciphertext };
}

/** Null where the envelope was changed, moved, or sealed with another key. */
export async function unseal(key: CryptoKey, place: Place, envelope: Envelope): Promise<{ value: unknown } | null> {
  try {
    const algorithm = { name: 'AES-GCM', iv: envelope.iv, additionalData: additional(place) };
    return { value: JSON.parse(textOf(await crypto.subtle.decrypt(algorithm, key, envelope.ciphertext))) };
  } catch {
    return null;
  }
}
