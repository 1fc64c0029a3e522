import { expect, test } from 'vitest';
import { holdsCpt, medicalPack } from '@/lib/codes/medical/pack';
import { emptyPack, joinPacks } from '@/lib/codes/medical/pack-of';
import { sharedCptNumbers } from '../../crosswalk/chart-of';

test('every key and every number stands once, with our words and a dated source', () => {
  const codes = medicalPack.all();
  expect(codes.length).toBeGreaterThan(350);
  expect(new Set(codes.map((code) => code.key)).size).toBe(codes.length);
  expect(new Set(codes.map((code) => code.code)).size).toBe(codes.length);
  for (const code of codes) {
    expect(code.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(code.code).toMatch(code.system === 'CPT' ? /^\d{5}$/ : /^[A-CE-Z]\d{4}$/);
    expect(code.label.length).toBeGreaterThan(8);
    expect(code.source.title).not.toBe('');
    expect(code.source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const place of code.places) expect(place).toMatch(/^\d{2}$/);
    if (code.key.startsWith('unlisted-')) expect(code.needsReport).toBe(true);
  }
});

test('numbers are looked up by key and by number, in any case', () => {
  expect(holdsCpt).toBe(true);
  expect(medicalPack.get('unlisted-dentoalveolar')?.code).toBe('41899');
  expect(medicalPack.byCode('e0486')?.key).toBe('oral-appliance-custom');
  expect(medicalPack.get('panoramic')?.code).toBe('70355');
  expect(medicalPack.get('xray-tmj-both-sides')?.code).toBe('70330');
  expect(medicalPack.get('alveoloplasty')?.code).toBe('41874');
  expect(medicalPack.get('no such key')).toBeNull();
});

test('rows said to come from the federal service stand in its list', (context) => {
  const numbers = sharedCptNumbers();
  if (!numbers) return context.skip('the shared list of federal numbers is not here');
  const named = medicalPack.all().filter((code) => code.source.title.startsWith('Veterans Affairs'));
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter((code) => !numbers.includes(code.code)).map((code) => code.code)).toEqual([]);
});

test('an empty pack knows nothing, and the first of two packs counts', () => {
  expect(emptyPack.get('panoramic')).toBeNull();
  expect(emptyPack.all()).toEqual([]);
  expect(joinPacks(emptyPack, medicalPack).get('panoramic')?.code).toBe('70355');
});
