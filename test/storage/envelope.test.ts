import '../support/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { seal, unseal } from '@/lib/storage/envelope';
import { recordStore } from '@/lib/storage/record-store';
import { listVisits, loadVisit, recordVisit } from '@/lib/storage/visits-store';
import { keptVisit } from '../support/kept-visit';
import { tried } from '../support/tried';

const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const word = fc.string({ minLength: 1, maxLength: 8 });
const place = fc.record({ table: word, id: word, schema: word });

describe('an envelope', () => {
  it('opens at its place with its key, and only there', async () => {
    tried('sealed-at-rest', 'envelopes opened at another place or with another key', 100);
    const [key, other] = [await newKey(), await newKey()];
    await fc.assert(
      fc.asyncProperty(place, place, fc.jsonValue(), async (here, there, value) => {
        const plain = JSON.parse(JSON.stringify(value));
        const sealed = await seal(key, 'k', here, plain);
        expect(await unseal(key, here, sealed)).toEqual({ value: plain });
        expect(await unseal(other, here, sealed)).toBeNull();
        for (const part of ['table', 'id', 'schema'] as const) {
          if (here[part] !== there[part]) expect(await unseal(key, { ...here, [part]: there[part] }, sealed)).toBeNull();
        }
      }),
    );
  });

  it('opens no more once a single bit is another', async () => {
    tried('sealed-at-rest', 'envelopes with one bit changed', 100);
    const key = await newKey();
    const here = { table: 'visits', id: 'a', schema: 's' };
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(), fc.nat(7), fc.constantFrom('iv', 'ciphertext'), async (text, at, bit, part) => {
        const sealed = await seal(key, 'k', here, text);
        const bytes = sealed[part as 'iv' | 'ciphertext'];
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
        expect(await unseal(key, here, sealed)).toBeNull();
      }),
    );
  });

  it('is never the same twice', async () => {
    const key = await newKey();
    const all = await Promise.all(Array.from({ length: 500 }, () => seal(key, 'k', { table: 't', id: 'i', schema: 's' }, 'x')));
    expect(new Set(all.map(({ iv }) => iv.join())).size).toBe(500);
    expect(new Set(all.map(({ ciphertext }) => ciphertext.join())).size).toBe(500);
  });
});

describe('rows at rest', () => {
  let database: CrossbiteDatabase;
  let number = 0;
  beforeEach(() => {
    database = new CrossbiteDatabase(`envelope-${number++}`);
  });

  it('a row under the id of another visit does not open, nor does one swapped with it', async () => {
    for (const id of ['a', 'b']) await recordVisit(database, keptVisit(id));
    const [a, b] = await Promise.all([database.visits.get('a'), database.visits.get('b')]);
    await database.visits.putAll([
      { ...a!, sealed: b!.sealed },
      { ...b!, sealed: a!.sealed },
    ]);
    expect(await loadVisit(database, 'a')).toBeNull();
    expect(await listVisits(database)).toEqual({ visits: [], unreadable: 2 });
  });

  it('a record of one kind does not open as another', async () => {
    const calls = recordStore('call', z.object({ who: z.string() }));
    const notes = recordStore('note', z.object({ who: z.string() }));
    await calls.put(database, '1', { who: 'Quillfeather' });
    const row = (await database.records.get('call/1'))!;
    await database.records.put({ ...row, id: 'note/1', kind: 'note' });
    expect(await notes.get(database, '1')).toBeNull();
    expect(await calls.get(database, '1')).toEqual({ who: 'Quillfeather' });
  });

  it('hold nothing of the patient outside the envelope, in no table', async () => {
    tried('sealed-at-rest', 'every row of every table looked through for the patient', 1);
    await recordVisit(database, keptVisit('a'));
    await recordStore('call', z.object({ who: z.string() })).put(database, '1', { who: 'Quillfeather, Odalys' });
    for (const table of database.stores) {
      for (const row of await table.list()) {
        const bytes = JSON.stringify(row, (_, value) =>
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
        );
        for (const canary of ['Quillfeather', 'Odalys', '1990-02-03', 'pericoronitis', 'Harborline', 'K-a']) {
          expect(bytes, `${table.name}: ${canary}`).not.toContain(canary);
        }
      }
    }
  });
});
