import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LicensedPack, withLicensed } from '@/lib/codes/medical/licensed-pack';
import { medicalPack } from '@/lib/codes/medical/pack';
import { emptyPack } from '@/lib/codes/medical/pack-of';
import { parseLicensedPack } from '@/lib/codes/medical/parse-licensed-pack';
import { crossVisit } from '@/lib/crosswalk/cross-visit';
import { chartOf } from '../../crosswalk/chart-of';

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
  // It is kept as plain data, and read back it is the same.
  const kept = LicensedPack.parse(JSON.parse(JSON.stringify(parsed.pack)));
  expect(kept).toEqual(parsed.pack);
  const pack = withLicensed(emptyPack, kept);
  expect(pack.get('torus-mandible')).toMatchObject({
    code: '21031',
    label: 'Torus, mandible',
    sided: true,
    globalDays: 90,
    system: 'CPT',
  });
  expect(pack.get('new-key')).toMatchObject({ code: 'E0486', system: 'HCPCS', unit: 'service', globalDays: null });
});

test('what is loaded comes before what came with the build, and names codes where the build holds none', () => {
  const parsed = parseLicensedPack('key,code,description\npanoramic,70355,Their words\n', file, medicalPack);
  if (!parsed.ok) throw new Error(parsed.error);
  expect(withLicensed(medicalPack, parsed.pack).get('panoramic')?.label).toBe('Their words');
  expect(withLicensed(medicalPack, parsed.pack).get('cephalogram')).toEqual(medicalPack.get('cephalogram'));
  expect(withLicensed(medicalPack, null)).toBe(medicalPack);
  const chart = chartOf({ procedures: [{ id: 'p1', cdt: 'D0330' }], text: 'Pan: impacted #17.' });
  expect(crossVisit(chart, emptyPack).procedures[0]?.candidates).toEqual([]);
  expect(crossVisit(chart, withLicensed(emptyPack, parsed.pack)).procedures[0]?.candidates[0]).toMatchObject({
    code: '70355',
    label: 'Their words',
  });
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
