import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { medicalPack } from '@/lib/codes/medical/pack';
import { parseLicensedPack } from '@/lib/codes/medical/parse-licensed-pack';

const file = { name: 'codes.csv', date: '2026-11-02' };
const errorOf = (csv: string) => {
  const parsed = parseLicensedPack(csv, file);
  return parsed.ok ? '' : parsed.error;
};

test('a licensed file becomes a pack with its own words and our attributes', () => {
  const parsed = parseLicensedPack(
    'key,code,description\ntorus-mandible,21031,"Torus, mandible"\nnew-key,e0486,Appliance\n',
    file,
    medicalPack,
  );
  expect(parsed.ok).toBe(true);
  if (!parsed.ok) return;
  expect(parsed.pack.get('torus-mandible')).toMatchObject({
    code: '21031',
    label: 'Torus, mandible',
    sided: true,
    globalDays: 90,
    system: 'CPT',
  });
  expect(parsed.pack.get('new-key')).toMatchObject({ code: 'E0486', system: 'HCPCS', unit: 'service', globalDays: null });
});

test('a wrong file is refused with one sentence that names the place', () => {
  expect(errorOf('code,description\n41899,x')).toMatch(/no column "key"/);
  expect(errorOf('key,code,description\n')).toMatch(/no rows/);
  expect(errorOf('key,code,description\nok-key,D7240,x')).toMatch(/^Row 2: the code/);
  expect(errorOf('key,code,description\nok-key,41899,x\nok-key,41800,y')).toMatch(/^Row 3: its key already stands in row 2/);
  expect(errorOf('key,code,description\nBad Key,41899,x')).toMatch(/^Row 2: the key/);
  expect(errorOf('key,code,description\nok-key,41899,')).toMatch(/^Row 2: the description/);
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseLicensedPack(text, file)));
  fc.assert(fc.property(fc.string(), (text) => void parseLicensedPack(`key,code,description\n${text}`, file)));
});
